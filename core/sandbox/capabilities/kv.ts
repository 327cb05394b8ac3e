/** Keeps JSON values from run to run, within the granted bytes. */
import { z } from 'zod';
import type { Kv } from '../../ports.ts';
import { type Answer, type Capability, granted, refusal } from './desk.ts';

/** Without what some place to keep it would cut or refuse: control characters, halves of characters. */
const key = z.string().min(1).max(200).refine((text) => text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f]/.test(text));
const Request = z.union([
  z.strictObject({ get: key }),
  z.strictObject({ set: key, value: z.string() }),
  z.strictObject({ delete: key }),
  z.strictObject({ keys: z.string().max(200) }),
]);

export const kv: Capability = async (given, _raw, desk) => {
  const { bytes } = granted(desk, 'kv');
  const store = desk.kv;
  if (!store) throw refusal('E_PLUGIN_DENIED', 'kv: nothing is kept here');
  const { data: request } = Request.safeParse(given);
  if (!request) throw refusal('E_PLUGIN_VALUE', 'kv: a key has 1 to 200 characters, no control characters among them');
  // One after the other, over all runs of the plugin: together they would go over a quota that each of them keeps.
  const turn = (lines.get(store) ?? Promise.resolve()).then(() => serve(store, request, bytes));
  lines.set(store, turn.catch(() => {}));
  return turn;
};

/** To know what is kept, all keys are looked at whenever one is set. */
const MOST_KEYS = 1000;

const lines = new WeakMap<Kv, Promise<unknown>>();

async function serve(store: Kv, request: z.infer<typeof Request>, bytes: number): Promise<Answer> {
  if ('get' in request) {
    const text = await store.get(request.get);
    return { value: text === null ? null : JSON.parse(text) };
  }
  if ('delete' in request) {
    await store.delete(request.delete);
    return {};
  }
  const entries = await store.entries();
  if ('keys' in request) return { value: entries.map((entry) => entry.key).filter((name) => name.startsWith(request.keys)).toSorted() };
  const rest = entries.filter((entry) => entry.key !== request.set);
  if (rest.length >= MOST_KEYS) throw refusal('E_PLUGIN_QUOTA', `kv: at most ${MOST_KEYS} keys are kept`);
  const others = rest.reduce((sum, entry) => sum + entry.bytes, 0);
  if (others + Buffer.byteLength(request.set) + Buffer.byteLength(request.value) > bytes) throw refusal('E_PLUGIN_QUOTA', `kv: more than the granted ${bytes} bytes`);
  await store.set(request.set, request.value);
  return {};
}
