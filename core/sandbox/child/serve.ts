/** The child process: takes messages of the host, keeps the isolates. It has no other way out than these messages. */
import type { FromChild } from '../from-child.ts';
import { encode, type Message, reader } from '../wire.ts';
import { openTenant, type Tenancy, type Tenant } from './isolate.ts';

/** From the host. */
export type ToChild =
  | { type: 'open'; isolate: number }
  | { type: 'call'; isolate: number; call: number; hook: string }
  | { type: 'answer'; isolate: number; id: number; ok: boolean }
  | { type: 'close'; isolate: number }
  | { type: 'ping' };

/** Milliseconds from one look at the memory to the next. */
const WATCH = 100;

/**
 * Serves one host.
 * @param write takes all bytes before it returns. @param die ends the process at once. @param memory MiB that the process may have
 * @returns takes what comes in.
 */
export function serve(write: (bytes: Uint8Array) => void, die: () => void, memory: number): (bytes: Buffer) => void {
  const tenants = new Map<number, { tenant: Tenant; call: number }>();
  const send = (head: FromChild, text = '', raw?: Uint8Array) => write(encode(head, text, raw));

  function open(isolate: number, tenancy: Tenancy): void {
    const place = { call: 0 } as { tenant: Tenant; call: number };
    const about = () => ({ isolate, call: place.call });
    tenants.set(isolate, place);
    place.tenant = openTenant(tenancy, {
      opened: (milliseconds) => send({ type: 'opened', isolate, milliseconds }),
      ask: (id, request, raw) => send({ type: 'ask', ...about(), id }, request, Buffer.from(raw, 'latin1')),
      tell: (what, text) => send({ type: 'tell', ...about(), what }, text),
      done: (text, usage) => send({ type: 'done', ...about(), ...usage }, text),
      fault(trouble) {
        tenants.delete(isolate);
        send({ type: 'fault', ...about() }, JSON.stringify(trouble));
      },
      stuck(why) {
        send({ type: 'stuck', isolate, why: why.slice(0, 500) });
        die();
      },
    });
  }

  const receive = ({ head, text, raw }: Message) => {
    const message = head as ToChild;
    if (message.type === 'ping') {
      send({ type: 'pong', rss: process.memoryUsage.rss(), isolates: tenants.size });
      return;
    }
    if (message.type === 'open') {
      open(message.isolate, JSON.parse(text) as Tenancy);
      return;
    }
    const place = tenants.get(message.isolate);
    if (message.type === 'call' && place) {
      place.call = message.call;
      void place.tenant.call(message.hook, text);
    } else if (message.type === 'answer') place?.tenant.answer(message.id, message.ok, text, Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1'));
    else if (message.type === 'close') {
      tenants.delete(message.isolate);
      place?.tenant.close();
    }
  };
  // Of all isolates together, and of what V8 does not count as theirs.
  setInterval(() => {
    const mebibytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
    if (mebibytes <= memory) return;
    send({ type: 'stuck', isolate: 0, why: `the process took ${mebibytes} MiB of memory, more than ${memory}` });
    die();
  }, WATCH).unref();
  send({ type: 'ready' });
  return reader(receive);
}
