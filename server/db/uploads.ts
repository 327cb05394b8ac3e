/** Files that people brought: pictures to go by, GLBs and .blend files. */
import type { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import { z } from 'zod';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { noteFile, releaseFiles, useFiles } from './files.ts';
import { newId } from './ids.ts';
import { jsonb } from './jsonb.ts';

export interface UploadRow { id: string; user_id: string; kind: 'image' | 'glb' | 'blend'; file: FileRef; created_at: Date; deleted_at: Date | null }

/**
 * Its bytes are in the store and count from here on; nobody sees the upload before `acceptUpload`. One that nobody accepted goes as a deleted one does.
 * In a transaction.
 */
export async function insertUpload(trx: Db, { user, kind, file }: { user: string; kind: UploadRow['kind']; file: FileRef }): Promise<UploadRow> {
  const [row] = (await trx('uploads').insert({ id: newId('upload'), user_id: user, kind, file: jsonb(file), deleted_at: trx.fn.now() }).returning('*')) as UploadRow[];
  await noteFile(trx, file);
  await useFiles(trx, { user, usedBy: row!.id, files: [file] });
  return row!;
}

/** It is what it says it is. Null where the sweep was quicker. */
export async function acceptUpload(trx: Db, id: string): Promise<UploadRow | null> {
  const [row] = (await trx('uploads').where({ id }).update({ deleted_at: null }).returning('*')) as UploadRow[];
  return row ?? null;
}

/** It was refused, whatever its row says. In a transaction. */
export async function refuseUpload(trx: Db, id: string): Promise<void> {
  await releaseFiles(trx, id);
  await trx('uploads').where({ id }).delete();
}

/** Null where there is none, or it is somebody else's. */
export async function findUpload(db: Db, user: string, id: string): Promise<UploadRow | null> {
  return ((await db('uploads').where({ id, user_id: user }).whereNull('deleted_at').first()) as UploadRow | undefined) ?? null;
}

/** The latest first. */
export async function listUploads(db: Db, user: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page<UploadRow>> {
  const query = db('uploads').where({ user_id: user }).whereNull('deleted_at').orderBy('id', 'desc').limit(limit + 1);
  if (cursor !== undefined) void query.where('id', '<', decodeCursor(cursor, z.tuple([z.string()]))[0]);
  return page((await query) as UploadRow[], limit, ({ id }) => [id]);
}

/** Jobs that still want the picture of an upload: they read it when they begin. */
const wanting = (db: Db) => db('generation_jobs').select(db.raw('1')).whereRaw(`generation_jobs.user_id = uploads.user_id`)
  .whereRaw(`generation_jobs.input->'brief'->'images' @> jsonb_build_array(jsonb_build_object('sha256', uploads.file->>'sha256'))`);

/**
 * In a transaction. Versions that were made with it keep its bytes; while a job is to begin with it they stay, and count, until the sweep after its end.
 * Null where there was none.
 */
export async function deleteUpload(trx: Db, user: string, id: string): Promise<UploadRow | null> {
  const [row] = (await trx('uploads').where({ id, user_id: user }).whereNull('deleted_at').update({ deleted_at: trx.fn.now() }).returning('*')) as UploadRow[];
  if (row && !(await trx('uploads').where({ id }).whereExists(wanting(trx).whereIn('state', ['waiting', 'running', 'dead'])).first('id'))) await releaseFiles(trx, id);
  return row ?? null;
}

/** Deleted before, and wanted by no job. */
export const forgettable = (db: Db, before: Date, limit: number): Promise<string[]> =>
  db('uploads').where('deleted_at', '<', before).whereNotExists(wanting(db).whereIn('state', ['waiting', 'running'])).limit(limit).pluck('id');

/** Files of uploads, in the order of the ids. In the transaction that inserts the job which wants them: till its end nobody deletes them. Throws E_UNKNOWN for one that is not there, not this user's or of another kind. */
export async function uploadedFiles(trx: Db, user: string, ids: readonly string[], kind: UploadRow['kind']): Promise<FileRef[]> {
  if (ids.length === 0) return [];
  const rows = (await trx('uploads').whereIn('id', [...ids]).where({ user_id: user, kind }).whereNull('deleted_at').forShare()) as UploadRow[];
  const files = new Map(rows.map(({ id, file }) => [id, file]));
  return ids.map((id) => {
    const file = files.get(id);
    if (!file) throw new BozzettoError('E_UNKNOWN', `there is no upload ${id} of kind ${kind}`);
    return file;
  });
}
