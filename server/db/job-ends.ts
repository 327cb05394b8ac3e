/**
 * How an attempt ends, and with it, mostly, the job. Every change of a running job names the claim that it stands on: one that was lost meanwhile changes nothing.
 * A job comes to exactly one end, and the events and webhooks of that end are written in the same transaction.
 */
import { BozzettoError } from '#core/errors.ts';
import type { Bus } from '../bus/bus.ts';
import type { Db } from './database.ts';
import { jobEnded } from './endings.ts';
import { announceEvents, appendEvents, type EventRow } from './events.ts';
import type { JobRow, JobState, JobUsage } from './jobs.ts';
import { jsonb } from './jsonb.ts';

/** What a claim is known by. */
export type Claim = Pick<JobRow, 'id' | 'worker' | 'attempts'>;

/** The job while this claim holds. */
export const held = (db: Db, { id, worker, attempts }: Claim) => db('generation_jobs').where({ id, worker, attempts, state: 'running' });

/** Whatever it told last: nothing is left to do. */
const DONE = `(coalesce(progress, '{}'::jsonb) - 'message') || '{"done": 1}'::jsonb`;

export const leaseLost = ({ id }: Claim) => new BozzettoError('E_LEASE_LOST', `job ${id} is no longer this worker’s`);

/**
 * The last step of the transaction that writes what the job made. `announceEvents(bus, …)` with the answer after the commit.
 * Throws E_LEASE_LOST where another worker has the job: then nothing of the transaction may stay.
 */
export async function finishJob(trx: Db, claim: Claim, { result = {}, usage = {} }: { result?: Record<string, unknown>; usage?: JobUsage } = {}): Promise<EventRow[]> {
  const [job] = await held(trx, claim)
    .update({ state: 'succeeded', progress: trx.raw(DONE), result: jsonb(result), usage: jsonb(usage), error: null, lease_until: null, finished_at: trx.fn.now() })
    .returning('*') as JobRow[];
  if (!job) throw leaseLost(claim);
  return jobEnded(trx, job);
}

/**
 * What failed and can be tried again waits for its next attempt, or is dead after the last one; the rest has failed. Who asked to cancel gets that instead.
 * Throws E_LEASE_LOST.
 */
export async function failJob(db: Db, bus: Bus, job: Claim & Pick<JobRow, 'max_attempts'>, error: BozzettoError, pause = pauseAfter(job.attempts)): Promise<JobRow> {
  const left = job.attempts < job.max_attempts;
  const state = error.code === 'E_CANCELLED' ? 'cancelled' : !error.retryable ? 'failed' : left ? 'waiting' : 'dead';
  return settle(db, bus, async (trx) => {
    const [row] = await held(trx, job).update(ended(trx, state, { error, pause })).returning('*') as JobRow[];
    if (!row) throw leaseLost(job);
    return row;
  });
}

/** Gives it back as if it had not been begun. Throws E_LEASE_LOST. */
export async function releaseJob(db: Db, bus: Bus, claim: Claim): Promise<JobRow> {
  return settle(db, bus, async (trx) => {
    const [row] = await held(trx, claim).update({ ...ended(trx, 'waiting'), attempts: claim.attempts - 1 }).returning('*') as JobRow[];
    if (!row) throw leaseLost(claim);
    return row;
  });
}

/**
 * Takes the jobs of workers that gave no sign of life back into the queue, or to the dead letters where they ended every worker that began them.
 * Safe in many processes at once.
 */
export async function reclaimStalled(db: Db, bus: Bus): Promise<JobRow[]> {
  const stalled = await db('generation_jobs').where({ state: 'running' }).where('lease_until', '<', db.fn.now()).select('id', 'worker', 'attempts', 'max_attempts') as JobRow[];
  const reclaimed: JobRow[] = [];
  for (const job of stalled) {
    const poisoned = job.attempts >= job.max_attempts;
    const error = poisoned ? new BozzettoError('E_POISONED', `the worker ended ${job.attempts} times while it had job ${job.id}`) : new BozzettoError('E_LEASE_LOST', 'the worker ended');
    const row = await settle(db, bus, async (trx) => {
      const [row] = await held(trx, job).where('lease_until', '<', trx.fn.now()).update(ended(trx, poisoned ? 'dead' : 'waiting', { error })).returning('*') as JobRow[];
      return row ?? null;
    });
    if (row) reclaimed.push(row);
  }
  return reclaimed;
}

