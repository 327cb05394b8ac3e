/**
 * Keeps a zygote warm and forks ready, and gives each job one of its own. What ends in Blender costs one Report: the zygote is rebuilt while the others go on,
 * a script that has brought Blender down twice is not run a third time, and who asks for more than can be done is turned away instead of piled up.
 */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Job } from '#core/data/job.ts';
import type { Report } from '#core/data/report.ts';
import { BozzettoError } from '#core/errors.ts';
import type { RunJobOptions, FileStore } from '#core/ports.ts';
import { cancelled, converse, type Conversation, orByCycles, type Worker } from './conversation.ts';
import { type Connection, openLink } from './link.ts';
import { lastLines, makeRoom, within } from './process.ts';
import { countRestarts } from './restarts.ts';
import { startZygote, type Zygote } from './zygote.ts';

export interface PoolOptions {
  bwrap: string;
  program: string;
  store: FileStore;
  /** Jobs at once. */
  size: number;
  /** Jobs that may wait. */
  waiting: number;
  /** Seconds that Blender may take to start. */
  startSeconds: number;
  /** Forks after which a zygote is replaced by a new one. */
  forks: number;
  /** For tests of the wall: scripts pass no gate. */
  ungated?: boolean;
  log(message: string): void;
}

export interface PoolMetrics {
  size: number;
  running: number;
  waiting: number;
  /** Forks that are connected and wait for a job. */
  spares: number;
  jobs: number;
  /** Of them: killed at a limit, and ended by a crash. */
  limits: number;
  crashes: number;
  /** Jobs that were not run because their script had crashed Blender twice. */
  poisoned: number;
  /** Zygotes started; the first counts. */
  zygotes: number;
}

export interface Pool {
  run(job: Job, options: RunJobOptions): Promise<Report>;
  /** Starts what the first job would have to wait for. */
  warm(): Promise<void>;
  metrics(): PoolMetrics;
  /** Process id of bubblewrap around the zygote; for tests. */
  pid(): number | undefined;
  close(): Promise<void>;
}

interface Spare { zygote: Zygote; worker: Worker; connection: Promise<Connection | undefined>; ready: boolean }

/** Forks ready beyond those that could start at once. */
const SPARE = 2;
/** Seconds that a fork may take to connect, and to end after its report. */
const CONNECT = 20;
const GRACE = 2;
/** Crashes after which a script is not run again, and how many such scripts are remembered. */
const POISON = 2;
const REMEMBERED = 1000;

