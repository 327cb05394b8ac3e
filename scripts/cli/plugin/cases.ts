/** The cases of an author: `cases/*.json`, each a payload, the settings, and what must come of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BozzettoError, HOOK_NAMES, type HookMap, type HookName, type Store } from '#core/index.ts';
import { SAMPLES, samplePayload, type Box } from './samples.ts';

const Numbers3 = z.tuple([z.number(), z.number(), z.number()]);
const Box = z.strictObject({ name: z.string(), min: Numbers3, max: Numbers3, material: z.string().optional(), part: z.string().optional() });

const Sample = z.strictObject({
  sample: z.enum(Object.keys(SAMPLES) as [string, ...string[]]),
  /** Boxes that stand in the scene instead of the sample's objects. */
  boxes: z.array(Box).min(1).max(1000).optional(),
  /** What is different: objects are merged, `{"0": …}` changes the first entry of an array, all else replaces. */
  with: z.record(z.string(), z.json()).optional(),
});

export const Case = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1),
  hook: z.enum(HOOK_NAMES as [HookName, ...HookName[]]),
  /** The name of a sample, a changed sample, or a whole payload. */
  payload: z.union([z.enum(Object.keys(SAMPLES) as [string, ...string[]]), Sample, z.looseObject({ brief: z.looseObject({ text: z.string() }) })]).default('stool'),
  round: z.int().min(0).max(20).default(1),
  settings: z.record(z.string(), z.json()).default({}),
  /** What the plugin has kept before. */
  kv: z.record(z.string(), z.json()).default({}),
  /** The folder that the operator has named, by the names of its files. Its setting must say some path. */
  folder: z.record(z.string(), z.string()).default({}),
  /** What the internet answers: `"GET https://api.example.org/x"` → the answer. All else can't be reached. */
  fetch: z.record(z.string(), z.strictObject({ status: z.int().default(200), headers: z.record(z.string(), z.string()).default({}), body: z.json().default('') })).default({}),
  /** What the language model answers, one after the other; none is connected where absent. */
  answers: z.array(z.json()).optional(),
  expect: z.strictObject({
    /** A pattern for the hook's value with this plugin alone. */
    value: z.json().optional(),
    /** A pattern for the one fault; null (as where absent) that there is none. */
    fault: z.json().default(null),
    notices: z.json().optional(),
    logs: z.json().optional(),
    /** Patterns for the text of files that the plugin wrote, by name. */
    files: z.record(z.string(), z.json()).default({}),
    /** A pattern for what it keeps afterwards. */
    kv: z.json().optional(),
  }),
});
export type Case = z.infer<typeof Case> & { file: string };

/** All cases of a plugin's folder, in the order of their names. Throws E_PLUGIN_CASE naming file and key. */
export async function readCases(folder: string): Promise<Case[]> {
  const names = await readdir(join(folder, 'cases')).catch(() => []);
  return Promise.all(names.filter((name) => name.endsWith('.json')).toSorted().map(async (name) => {
    const file = `cases/${name}`;
    const wrong = (why: string, cause: unknown) => new BozzettoError('E_PLUGIN_CASE', `${file}: ${why}`, { cause });
    let input: unknown;
    try {
      input = JSON.parse(await readFile(join(folder, file), 'utf8'));
    } catch (error) {
      throw wrong((error as Error).message, error);
    }
    const { data, error } = Case.safeParse(input);
    if (error) throw wrong(error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; '), error);
    return Object.assign(data, { file });
  }));
}

/** The payload of a case; the bytes of a sample's files are put into the store. */
export async function payloadOf({ hook, payload }: Pick<Case, 'hook' | 'payload'>, store: Store): Promise<HookMap[HookName]['payload']> {
  if (typeof payload === 'string') return samplePayload(hook, payload, store);
  if (!('sample' in payload)) return payload as unknown as HookMap[HookName]['payload'];
  const { sample, boxes, with: change = {} } = payload as z.infer<typeof Sample>;
  return changed(await samplePayload(hook, sample, store, boxes as Box[] | undefined), change) as HookMap[HookName]['payload'];
}

function changed(value: unknown, change: unknown): unknown {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  if (Array.isArray(value)) {
    const next = [...value] as unknown[];
    for (const [key, each] of Object.entries(change)) {
      if (!/^\d+$/.test(key) || Number(key) >= value.length) throw new BozzettoError('E_PLUGIN_CASE', `with: there is no entry ${key} among ${value.length}`);
      next[Number(key)] = changed(value[Number(key)], each);
    }
    return next;
  }
  if (typeof value !== 'object' || value === null) return change;
  return { ...value, ...Object.fromEntries(Object.entries(change).map(([key, each]) => [key, changed((value as Record<string, unknown>)[key], each)])) };
}
