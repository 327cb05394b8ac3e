/** A worker: claims jobs while it has room, shows signs of life for those it has, and takes back what dead workers left behind. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimJobs, heartbeat } from '../db/claims.ts';
import { reclaimStalled, releaseJob } from '../db/job-ends.ts';
import { type Attempt, type AttemptSite, beginAttempt } from './attempt.ts';
import type { Worker, WorkerOptions } from './queue.ts';

/** Milliseconds between two signs of life, and between two looks into the table without being told: what a lost message costs. A third of the shortest lease. */
const TICK = 1000;
/** Seconds. */
const GRACE = 5;

export interface StartedWorker extends Worker {
  /** Claims as much as there is room for. Never throws. */
  fill(): Promise<void>;
  /** Resolves when another job could be claimed, or none ever will. */
  room(): Promise<void>;
  /** @param grace seconds that a handler has to stop when it is told to */
  drain(seconds: number, grace?: number): Promise<void>;
}

export function startWorker(site: AttemptSite, { concurrency, handle, leaseSeconds, perUser, onEnd }: WorkerOptions): StartedWorker {
  const { database, bus, log } = site;
  const id = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
  const attempts = new Set<Attempt>();
  const waiting = new Set<() => void>();
  const stop = new AbortController();
  let drained: Promise<void> | null = null;
  let filling: Promise<void> | null = null;
  let asked = false;
  let beating = false;
  let nextSweep = 0;
  let troubled = false;

  function begin(job: Attempt['job'], leaseEnds: number): void {
    const attempt = beginAttempt(site, job, { handle, ...(onEnd && { onEnd }) }, leaseEnds);
    attempts.add(attempt);
    void leave(attempt);
  }

  async function leave(attempt: Attempt): Promise<void> {
    await attempt.over;
    attempts.delete(attempt);
    tellRoom();
    await fill();
  }

  function tellRoom(): void {
    for (const tell of waiting) tell();
    waiting.clear();
  }

  /** Until there is no room, or nothing that could begin. */
  async function claim(): Promise<void> {
    for (let most = concurrency - attempts.size; most > 0 && !stop.signal.aborted; most = concurrency - attempts.size) {
      const leaseEnds = performance.now() + leaseSeconds * 1000;
      const jobs = await claimJobs(database.knex, { worker: id, leaseSeconds, most, perUser });
      for (const job of jobs) {
        if (stop.signal.aborted) await releaseJob(database.knex, bus, job);
        else begin(job, leaseEnds);
      }
      if (jobs.length < most) return;
    }
  }

  /** One at a time; who asks meanwhile gets another look afterwards. */
  function fill(): Promise<void> {
    if (stop.signal.aborted) return Promise.resolve();
    asked = true;
    filling ??= (async () => {
      while (asked && !stop.signal.aborted) {
        asked = false;
        await healthy(claim);
      }
      filling = null;
    })();
    return filling;
  }

  /** Whether it went well. A database that is away is told once, not every second. */
  async function healthy(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      if (troubled) log.info({ worker: id }, 'the worker has its database again');
      troubled = false;
    } catch (error) {
      if (!troubled) log.warn({ worker: id, err: error }, 'the worker has trouble with its database');
      troubled = true;
    }
    return !troubled;
  }

  async function beat(): Promise<void> {
    const [ours, leaseEnds] = [[...attempts], performance.now() + leaseSeconds * 1000];
    const alive = new Map((await heartbeat(database.knex, ours.map(({ job }) => job), leaseSeconds)).map((row) => [`${row.id} ${row.attempts}`, row]));
    for (const attempt of ours) {
      const row = alive.get(`${attempt.job.id} ${attempt.job.attempts}`);
      if (!row) attempt.abort('E_LEASE_LOST');
      else if (row.cancel_requested_at) attempt.abort('E_CANCELLED');
      if (row) attempt.leaseEnds = leaseEnds;
    }
  }

  async function sweep(): Promise<void> {
    if (performance.now() < nextSweep) return;
    nextSweep = performance.now() + (leaseSeconds * 1000) / 3;
    for (const job of await reclaimStalled(database.knex, bus)) {
      log.warn({ job: job.id, state: job.state, worker: job.worker, attempts: job.attempts }, 'a worker gave no sign of life');
      onEnd?.(job);
    }
  }

  /** Without an answer of the database the clock decides: another worker may have these by now. */
  function letGo(): void {
    for (const attempt of attempts) {
      if (attempt.leaseEnds < performance.now()) attempt.abort('E_LEASE_LOST');
    }
  }

  async function tick(): Promise<void> {
    if (beating) return letGo(); // a database that does not answer gets no second question
    beating = true;
    if (!(await healthy(beat))) letGo();
    if (!stop.signal.aborted) await healthy(sweep);
    beating = false;
    void fill();
  }

  async function drain(seconds: number, grace = GRACE): Promise<void> {
    stop.abort();
    tellRoom();
    await filling;
    const ended = () => Promise.all([...attempts].map(({ over }) => over));
    await Promise.race([ended(), sleep(seconds * 1000, undefined, { ref: false })]);
    for (const attempt of attempts) attempt.abort('E_DRAINING');
    await Promise.race([ended(), sleep(grace * 1000, undefined, { ref: false })]);
    clearInterval(ticking);
    stopListening();
    // Their handlers are deaf; the claims are gone, so that nothing they write counts any more.
    for (const { job } of attempts) await releaseJob(database.knex, bus, job).catch((error: unknown) => log.warn({ job: job.id, err: error }, 'a job was not given back: its lease will run out'));
  }

  const stopListening = bus.subscribe('cancel', ({ job }) => {
    for (const attempt of attempts) if (attempt.job.id === job) attempt.abort('E_CANCELLED');
  });
  const ticking = setInterval(() => void tick(), TICK);
  void fill();
  return {
    id,
    running: () => attempts.size,
    fill,
    room: () => (stop.signal.aborted || attempts.size < concurrency ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
    drain: (seconds, grace) => (drained ??= drain(seconds, grace)),
  };
}
