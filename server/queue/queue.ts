/** Work that must not be lost: the table generation_jobs is the truth (db/jobs.ts), a driver only wakes workers. */
import type { JobRow } from '../db/jobs.ts';

export interface WorkContext {
  /** Aborts with E_CANCELLED when the job is cancelled, with E_LEASE_LOST when another worker may have it, with E_DRAINING when this process ends. */
  signal: AbortSignal;
  /** Kept in the row, at most once in half a second. */
  progress(progress: NonNullable<JobRow['progress']>): void;
}

/**
 * What a worker does with a claimed job. It ends the job itself, by `finishJob` in the transaction that writes its result, so that both or neither are there;
 * what it throws is kept by `failJob`: tried again where it is retryable and attempts are left.
 */
export type Handle = (job: JobRow, context: WorkContext) => Promise<void>;

export interface WorkerOptions {
  /** Jobs at once. */
  concurrency: number;
  handle: Handle;
  /** Seconds that a claim is good for without a sign of life. */
  leaseSeconds: number;
  /** Running jobs that one user may have at once, over all workers. */
  perUser: (userId: string) => Promise<number>;
  /** Hears of each attempt that ended, the row as it is then: over, or waiting again. Also of those of dead workers that this one takes back; of one whose job another worker has by now, that one hears. */
  onEnd?: (job: JobRow) => void;
}

export interface Worker {
  /** Name in the rows: host, pid and chance. */
  id: string;
  running(): number;
  /** Claims no more; what is running gets `seconds`, then goes back to the queue without costing an attempt. */
  drain(seconds: number): Promise<void>;
}

export interface Queue {
  driver: 'postgres' | 'redis';
  /** After the commit of what inserted a job: wakes a worker. A lost call costs at most a few seconds. */
  announce(): Promise<void>;
  work(options: WorkerOptions): Worker;
  /** Whether the driver's own connection is there: for readiness. */
  check(): Promise<void>;
  close(): Promise<void>;
}
