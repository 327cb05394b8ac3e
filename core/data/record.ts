/** The whole story of a run: what resumes, what `run.json` holds, what a refinement starts from. */
import { z } from 'zod';
import { Asset } from './asset.ts';
import { Brief } from './brief.ts';
import { ModelCall } from './model-call.ts';
import { Plan } from './plan.ts';
import { Reference } from './reference.ts';
import { Round } from './round.ts';

/** In which way a plugin failed. */
export const FaultKind = z.enum(['load', 'threw', 'value', 'cpu', 'wall', 'memory', 'bytes', 'unsettled', 'denied', 'lost', 'disabled']);
export type FaultKind = z.infer<typeof FaultKind>;

/** A tap that failed without failing the run. */
export const Fault = z.strictObject({
  plugin: z.string(),
  hook: z.string(),
  message: z.string(),
  code: z.string().nullable(),
  /** The rest is there for what a sandboxed plugin did, and for values that were refused. */
  version: z.string().exactOptional(),
  kind: FaultKind.exactOptional(),
  /** File and line of the author's source: `src/verify.ts:12`. */
  at: z.string().nullable().exactOptional(),
  /** The limit that was reached: `1 s of CPU`. */
  limit: z.string().nullable().exactOptional(),
  /** What the plugin was waiting for: `fetch https://api.example.org (29.9 s)`. */
  waitedFor: z.string().nullable().exactOptional(),
});
export type Fault = z.infer<typeof Fault>;

export const RunRecord = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  brief: Brief,
  plan: Plan.nullable(),
  references: z.array(Reference),
  rounds: z.array(Round),
  asset: Asset.nullable(),
  /** Every answered call of a model, in order. */
  calls: z.array(ModelCall).default([]),
  faults: z.array(Fault),
  /** Notices for the operator: what ran without a wall, which fallback was taken. */
  notices: z.array(z.string()),
  /** Seconds by stage, summed over rounds. */
  seconds: z.record(z.string(), z.number()),
});
export type RunRecord = z.infer<typeof RunRecord>;