/**
 * A waiting job is cancelled at once; a running one is told to stop, and is when its worker says so. Throws E_UNKNOWN, E_JOB_OVER.
 * @param why an E_CANCELLED that the job keeps as its error; absent where who asks is who wants it
 */
export async function requestCancel(db: Db, bus: Bus, id: string, why?: BozzettoError): Promise<JobRow> {
  const job = await settle(db, bus, async (trx) => {
    const [row] = await trx('generation_jobs').where({ id }).whereIn('state', ['waiting', 'running']).update({
      cancel_requested_at: trx.raw('coalesce(cancel_requested_at, now())'),
      ...(why && { error: jsonb(why) }),
      state: trx.raw(`CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END`),
      finished_at: trx.raw(`CASE state WHEN 'waiting' THEN now() END`),
    }).returning('*') as JobRow[];
    if (row) return row;
    const over = await trx('generation_jobs').where({ id }).first<Pick<JobRow, 'state'> | undefined>('state');
    throw over ? new BozzettoError('E_JOB_OVER', `job ${id} is over: ${over.state}`) : new BozzettoError('E_UNKNOWN', `there is no job ${id}`);
  });
  if (job.state === 'running') await bus.publish('cancel', { job: id });
  return job;
}

/** Cancels all that is not over of an asset, of a user, or of this user at this asset. Returns what has ended by it, or is told to stop. @param why as of `requestCancel` */
export async function cancelOpen(db: Db, bus: Bus, of: Partial<Pick<JobRow, 'asset_id' | 'user_id'>>, why?: BozzettoError): Promise<JobRow[]> {
  const open = await db('generation_jobs').where(of).whereIn('state', ['waiting', 'running']).orderBy('id').pluck('id') as string[];
  const cancelled = await Promise.all(open.map((id) => requestCancel(db, bus, id, why).catch((error: unknown) => {
    if (error instanceof BozzettoError && error.code === 'E_JOB_OVER') return null; // it came to its end before it could be stopped
    throw error;
  })));
  return cancelled.filter((job) => job !== null);
}

/** The columns of a job whose attempt is over. */
function ended(db: Db, state: JobState, { error = null, pause = 0 }: { error?: BozzettoError | null; pause?: number } = {}) {
  const kept = state === 'cancelled' ? null : error && jsonb(error);
  return {
    state: db.raw(`CASE WHEN cancel_requested_at IS NULL THEN ? ELSE 'cancelled' END`, [state]),
    // Of one that is cancelled: why, where whoever wished it said so.
    error: db.raw(`CASE WHEN cancel_requested_at IS NULL THEN ?::jsonb WHEN error->>'code' = 'E_CANCELLED' THEN error END`, [kept]),
    finished_at: db.raw('CASE WHEN cancel_requested_at IS NULL AND ? THEN NULL ELSE now() END', [state === 'waiting']),
    run_at: db.raw('CASE WHEN ? THEN now() + make_interval(secs => ?) ELSE run_at END', [state === 'waiting' && pause > 0, pause]),
    lease_until: null,
  };
}

/** Seconds before the next attempt: 2, 8, 32 … up to 5 minutes, each a quarter more or less so that what failed together does not come back together. */
function pauseAfter(attempts: number): number {
  return Math.min(300, 2 * 4 ** (attempts - 1)) * (0.75 + Math.random() / 2);
}

/** A change of a job with all that is told of it, in one transaction; `db` is none, because what is told must be committed. */
async function settle<J extends JobRow | null>(db: Db, bus: Bus, change: (trx: Db) => Promise<J>): Promise<J> {
  const [job, events] = await db.transaction(async (trx) => {
    const job = await change(trx);
    return [job, job ? await tell(trx, job) : []] as const;
  });
  await announceEvents(bus, events);
  return job;
}

async function tell(trx: Db, job: JobRow): Promise<EventRow[]> {
  if (job.state === 'running') return [];
  if (job.state !== 'waiting') return jobEnded(trx, job);
  if (job.asset_id === null) return [];
  return appendEvents(trx, [{ asset_id: job.asset_id, job_id: job.id, type: 'job-retrying', data: { error: job.error, at: job.run_at.toISOString() } }]);
}
