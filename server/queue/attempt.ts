/** One attempt at a job: from the claim to what the row says afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { BozzettoError, coded } from '#core/errors.ts';
import type { Bus } from '../bus/bus.ts';
import { setProgress } from '../db/claims.ts';
import type { Database } from '../db/database.ts';
import { failJob, held, releaseJob } from '../db/job-ends.ts';
import type { JobProgress, JobRow } from '../db/jobs.ts';
import { databaseLost } from '../db/lost.ts';
import { outward } from '../outward.ts';
import type { WorkerOptions } from './queue.ts';

/** Milliseconds between two writes of the progress. */
const PROGRESS = 500;

export interface AttemptSite { database: Database; bus: Bus; log: Logger }

export interface Attempt {
  readonly job: JobRow;
  /** When the claim ends without another sign of life, on the clock of `performance.now()`. */
  leaseEnds: number;
  /** Stops the handler; the first reason counts. */
  abort(code: 'E_CANCELLED' | 'E_LEASE_LOST' | 'E_DRAINING'): void;
  /** Resolves, always, when nothing more will come of it. */
  readonly over: Promise<void>;
}

const REASONS = {
  E_CANCELLED: 'the job was cancelled',
  E_LEASE_LOST: 'another worker may have the job by now',
  E_DRAINING: 'this worker is about to end',
} as const;

export function beginAttempt({ database, bus, log }: AttemptSite, job: JobRow, { handle, onEnd }: Pick<WorkerOptions, 'handle' | 'onEnd'>, leaseEnds: number): Attempt {
  const stop = new AbortController();
  const about = { job: job.id, kind: job.kind, attempt: job.attempts, trace: job.trace };
  const progress = keepProgress((latest) => setProgress(database.knex, job, latest).catch((error: unknown) => log.debug({ ...about, err: error }, 'progress not kept')));
  const attempt: Attempt = {
    job,
    leaseEnds,
    abort: (code) => stop.abort(new BozzettoError(code, REASONS[code])),
    over: Promise.resolve(),
  };

  /** What the row must say of an attempt that did not finish its job. */
  async function giveUp(error: BozzettoError): Promise<void> {
    // Stopped by us, and not for what it did. Where the lease is lost indeed nothing is changed.
    const unhurt = error === stop.signal.reason && error.code !== 'E_CANCELLED';
    const row = unhurt ? await releaseJob(database.knex, bus, job) : await failJob(database.knex, bus, job, error);
    log.info({ ...about, state: row.state, code: error.code }, 'attempt over');
    onEnd?.(row);
  }

  /** Tries as long as the lease holds where the database is away: afterwards the job is reclaimed by whoever sees it first. */
  async function settle(error: BozzettoError): Promise<void> {
    try {
      await giveUp(error);
    } catch (failure) {
      if (failure instanceof BozzettoError && failure.code === 'E_LEASE_LOST') return log.warn(about, 'the job was no longer ours at the end of the attempt');
      if (!databaseLost(failure) || performance.now() > attempt.leaseEnds) return log.error({ ...about, err: failure }, 'the end of an attempt could not be written: its lease will run out');
      await sleep(500);
      return settle(error);
    }
  }

  async function run(): Promise<void> {
    try {
      await handle(job, { signal: stop.signal, progress: progress.keep });
      if (!(await held(database.knex, job).first('id'))) {
        if ((stop.signal.reason as BozzettoError | undefined)?.code !== 'E_LEASE_LOST') onEnd?.({ ...job, state: 'succeeded' });
        return;
      }
      throw stop.signal.reason ?? new BozzettoError('E_INTERNAL', `the handler of ${job.kind} returned and did not end job ${job.id}`);
    } catch (error) {
      const told = stop.signal.aborted ? (stop.signal.reason as BozzettoError) : failureOf(error);
      // The row is read by whoever may read the asset, its events too.
      const said = outward(told);
      if (said !== told) log.error({ ...about, err: error }, 'a handler failed');
      await settle(said);
    } finally {
      progress.end();
    }
  }
  return Object.assign(attempt, { over: run() });
}

/** What a handler threw, as an error of the table: a database that was away is no fault of the job. */
function failureOf(error: unknown): BozzettoError {
  return databaseLost(error) ? new BozzettoError('E_DATABASE', 'the database was away', { cause: error }) : coded(error);
}

/** Writes at once, then at most once in a while: always the latest. */
function keepProgress(write: (progress: JobProgress) => Promise<void>) {
  let latest: JobProgress | null = null;
  let timer: NodeJS.Timeout | null = null;
  let ended = false;
  const flush = () => {
    timer = null;
    if (!latest || ended) return;
    const progress = latest;
    latest = null;
    timer = setTimeout(flush, PROGRESS);
    void write(progress);
  };
  return {
    keep(progress: JobProgress) {
      latest = progress;
      if (!timer) flush();
    },
    end() {
      ended = true;
      if (timer) clearTimeout(timer);
    },
  };
}
