/** What a version was made into. */
import { z } from 'zod';
import type { ExportWithState } from '../../db/exports.ts';
import { FileJson, fileJson } from './file.ts';
import { JobErrorJson, jobErrorJson } from './job.ts';
import { Id, Time } from './scalars.ts';

export const ExportJson = z.object({
  id: Id,
  version: Id,
  format: z.string(),
  settings: z.record(z.string(), z.unknown()),
  state: z.enum(['waiting', 'running', 'succeeded', 'failed', 'cancelled']),
  job: Id,
  files: z.array(FileJson).describe('empty until it has succeeded'),
  error: JobErrorJson.nullable(),
  createdAt: Time,
});
export type ExportJson = z.infer<typeof ExportJson>;

const STATES = { waiting: 'waiting', running: 'running', cancelled: 'cancelled', succeeded: 'failed', failed: 'failed', dead: 'failed' } as const;

/** @param folder `exports` or `previews` */
export function exportJson(asset: string, folder: 'exports' | 'previews', { id, version_id, format, settings, state, job_id, files, error, created_at }: ExportWithState): ExportJson {
  return {
    id, version: version_id, format, settings, job: job_id,
    // What the row says counts: its job may have been thrown away since.
    state: files ? 'succeeded' : state ? STATES[state] : 'failed',
    files: (files ?? []).map((file) => fileJson(`/assets/${asset}/${folder}/${id}`, file)),
    error: jobErrorJson(error),
    createdAt: created_at.toISOString(),
  };
}
