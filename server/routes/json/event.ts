/** What happened to an asset, as streams and lists tell it. */
import { z } from 'zod';
import type { EventRow } from '../../db/events.ts';
import { Time } from './scalars.ts';

/** Types that end a job: after one of these nothing more comes of it. */
const ENDINGS = new Set(['job-succeeded', 'job-failed', 'job-cancelled']);

export const EventJson = z.object({
  id: z.int().describe('also the stream’s `id:`; of one asset they only grow'),
  asset: z.string(),
  job: z.string(),
  type: z.string().describe('of a run (`stage-started`, `progress`, `file`, `round-finished`, …) or of its job (`job-queued`, `job-succeeded`, …)'),
  data: z.record(z.string(), z.unknown()).describe('by type: docs/api.md lists them'),
  at: Time,
});
export type EventJson = z.infer<typeof EventJson>;

export const eventJson = ({ id, asset_id, job_id, type, data, at }: EventRow): EventJson => ({ id, asset: asset_id, job: job_id, type, data, at: at.toISOString() });

/** Whether it ends its job. */
export const isEnding = (type: string): boolean => ENDINGS.has(type);
