/** What a worker does for a job of kind export or preview: reads what was asked for, makes the files. Who calls it writes them down and ends the job. */
import { BozzettoError, RunRecord, type Blender, type FileRef } from '#core/index.ts';
import { findExport } from '../db/exports.ts';
import type { JobRow } from '../db/jobs.ts';
import { versionsById } from '../db/versions.ts';
import { preview } from '../previews/preview.ts';
import { PreviewRequest } from '../previews/request.ts';
import { fileStore } from '../runs/store.ts';
import type { Site } from '../site.ts';
import { convert } from './convert.ts';
import { ExportRequest } from './request.ts';
import { versionOf, type Workshop } from './version.ts';

export interface MakeExportOptions extends Pick<Workshop, 'signal' | 'progress'> {
  site: Pick<Site, 'database' | 'blobs'>;
  /** Puts the files of its reports into the site's blobs. */
  blender: Blender;
}

/**
 * The files, in the site's blobs.
 * @throws E_UNKNOWN where the export or its version is gone; what `convert` and `preview` throw
 */
export async function makeExport(job: Pick<JobRow, 'input'>, { site, ...tools }: MakeExportOptions): Promise<FileRef[]> {
  const db = site.database.knex;
  const asked = await findExport(db, job.input.export ?? '');
  const row = asked && (await versionsById(db, [asked.version_id])).get(asked.version_id);
  if (!row) throw new BozzettoError('E_UNKNOWN', `the export ${job.input.export}, or its version, is not there any more`);
  const run = (await db('runs').where({ id: row.run_id }).first('record')) as { record: unknown } | undefined;
  const version = versionOf(row.asset, RunRecord.safeParse(run?.record).data ?? null);
  const workshop = { ...tools, store: fileStore(site) };
  const request = { format: asked.format, settings: asked.settings };
  return asked.what === 'preview' ? preview(version, PreviewRequest.parse(request), workshop) : convert(version, ExportRequest.parse(request), workshop);
}
