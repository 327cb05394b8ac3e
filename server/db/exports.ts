/** What a version was made into: files of a format, or previews. The same wish is made once. */
import type { FileRef } from '#core/data/file.ts';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { endGrace, releaseFiles, useFiles } from './files.ts';
import { newId } from './ids.ts';
import type { JobError, JobState } from './jobs.ts';
import { jsonb } from './jsonb.ts';

export interface ExportRow {
  id: string;
  version_id: string;
  /** Format and settings, canonical: with the version it names the export. */
  key: string;
  what: 'export' | 'preview';
  format: string;
  settings: Record<string, unknown>;
  /** The job that makes or made it. */
  job_id: string;
  /** Null until made. */
  files: FileRef[] | null;
  /** Why its job ended without files (endings.ts writes it); null also where it was cancelled. Who wishes for it again has it begun anew. */
  error: JobError | null;
  created_at: Date;
  last_used_at: Date;
}

/** With the state of its job; null where that was thrown away. */
export type ExportWithState = ExportRow & { state: JobState | null };

const withState = (db: Db) => db('exports').leftJoin('generation_jobs', 'generation_jobs.id', 'exports.job_id').select('exports.*', 'generation_jobs.state');

export async function findExport(db: Db, id: string): Promise<ExportRow | null> {
  return ((await db('exports').where({ id }).first()) as ExportRow | undefined) ?? null;
}

/** Null where the asset has none such. */
export async function findExportOf(db: Db, asset: string, id: string, what: ExportRow['what']): Promise<ExportWithState | null> {
  const versions = db('asset_versions').select('id').where({ asset_id: asset });
  return ((await withState(db).where({ 'exports.id': id, what }).whereIn('exports.version_id', versions).first()) as ExportWithState | undefined) ?? null;
}

/** The latest first. */
export async function listExports(db: Db, asset: string, { what, limit, cursor }: { what: ExportRow['what']; limit: number; cursor?: string | undefined }): Promise<Page<ExportWithState>> {
  const query = withState(db).where({ what }).whereIn('exports.version_id', db('asset_versions').select('id').where({ asset_id: asset })).orderBy('exports.id', 'desc').limit(limit + 1);
  if (cursor !== undefined) void query.where('exports.id', '<', decodeCursor(cursor, z.tuple([z.string()]))[0]);
  return page((await query) as ExportWithState[], limit, ({ id }) => [id]);
}

/**
 * The export of this wish, made by `job` unless another makes or has made it already. One that failed is begun anew.
 * In a transaction: the row is locked, so that of two who ask at once one begins.
 */
export async function wantExport(trx: Db, wish: Pick<ExportRow, 'version_id' | 'key' | 'what' | 'format' | 'settings'>, job: string): Promise<{ row: ExportWithState; begin: boolean }> {
  const [made] = (await trx('exports').insert({ id: newId('export'), ...wish, settings: jsonb(wish.settings), job_id: job }).onConflict(['version_id', 'key']).ignore().returning('*')) as ExportRow[];
  if (made) return { row: { ...made, state: 'waiting' }, begin: true };
  const { version_id, key } = wish;
  const there = (await trx('exports').where({ version_id, key }).forUpdate().first()) as ExportRow | undefined;
  if (!there) return wantExport(trx, wish, job); // it was deleted meanwhile
  const maker = await trx('generation_jobs').where({ id: there.job_id }).first<{ state: JobState } | undefined>('state');
  const state = maker?.state ?? null;
  const failed = there.files === null && state !== 'waiting' && state !== 'running';
  const change = failed ? { job_id: job, error: null, last_used_at: trx.fn.now() } : { last_used_at: trx.fn.now() };
  const [row] = (await trx('exports').where({ id: there.id }).update(change).returning('*')) as ExportRow[];
  return { row: { ...row!, state: failed ? 'waiting' : state }, begin: failed };
}

/** In the transaction that ends its job. The files count in the storage of the asset's owner. Throws E_UNKNOWN where it was deleted: nobody wants them any more. */
export async function exportMade(trx: Db, id: string, user: string, files: readonly FileRef[]): Promise<void> {
  const made = await trx('exports').where({ id }).update({ files: jsonb(files), error: null, last_used_at: trx.fn.now() });
  if (made === 0) throw new BozzettoError('E_UNKNOWN', `export ${id} was deleted while it was made`);
  await useFiles(trx, { user, usedBy: id, files });
  await endGrace(trx, files);
}

/** Its files count in nobody's storage any more. Its job is the caller's to cancel, after the commit. Throws E_UNKNOWN where the asset has none such. */
export async function deleteExport(trx: Db, asset: string, id: string, what: ExportRow['what']): Promise<ExportRow> {
  const versions = trx('asset_versions').select('id').where({ asset_id: asset });
  const [gone] = (await trx('exports').where({ id, what }).whereIn('version_id', versions).delete().returning('*')) as ExportRow[];
  if (!gone) throw new BozzettoError('E_UNKNOWN', `the asset has no ${what} ${id}`);
  await releaseFiles(trx, id);
  return gone;
}

/** Somebody got a file of it: what nobody gets any more is swept some day. */
export async function exportUsed(db: Db, id: string): Promise<void> {
  await db('exports').where({ id }).where('last_used_at', '<', db.raw(`now() - interval '1 hour'`)).update({ last_used_at: db.fn.now() });
}
