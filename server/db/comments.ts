/** Comments on assets. */
import { z } from 'zod';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { newId } from './ids.ts';

export interface CommentRow {
  id: string;
  asset_id: string;
  version_id: string | null;
  /** Null: by somebody with a link. */
  user_id: string | null;
  author: string;
  part: string | null;
  text: string;
  created_at: Date;
  deleted_at: Date | null;
}

export async function insertComment(db: Db, comment: Omit<CommentRow, 'id' | 'created_at' | 'deleted_at'>): Promise<CommentRow> {
  const [row] = (await db('comments').insert({ id: newId('comment'), ...comment }).returning('*')) as CommentRow[];
  return row!;
}

export async function findComment(db: Db, asset: string, id: string): Promise<CommentRow | null> {
  return ((await db('comments').where({ id, asset_id: asset }).whereNull('deleted_at').first()) as CommentRow | undefined) ?? null;
}

export async function deleteComment(db: Db, id: string): Promise<void> {
  await db('comments').where({ id }).whereNull('deleted_at').update({ deleted_at: db.fn.now() });
}

/** The latest first. */
export async function listComments(db: Db, asset: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page<CommentRow>> {
  const query = db('comments').where({ asset_id: asset }).whereNull('deleted_at').orderBy('id', 'desc').limit(limit + 1);
  if (cursor !== undefined) void query.where('id', '<', decodeCursor(cursor, z.tuple([z.string()]))[0]);
  return page((await query) as CommentRow[], limit, ({ id }) => [id]);
}
