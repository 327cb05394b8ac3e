/** A piece of work: waiting, running, or over. */
import { z } from 'zod';
import type { JobRow } from '../../db/jobs.ts';
import { Id, Time } from './scalars.ts';

export const JOB_KINDS = ['generate', 'refine', 'build', 'export', 'preview'] as const;
export const JOB_STATES = ['waiting', 'running', 'succeeded', 'failed', 'cancelled', 'dead'] as const;
export const OVER: readonly string[] = ['succeeded', 'failed', 'cancelled', 'dead'];

export const JobJson = z.object({
  id: Id,
  kind: z.enum(JOB_KINDS),
  asset: Id.nullable(),
  version: Id.nullable().describe('the version that it starts from'),
  user: Id,
  state: z.enum(JOB_STATES).describe('`dead`: it was begun as often as it may be, and is kept for an administrator'),
  priority: z.int(),
  place: z.int().nullable().optional().describe('1: it is the next; only where one job is asked for, and null unless it waits'),
  attempts: z.int(),
  cancelRequested: z.boolean(),
  progress: z.object({ stage: z.string().optional(), round: z.number().optional(), message: z.string().optional(), done: z.number().optional().describe('0 … 1') }).nullable(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string().optional(), retryable: z.boolean().optional() }).nullable(),
  result: z.record(z.string(), z.unknown()).nullable().describe('generate, refine, build: {version}; export, preview: {export}'),
  usage: z.object({ seconds: z.number().optional(), blenderSeconds: z.number().optional(), tokens: z.number().optional(), dollars: z.number().optional() }),
  createdAt: Time,
  startedAt: Time.nullable(),
  finishedAt: Time.nullable(),
});
export type JobJson = z.infer<typeof JobJson>;

export function jobJson(row: JobRow, place?: number | null): JobJson {
  const { code, message, hint, retryable } = (row.error ?? {}) as { code?: string; message?: string; hint?: string; retryable?: boolean };
  return {
    id: row.id, kind: row.kind, asset: row.asset_id, version: row.version_id, user: row.user_id, state: row.state,
    priority: row.priority, ...(place !== undefined && { place }), attempts: row.attempts, cancelRequested: row.cancel_requested_at !== null,
    progress: row.progress,
    error: code === undefined ? null : { code, message: message ?? '', ...(hint !== undefined && { hint }), ...(retryable !== undefined && { retryable }) },
    result: row.result, usage: row.usage,
    createdAt: row.created_at.toISOString(), startedAt: row.started_at?.toISOString() ?? null, finishedAt: row.finished_at?.toISOString() ?? null,
  };
}
