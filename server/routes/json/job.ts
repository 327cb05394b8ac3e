/** A piece of work: waiting, running, or over. */
import { z } from 'zod';
import { JOB_KINDS, JOB_STATES, type JobError, type JobRow } from '../../db/jobs.ts';
import { Id, Time } from './scalars.ts';

/** Why a job failed, or the attempt before this one. */
export const JobErrorJson = z.object({ code: z.string(), message: z.string(), hint: z.string().optional(), retryable: z.boolean().optional() });
export const jobErrorJson = (error: JobError | null): z.infer<typeof JobErrorJson> | null => error && {
  code: error.code, message: error.message, ...(error.hint !== undefined && { hint: error.hint }), ...(error.retryable !== undefined && { retryable: error.retryable }),
};

export const JobJson = z.object({
  id: Id,
  kind: z.enum(JOB_KINDS),
  asset: Id.nullable(),
  from: Id.nullable().describe('the version that it starts from; for exports and previews: that they are made of'),
  version: Id.nullable().describe('the version that it has made: null until then, and for exports and previews'),
  user: Id,
  state: z.enum(JOB_STATES).describe('`dead`: it was begun as often as it may be, and is kept for an administrator'),
  priority: z.int(),
  place: z.int().nullable().optional().describe('1: it is the next; only where one job is asked for, and null unless it waits'),
  attempts: z.int(),
  cancelRequested: z.boolean(),
  progress: z.object({ stage: z.string().optional(), round: z.number().optional(), message: z.string().optional(), done: z.number().optional().describe('0 … 1') }).nullable(),
  error: JobErrorJson.nullable(),
  result: z.record(z.string(), z.unknown()).nullable().describe('generate, refine, build: {version, n, accepted}; export, preview: {export}'),
  usage: z.object({ seconds: z.number().optional(), blenderSeconds: z.number().optional(), tokens: z.number().optional(), dollars: z.number().optional() }),
  createdAt: Time,
  startedAt: Time.nullable(),
  finishedAt: Time.nullable(),
});
export type JobJson = z.infer<typeof JobJson>;

const made = ({ result }: JobRow) => (typeof result?.['version'] === 'string' ? result['version'] : null);

export function jobJson(row: JobRow, place?: number | null): JobJson {
  return {
    id: row.id, kind: row.kind, asset: row.asset_id, from: row.version_id, version: made(row), user: row.user_id, state: row.state,
    priority: row.priority, ...(place !== undefined && { place }), attempts: row.attempts, cancelRequested: row.cancel_requested_at !== null,
    progress: row.progress,
    error: jobErrorJson(row.error),
    result: row.result, usage: row.usage,
    createdAt: row.created_at.toISOString(), startedAt: row.started_at?.toISOString() ?? null, finishedAt: row.finished_at?.toISOString() ?? null,
  };
}
