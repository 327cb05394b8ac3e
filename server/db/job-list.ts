/** Jobs as people look at them. */
import { z } from 'zod';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';
import { RUN_KINDS, type JobKind, type JobRow, type JobState } from './jobs.ts';

export interface JobFilter { user?: string | undefined; asset?: string | undefined; state?: JobState | undefined; kind?: JobKind | undefined; limit: number; cursor?: string | undefined }

/** The newest first. Without `user`: of everybody. */
export async function listJobs(db: Db, { user, asset, state, kind, limit, cursor }: JobFilter): Promise<Page<JobRow>> {
  const query = db('generation_jobs').orderBy('id', 'desc').limit(limit + 1);
  const wanted = Object.entries({ user_id: user, asset_id: asset, state, kind }).filter(([, value]) => value !== undefined);
  void query.where(Object.fromEntries(wanted));
  if (cursor !== undefined) void query.where('id', '<', decodeCursor(cursor, z.tuple([z.string()]))[0]);
  return page((await query) as JobRow[], limit, ({ id }) => [id]);
}

/** The newest generate, refine or build of an asset. */
export async function newestRun(db: Db, asset: string): Promise<JobRow | null> {
  return ((await db('generation_jobs').where({ asset_id: asset }).whereIn('kind', RUN_KINDS).orderBy('id', 'desc').first()) as JobRow | undefined) ?? null;
}
