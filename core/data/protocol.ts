/** What Bozzetto and a Blender say to each other over socket.io: the events, their payloads, the handshake. Both sides are typed from here. */
import { z } from 'zod';
import type { Job } from './job.ts';

/** Raised when an event changes its name or its meaning; a Blender with another number is turned away. */
export const PROTOCOL = 1;

/** What a Blender says of itself when it connects (socket.io's `auth`). */
export const Handshake = z.strictObject({
  /** Good for one connection. */
  token: z.string(),
  /** `3.4.1`. */
  blender: z.string(),
  protocol: z.int(),
});
export type Handshake = z.infer<typeof Handshake>;

/** What a job goes through in Blender, in this order. */
export const Phase = z.enum(['gate', 'script', 'facts', 'views', 'files']);
export type Phase = z.infer<typeof Phase>;

export const Progress = z.strictObject({
  job: z.string(),
  phase: Phase,
  /** For people: `view front`. */
  message: z.string(),
});
export type Progress = z.infer<typeof Progress>;

/** The answer to a report: it has arrived and need not be sent again. */
export const Settled = z.strictObject({ job: z.string() });
export type Settled = z.infer<typeof Settled>;

export const EVENTS = {
  /** To Blender: run this Job. */
  job: 'job',
  /** From Blender: a phase begins. May be lost. */
  progress: 'progress',
  /** From Blender: the Report of a job; sent again after a reconnection until it is settled. */
  report: 'report',
  /** To Blender: Settled. */
  settled: 'settled',
} as const;

export interface ToBlender {
  [EVENTS.job]: (job: Job) => void;
  [EVENTS.settled]: (settled: Settled) => void;
}

/** Payloads come from a process that ran somebody's script: parse them with their schemas. */
export interface FromBlender {
  [EVENTS.progress]: (progress: unknown) => void;
  [EVENTS.report]: (report: unknown) => void;
}
