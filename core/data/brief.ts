/** What a person asks for. Everything that a run depends on is in here, so that the same brief gives the same asset. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FileRef } from './file.ts';

/** What the asset and the run may cost. */
export const Limits = z.strictObject({
  /** Triangles of the whole asset. */
  triangles: z.int().min(100).max(5_000_000).default(150_000),
  /** Longest side of a texture in pixels. */
  texture: z.int().min(16).max(8192).default(1024),
  /** Size of the GLB in bytes. */
  bytes: z.int().min(10_000).default(25_000_000),
  /** Seconds of the whole run by the clock. */
  seconds: z.number().positive().default(300),
  /** Seconds in Blender, over all rounds. */
  blenderSeconds: z.number().positive().default(240),
  /** Tokens over all model calls. */
  tokens: z.int().nonnegative().default(200_000),
  /** US dollars for model calls, by the operator's price list. */
  dollars: z.number().nonnegative().default(2),
  /** Rounds of code → execute → check. */
  rounds: z.int().min(1).max(20).default(3),
});
export type Limits = z.infer<typeof Limits>;

export const MAX_TEXT = 2000;

export const Brief = z.strictObject({
  text: z.string().trim().min(1, 'is empty').max(MAX_TEXT),
  images: z.array(FileRef).max(8).default([]),
  /** A style in a word or two, if it is not in the text: `low-poly`. */
  style: z.string().trim().max(100).optional(),
  /** The kind of object, when the caller knows better than the words say. */
  kind: z.string().trim().max(60).optional(),
  limits: Limits.prefault({}),
  /** Everything random is drawn from this. */
  seed: z.int().min(0).max(0xffff_ffff).default(1),
  /** Make the four views and the contact sheet. */
  previews: z.boolean().default(true),
  /** A refinement: which asset it follows (an id that the `Store` knows), and what to change in words. */
  follows: z.strictObject({ asset: z.string(), feedback: z.string().trim().min(1, 'is empty').max(MAX_TEXT) }).optional(),
});
export type Brief = z.infer<typeof Brief>;

/** The same brief has the same key: used to resume a run and to cache. Hex, 16 characters. */
export function briefKey(brief: Brief): string {
  return createHash('sha256').update(JSON.stringify(brief)).digest('hex').slice(0, 16);
}