/** Opens a pool; nothing is started before `warm` or the first job. */
export async function openPool({ bwrap, program, store, size, waiting, startSeconds, forks, ungated = false, log }: PoolOptions): Promise<Pool> {
  const room = makeRoom();
  mkdirSync(join(room, 'bridge'), { mode: 0o755 });
  const link = await openLink(join(room, 'bridge', 'link'));
  const queue = new PQueue({ concurrency: size });
  const counts = { jobs: 0, limits: 0, crashes: 0, poisoned: 0, zygotes: 0 };
  const crashes = new Map<string, number>();
  const zygotes = new Set<Zygote>();
  const spares: Spare[] = [];
  let current: Promise<Zygote> | undefined;
  let now: Zygote | undefined;
  let replacing: Promise<Zygote> | undefined;
  let closed = false;
  const closing = new AbortController();
  const restarts = countRestarts();

  /** The zygote to fork from; where there is none a new one, after so many milliseconds. Throws E_BLENDER_LOST where too many have died. */
  function zygote(wait = 0): Promise<Zygote> {
    current ??= start(wait).catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  }

  async function start(wait: number): Promise<Zygote> {
    if (restarts.givenUp()) throw new BozzettoError('E_BLENDER_LOST', 'one zygote after another has ended; no other is started for now');
    await pause(wait, undefined, { signal: closing.signal }).catch((error: unknown) => {
      throw shut(error);
    });
    counts.zygotes += 1;
    const born = await startZygote({ bwrap, program, room, startSeconds, ungated });
    zygotes.add(born);
    now = born;
    const at = performance.now();
    void born.gone.then(() => lost(born, at));
    if (closed) await born.kill();
    return born;
  }

  function lost(gone: Zygote, born: number): void {
    zygotes.delete(gone);
    drop((spare) => spare.zygote === gone);
    if (now !== gone || closed) return;
    now = current = undefined;
    const wait = restarts.died(born);
    log(`the zygote has ended; ${wait === null ? 'too many have, no other is started for now' : `another one is started${wait ? ` in ${wait / 1000} s` : ''}`}`);
    if (wait === null) return;
    void zygote(wait).then(prepare).catch((error: unknown) => log(`no zygote: ${(error as Error).message}`));
  }

  function drop(which: (spare: Spare) => boolean): void {
    for (const spare of spares.filter(which)) {
      spares.splice(spares.indexOf(spare), 1);
      spare.worker.kill();
    }
  }

  function fork(from: Zygote): Spare {
    const invitation = link.invite();
    const worker = from.fork(invitation.token);
    const connection = within(CONNECT, Promise.race([invitation.connected, worker.ended.then(() => undefined)])).finally(invitation.withdraw);
    const spare: Spare = { zygote: from, worker, connection, ready: false };
    void connection.then((connected) => (spare.ready = connected !== undefined));
    void worker.ended.finally(() => {
      if (spares.includes(spare)) spares.splice(spares.indexOf(spare), 1);
    });
    return spare;
  }

  /** Has a fork ready for each job that could start at once, and some for the next. */
  async function prepare(): Promise<void> {
    const from = await zygote();
    if (from.forked() >= forks && now === from && !replacing) await replace(from);
    const mother = closed ? undefined : now;
    if (mother) spares.push(...Array.from({ length: Math.max(0, size + SPARE - spares.length) }, () => fork(mother)));
  }

  /** A new zygote takes over; the old one ends when its last job has. */
  async function replace(old: Zygote): Promise<void> {
    current = undefined;
    replacing ??= zygote().finally(() => (replacing = undefined));
    await replacing;
    drop((spare) => spare.zygote === old);
    retire(old);
  }

  function retire(old: Zygote): void {
    if (old.living() === 0 || closed) void old.kill();
    else setTimeout(retire, 200, old);
  }

  /** A fork that is connected. Throws E_BLENDER_LOST after three that were not. */
  async function take(signal: AbortSignal): Promise<Spare & { connected: Connection }> {
    for (let tries = 0; tries < 3; tries += 1) {
      if (closed) throw shut();
      const spare = spares.shift() ?? fork(await zygote());
      const connected = await spare.connection;
      if (signal.aborted) {
        spare.worker.kill();
        throw cancelled(signal);
      }
      if (connected) return { ...spare, connected };
      spare.worker.kill();
      const end = await within(GRACE, spare.worker.ended);
      log(`a fork did not connect: ${lastLines(end?.tail ?? 'the zygote does not answer')}`);
      // Nothing is heard of it: the zygote hangs.
      if (!end) await spare.zygote.kill();
    }
    throw new BozzettoError('E_BLENDER_LOST', 'three forks of Blender in a row did not connect');
  }

  async function runOne(job: Job, options: RunJobOptions): Promise<Report> {
    if (options.signal.aborted) throw cancelled(options.signal);
    const hash = createHash('sha256').update(job.source).digest('hex');
    if ((crashes.get(hash) ?? 0) >= POISON) {
      counts.poisoned += 1;
      return poisoned(job);
    }
    let told = await attempt(job, options);
    // A zygote takes all of its jobs along: most of them can't be to blame.
    if (told.ended?.orphaned && !closed) {
      told = await attempt(job, options);
      if (told.ended?.orphaned) crashed(hash); // the second in a row
    }
    if (told.report.error?.kind === 'crashed') {
      crashed(hash);
      counts.crashes += 1;
    }
    told = await orByCycles(told, job, async (other) => {
      log(`${job.engine} has crashed Blender; the job is run again with ${other.engine}`);
      return await attempt(other, options);
    });
    if (told.report.error?.kind === 'limit') counts.limits += 1;
    return told.report;
  }

  async function attempt(job: Job, options: RunJobOptions, tries = 1): Promise<Conversation> {
    const { worker, connected } = await take(options.signal);
    // Forking takes 25 ms of both cores: out of the job's way, unless the next one would have to wait.
    if (spares.length < size) void prepare().catch(() => {});
    const told = await converse(connected, worker, job, options, store).finally(() => leave(worker));
    // The fork had died while it waited: nobody's fault, and nothing has happened yet.
    return told.ended && !told.begun && !told.ended.limit && !closed && tries < 3 ? await attempt(job, options, tries + 1) : told;
  }

  /** A fork whose report has arrived ends by itself; the slot is free at once. */
  function leave(worker: Worker): void {
    void prepare().catch(() => {}); // the next job's `take` tells
    const timer = setTimeout(() => worker.kill(), GRACE * 1000);
    void worker.ended.finally(() => clearTimeout(timer));
  }

  function crashed(hash: string): void {
    const times = (crashes.get(hash) ?? 0) + 1;
    crashes.delete(hash);
    crashes.set(hash, times);
    if (crashes.size > REMEMBERED) crashes.delete(crashes.keys().next().value!);
  }

  return {
    async run(job, options) {
      if (closed) throw shut();
      if (options.signal.aborted) throw cancelled(options.signal);
      if (queue.size >= waiting) throw new BozzettoError('E_BLENDER_BUSY', `${queue.size} jobs wait already for ${size} Blenders`);
      counts.jobs += 1;
      try {
        return await queue.add(() => runOne(job, options), { signal: options.signal });
      } catch (error) {
        if (options.signal.aborted) throw cancelled(options.signal);
        throw error instanceof BozzettoError ? error : shut(error);
      }
    },
    warm: prepare,
    metrics: () => ({ size, running: queue.pending, waiting: queue.size, spares: spares.filter(({ ready }) => ready).length, ...counts }),
    pid: () => now?.pid,
    async close() {
      closed = true;
      closing.abort();
      queue.clear();
      await current?.catch(() => {});
      await Promise.all([...zygotes].map((one) => one.kill()));
      await link.close();
      await rm(room, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function shut(cause?: unknown): BozzettoError {
  return new BozzettoError('E_BLENDER_LOST', 'the pool of Blenders is closed', { cause });
}

function poisoned(job: Job): Report {
  const message = `this script has ended Blender ${POISON} times; it is not run again`;
  const error = { kind: 'crashed' as const, type: 'ScriptPoisoned', message, line: null, column: null, source: null, traceback: '', refusals: [] };
  return { job: job.id, ok: false, stdout: '', error, scene: null, renders: [], files: [], blender: '', walled: true, engine: null, seconds: 0, memory: 0 };
}
