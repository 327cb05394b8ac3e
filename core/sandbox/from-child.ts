/** What a child process may say. It has run strangers' code: each word is checked. */
import { z } from 'zod';

const isolate = z.int();
const call = z.int();
const milliseconds = z.number();

export const FromChild = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('pong'), rss: z.number(), isolates: z.int() }),
  /** The author's module stands. `isolate` is the number under which it was opened. */
  z.strictObject({ type: z.literal('opened'), isolate, milliseconds }),
  /** The text is JSON of `[capability, given]`. */
  z.strictObject({ type: z.literal('ask'), isolate, call, id: z.int() }),
  z.strictObject({ type: z.literal('tell'), isolate, call, what: z.string() }),
  /** The text is the value as JSON, or empty. */
  z.strictObject({ type: z.literal('done'), isolate, call, milliseconds, cpuMilliseconds: z.number(), heapBytes: z.number().nullable() }),
  /** The text is the Trouble as JSON; the isolate is gone. */
  z.strictObject({ type: z.literal('fault'), isolate, call }),
  /** The process goes because of this isolate; 0 where it is all of them. */
  z.strictObject({ type: z.literal('stuck'), isolate, why: z.string() }),
]);
export type FromChild = z.infer<typeof FromChild>;
