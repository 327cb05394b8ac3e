/**
 * What worker and web processes say to each other about artists' Blenders. It goes over the bus, which carries small messages and may lose one:
 * scripts, reports and files travel as bytes in the store, and both sides of a call give a sign of life.
 */
import { z } from 'zod';
import { FileRef } from '#core/data/file.ts';
import { ERRORS, type ErrorCode } from '#core/errors.ts';
import type { Bus } from '../bus/bus.ts';

/** Milliseconds between two signs of life in a call, and after how many without one the other side is given up. */
export const BEAT = 5000;
export const SILENCE = 20_000;

const common = { user: z.string(), name: z.string() };

/** One Blender that is connected now. */
export const Present = z.strictObject({
  ...common,
  /** `3.4.1`. */
  blender: z.string(),
  /** The web process that it is connected to. */
  at: z.string(),
  /** ISO 8601. */
  since: z.string(),
  busy: z.boolean(),
});
export type Present = z.infer<typeof Present>;

export const Talk = z.discriminatedUnion('is', [
  /** Which Blenders of this user are there, or is the one of this name? */
  z.strictObject({ is: z.literal('who'), ask: z.string(), user: z.string(), name: z.string().nullable() }),
  z.strictObject({ is: z.literal('here'), ask: z.string(), present: Present }),
  /** It has just connected: whoever had one of this name lets go of it. */
  z.strictObject({ is: z.literal('came'), ...common, at: z.string() }),
  /** Run the job in these bytes. */
  z.strictObject({ is: z.literal('run'), call: z.string(), at: z.string(), ...common, job: FileRef }),
  z.strictObject({ is: z.literal('cancel'), call: z.string() }),
  /** From the asking side: it still listens. */
  z.strictObject({ is: z.literal('listening'), call: z.string() }),
  /** From the other: it is still at it. */
  z.strictObject({ is: z.literal('working'), call: z.string() }),
  z.strictObject({ is: z.literal('progress'), call: z.string(), message: z.string() }),
  z.strictObject({ is: z.literal('file'), call: z.string(), file: FileRef }),
  z.strictObject({ is: z.literal('report'), call: z.string(), report: FileRef }),
  z.strictObject({ is: z.literal('failed'), call: z.string(), code: z.custom<ErrorCode>((code) => typeof code === 'string' && Object.hasOwn(ERRORS, code)), message: z.string() }),
]);
export type Talk = z.infer<typeof Talk>;

export const say = (bus: Bus, talk: Talk): Promise<void> => bus.publish('bridge', talk);

/** What an older or newer process says in another way is passed over. Returns what ends it. */
export const hear = (bus: Bus, onTalk: (talk: Talk) => void): (() => void) => bus.subscribe('bridge', (message) => {
  const { data } = Talk.safeParse(message);
  if (data) onTalk(data);
});
