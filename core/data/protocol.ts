/** What Bozzetto and a Blender say to each other over socket.io: the events, their payloads, the handshake. Both sides are typed from here. */
import { z } from 'zod';
import { FileRef } from './file.ts';
import { type Job, Phase } from './job.ts';
import { SceneFacts } from './report.ts';

/** Raised when an event changes its name or its meaning; a Blender with another number is turned away. */
export const PROTOCOL = 2;

/** What a Blender says of itself when it connects (socket.io's `auth`). */
export const Handshake = z.strictObject({
  /** Good for one connection. */
  token: z.string(),
  /** `3.4.1`. */
  blender: z.string(),
  protocol: z.int(),
});
export type Handshake = z.infer<typeof Handshake>;

export const Progress = z.strictObject({
  job: z.string(),
  phase: Phase,
  /** For people: `view front`. */
  message: z.string().max(200),
  /** Seconds since the phase began: 0 where it begins, more in the sign of life that follows each second. */
  seconds: z.number(),
});
export type Progress = z.infer<typeof Progress>;

/** The facts as soon as they are measured, so that they are known even if a later phase never ends. */
export const Measured = z.strictObject({ job: z.string(), scene: SceneFacts });
export type Measured = z.infer<typeof Measured>;

export const Bytes = z.instanceof(Uint8Array);

/** Some bytes of a file, in order; a file has arrived when all of `file.bytes` have. Views come as soon as they are rendered. */
export const Piece = z.strictObject({ job: z.string(), file: FileRef, offset: z.int().nonnegative(), data: Bytes });
export type Piece = z.infer<typeof Piece>;

/** Asks the main thread, which runs the scripts, for a sign of life; the answer carries `bytes` zeros. */
export const Probe = z.strictObject({ text: z.string(), bytes: z.int().nonnegative() });
export type Probe = z.infer<typeof Probe>;
export const Alive = z.strictObject({ characters: z.int(), data: Bytes });
export type Alive = z.infer<typeof Alive>;

/** The answer to a report: it has arrived and need not be sent again. */
export const Settled = z.strictObject({ job: z.string() });
export type Settled = z.infer<typeof Settled>;

/** Nobody waits for this job any more. A Blender of the pool is killed instead; an artist's own stops the script where it can. */
export const Cancel = z.strictObject({ job: z.string() });
export type Cancel = z.infer<typeof Cancel>;

/** Bytes of a file that go in one message; only its last piece has less. */
export const PIECE = 4 * 2 ** 20;

export const EVENTS = {
  /** To Blender: run this Job. */
  job: 'job',
  /** From Blender: a phase begins, or goes on. May be lost. */
  progress: 'progress',
  /** From Blender: Measured. */
  measured: 'measured',
  /** From Blender: Piece. */
  piece: 'piece',
  /** From Blender: the Report of a job; sent again after a reconnection until it is settled. */
  report: 'report',
  /** To Blender: Settled. */
  settled: 'settled',
  /** To Blender: Cancel. */
  cancel: 'cancel',
  /** To Blender: Probe. */
  probe: 'probe',
  /** From Blender: Alive. */
  alive: 'alive',
} as const;

export interface ToBlender {
  [EVENTS.job]: (job: Job) => void;
  [EVENTS.settled]: (settled: Settled) => void;
  [EVENTS.cancel]: (cancel: Cancel) => void;
  [EVENTS.probe]: (probe: Probe) => void;
}

/** Payloads come from a process that ran somebody's script: parse them with their schemas. */
export interface FromBlender {
  [EVENTS.progress]: (progress: unknown) => void;
  [EVENTS.measured]: (measured: unknown) => void;
  [EVENTS.piece]: (piece: unknown) => void;
  [EVENTS.alive]: (alive: unknown) => void;
  [EVENTS.report]: (report: unknown) => void;
}
