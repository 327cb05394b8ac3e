/** Dead letters: jobs that were begun as often as allowed and never came to an end of their own. An administrator looks at them (`listJobs`), tries them again or throws them away. */
import { BozzettoError } from '#core/errors.ts';
import type { Db } from './database.ts';
import type { JobRow } from './jobs.ts';

/**
 * Puts it back with as many new attempts as it had at first. The count itself goes on: a worker of old that wakes up again must not be taken for the new one.
 * `queue.announce()` after the commit. Throws E_UNKNOWN, E_CONFLICT where it is not dead.
 */
export async function retryDead(db: Db, id: string, attempts = 3): Promise<JobRow> {
  const [job] = await db('generation_jobs').where({ id, state: 'dead' })
    .update({ state: 'waiting', max_attempts: db.raw('attempts + ?', [attempts]), error: null, finished_at: null, run_at: db.fn.now() })
    .returning('*') as JobRow[];
  if (job) return job;
  const other = await db('generation_jobs').where({ id }).first<Pick<JobRow, 'state'> | undefined>('state');
  throw other ? new BozzettoError('E_CONFLICT', `job ${id} is ${other.state}, not dead`) : new BozzettoError('E_UNKNOWN', `there is no job ${id}`);
}

/** Deletes one, or all that ended before a time; returns how many there were. What they belong to stays. */
export async function purgeDead(db: Db, { id, before }: { id?: string | undefined; before?: Date | undefined }): Promise<number> {
  const query = db('generation_jobs').where({ state: 'dead' });
  if (id !== undefined) void query.where({ id });
  if (before !== undefined) void query.where('finished_at', '<', before);
  return query.delete();
}
