/** How workers get jobs, and show that they still have them. */
import type { Db } from './database.ts';
import { type Claim, held, leaseLost } from './job-ends.ts';
import type { JobProgress, JobRow } from './jobs.ts';
import { jsonb } from './jsonb.ts';

export interface ClaimOptions {
  worker: string;
  /** Seconds that the claim is good for. */
  leaseSeconds: number;
  /** Most jobs at once. */
  most: number;
  /** Running jobs that a user may have at once, over all workers. Asked outside of transactions. */
  perUser(user: string): Promise<number>;
}

interface Turn {
  user_id: string;
  /** Of this user's most urgent job that can begin now. */
  priority: number;
  running: number;
}

/**
 * Whose turn it is, best first: the most urgent jobs; among equals the user who has the fewest at work, then the one who was served longest ago.
 * Walks the index from user to user, so that a thousand waiting jobs of one cost no more than one.
 */
const TURNS = `
  WITH RECURSIVE waiting AS (
    (SELECT user_id FROM generation_jobs WHERE state = 'waiting' ORDER BY user_id LIMIT 1)
    UNION ALL
    SELECT (SELECT next.user_id FROM generation_jobs next WHERE next.state = 'waiting' AND next.user_id > waiting.user_id ORDER BY next.user_id LIMIT 1)
    FROM waiting WHERE waiting.user_id IS NOT NULL
  )
  SELECT waiting.user_id, best.priority, running.n::int AS running
  FROM waiting
  CROSS JOIN LATERAL (
    SELECT priority, run_at FROM generation_jobs
    WHERE state = 'waiting' AND user_id = waiting.user_id AND run_at <= now()
    ORDER BY priority DESC, run_at, id LIMIT 1
  ) best
  CROSS JOIN LATERAL (SELECT count(*) AS n FROM generation_jobs WHERE state = 'running' AND user_id = waiting.user_id) running
  CROSS JOIN LATERAL (SELECT max(started_at) AS last FROM generation_jobs WHERE user_id = waiting.user_id) served
  WHERE waiting.user_id IS NOT NULL
  ORDER BY best.priority DESC, running.n, served.last NULLS FIRST, best.run_at, waiting.user_id`;

/** Counted again behind the user's lock: two workers that look at once must not both take the last place. */
const TAKE = `
  UPDATE generation_jobs SET
    state = 'running', worker = :worker, attempts = attempts + 1, started_at = now(), lease_until = now() + make_interval(secs => :leaseSeconds), progress = NULL
  WHERE id = ANY(ARRAY(
    SELECT id FROM generation_jobs
    WHERE state = 'waiting' AND user_id = :user AND priority = :priority AND run_at <= now()
    ORDER BY run_at, id
    LIMIT greatest(0, least(:most, :limit - (SELECT count(*) FROM generation_jobs WHERE state = 'running' AND user_id = :user)))
    FOR UPDATE SKIP LOCKED
  ))
  RETURNING *`;

/** Takes up to `most` jobs, fairly; none where nothing can begin now. Each is now this worker's, its attempt counted, for the lease's time. */
export async function claimJobs(db: Db, { worker, leaseSeconds, most, perUser }: ClaimOptions): Promise<JobRow[]> {
  const claimed: JobRow[] = [];
  const passed = new Set<string>(); // users who have nothing more for us: at their limit, or another worker was quicker
  while (claimed.length < most) {
    const { rows } = await db.raw<{ rows: Turn[] }>(TURNS);
    const turns = rows.filter(({ user_id }) => !passed.has(user_id));
    const next = turns.filter(({ priority }) => priority === turns[0]!.priority);
    if (next.length === 0) break;
    const share = Math.max(1, Math.floor((most - claimed.length) / next.length));
    for (const { user_id: user, priority, running } of next) {
      if (claimed.length === most) break;
      const limit = await perUser(user);
      const jobs = running >= limit ? [] : await db.transaction(async (trx) => {
        await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`jobs of ${user}`]);
        return (await trx.raw<{ rows: JobRow[] }>(TAKE, { worker, leaseSeconds, user, priority, limit, most: Math.min(share, most - claimed.length) })).rows;
      });
      if (jobs.length === 0) passed.add(user);
      claimed.push(...jobs);
    }
  }
  return claimed;
}

/**
 * A sign of life for all jobs of a worker. Which of them it still has, and whether somebody wants them cancelled:
 * those that are missing in the answer are lost.
 */
export async function heartbeat(db: Db, jobs: readonly Claim[], leaseSeconds: number): Promise<Pick<JobRow, 'id' | 'attempts' | 'cancel_requested_at'>[]> {
  if (jobs.length === 0) return [];
  const claims = jobs.map(({ id, worker, attempts }) => [id, worker, attempts]);
  return db('generation_jobs').where({ state: 'running' }).whereIn(['id', 'worker', 'attempts'], claims as string[][])
    .update({ lease_until: db.raw('now() + make_interval(secs => ?)', [leaseSeconds]) })
    .returning(['id', 'attempts', 'cancel_requested_at']) as Promise<Pick<JobRow, 'id' | 'attempts' | 'cancel_requested_at'>[]>;
}

/** Throws E_LEASE_LOST. */
export async function setProgress(db: Db, claim: Claim, progress: JobProgress): Promise<void> {
  if (await held(db, claim).update({ progress: jsonb(progress) }) === 0) throw leaseLost(claim);
}
