/** What happened to an asset, as streams and lists tell it. */
import { z } from 'zod';
import type { EventRow } from '../../db/events.ts';
import { Time } from './scalars.ts';

/** Types that end a job: after one of these nothing more comes of it. */
export const ENDINGS = ['job-succeeded', 'job-failed', 'job-cancelled'] as const;

export const EventJson = z.object({
  /** Also the stream's `id:`. Of one asset they only grow. */
  id: z.int(),
  asset: z.string(),
  job: z.string(),
  /** Of a run (`stage-started`, `progress`, `file`, `round-finished`, …) or of its job (`job-queued`, `job-succeeded`, …). */
  type: z.string(),
  /** By type: docs/api.md lists them. */
  data: z.record(z.string(), z.unknown()),
  at: Time,
});
export type EventJson = z.infer<typeof EventJson>;

export const eventJson = ({ id, asset_id, job_id, type, data, at }: EventRow): EventJson => ({ id, asset: asset_id, job: job_id, type, data, at: at.toISOString() });

/** Whether it ends its job. */
export const isEnding = (type: string): boolean => (ENDINGS as readonly string[]).includes(type);
