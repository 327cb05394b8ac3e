/** What may go, by age. Each returns how many rows went. */
import type { Db } from './database.ts';
import { releaseFiles } from './files.ts';
import { forgettable } from './uploads.ts';

/** Exports that nobody asked for since `before`; they are made again on demand. Those still being made stay. */
export async function forgetExports(db: Db, before: Date, limit: number): Promise<number> {
  const ids = (await db('exports').where('last_used_at', '<', before)
    .whereNotExists(db('generation_jobs').select(db.raw('1')).whereRaw('generation_jobs.id = exports.job_id').whereIn('state', ['waiting', 'running'])).limit(limit).pluck('id')) as string[];
  return forgotten(db, 'exports', ids);
}

/** Uploads that were deleted before, or never accepted. */
export async function forgetUploads(db: Db, before: Date, limit: number): Promise<number> {
  return forgotten(db, 'uploads', await forgettable(db, before, limit));
}

async function forgotten(db: Db, table: 'exports' | 'uploads', ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return db.transaction(async (trx): Promise<number> => {
    await releaseFiles(trx, ids);
    return trx<{ id: string }>(table).whereIn('id', ids).delete();
  });
}

/** Pictures of jobs that ended without a version: some time to look at them, and then no more. A dead job can be tried again and keeps its own. */
export async function releaseEndedJobs(db: Db, before: Date): Promise<number> {
  return db('file_uses').whereRaw(`used_by LIKE 'job\\_%'`).whereNotExists(
    db('generation_jobs').select(db.raw('1')).whereRaw('generation_jobs.id = file_uses.used_by').where((job) => job.whereIn('state', ['waiting', 'running', 'dead']).orWhere('finished_at', '>=', before)),
  ).delete();
}

/** Records of runs that no version shows and no job may go on with. */
export async function forgetRuns(db: Db, before: Date): Promise<number> {
  return db('runs').where('updated_at', '<', before)
    .whereNotExists(db('asset_versions').select(db.raw('1')).whereRaw('asset_versions.run_id = runs.id'))
    .whereNotExists(db('generation_jobs').select(db.raw('1')).whereRaw('generation_jobs.id = runs.id').whereIn('state', ['waiting', 'running', 'dead'])).delete();
}

export const forgetAnswers = (db: Db, before: Date): Promise<number> => db('answers').where('used_at', '<', before).delete();
