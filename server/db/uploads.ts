/** Files that people brought: pictures to go by, GLBs and .blend files. */
import type { FileRef } from '#core/data/file.ts';
import { BozzettoError } from '#core/errors.ts';
import { z } from 'zod';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { releaseFiles, useFiles } from './files.ts';
import { newId } from './ids.ts';
import { jsonb } from './jsonb.ts';

export interface UploadRow { id: string; user_id: string; kind: 'image' | 'glb' | 'blend'; file: FileRef; created_at: Date; deleted_at: Date | null }

/** Its bytes stay as long as the upload does. In a transaction. */
export async function insertUpload(trx: Db, { user, kind, file }: { user: string; kind: UploadRow['kind']; file: FileRef }): Promise<UploadRow> {
  const [row] = (await trx('uploads').insert({ id: newId('upload'), user_id: user, kind, file: jsonb(file) }).returning('*')) as UploadRow[];
  await useFiles(trx, { user, usedBy: row!.id, files: [file] });
  return row!;
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

/** In a transaction. Versions that were made with it keep its bytes. Null where there was none. */
export async function deleteUpload(trx: Db, user: string, id: string): Promise<UploadRow | null> {
  const [row] = (await trx('uploads').where({ id, user_id: user }).whereNull('deleted_at').update({ deleted_at: trx.fn.now() }).returning('*')) as UploadRow[];
  if (row) await releaseFiles(trx, id);
  return row ?? null;
}

/** Files of uploads, in the order of the ids. Throws E_UNKNOWN for one that is not there, not this user's or of another kind. */
export async function uploadedFiles(db: Db, user: string, ids: readonly string[], kind: UploadRow['kind']): Promise<FileRef[]> {
  if (ids.length === 0) return [];
  const rows = (await db('uploads').whereIn('id', [...ids]).where({ user_id: user, kind }).whereNull('deleted_at')) as UploadRow[];
  const files = new Map(rows.map(({ id, file }) => [id, file]));
  return ids.map((id) => {
    const file = files.get(id);
    if (!file) throw new BozzettoError('E_UNKNOWN', `there is no upload ${id} of kind ${kind}`);
    return file;
  });
}
