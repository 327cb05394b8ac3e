/** The Blender port: jobs behind the wall, from a pool of warm forks; where the wall can't be built a fresh process a job, for scripts that may do without. */
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BozzettoError } from '#core/errors.ts';
import type { Blender, FileStore } from '#core/ports.ts';
import { cancelled } from './conversation.ts';
import { findBlender } from './find.ts';
import { runFresh } from './fresh.ts';
import { openPool, type Pool, type PoolMetrics } from './pool.ts';
import { findWall, type NoWall } from './wall.ts';
import { WallBroken } from './zygote.ts';

/** MiB of available memory for each job at once: a warm fork, a large scene and its files; what most jobs stay below. */
const JOB_MEMORY = 1500;
/** Forks after which a zygote is replaced: what it might leak stays small. */
const FORKS = 500;

export interface BlenderOptions {
  /** Where the files of reports go. */
  store: FileStore;
  /** Path of Blender; found by `findBlender` otherwise. */
  executable?: string;
  /** Seconds that Blender may take to start and connect. */
  startSeconds?: number;
  /** Jobs at once; by default what cores and free memory allow. */
  size?: number;
  /** Jobs that may wait before others are turned away with E_BLENDER_BUSY. */
  waiting?: number;
  /** Authors whose scripts may run where there is no wall. */
  trusted?: readonly string[];
  /** The operator's word: any script may run without a wall. */
  unsafe?: boolean;
  /** Don't look for the wall: as on a machine without. */
  wall?: false;
  log?: (message: string) => void;
}

export interface LocalBlender extends Blender {
  /** Starts what the first job would have to wait for; what fails, fails again at the first job. */
  warm(): Promise<void>;
  /** Null before the first job, and where there is no wall. */
  metrics(): PoolMetrics | null;
  /** What keeps this machine from building the wall; null where it stands. Throws as `run` does. */
  noWall(): Promise<NoWall | null>;
  /** Ends all Blenders: no process, socket or folder is left. */
  close(): Promise<void>;
}

/**
 * `run` throws E_BLENDER_MISSING, E_BLENDER_INCOMPLETE, E_BLENDER_LOST, E_BLENDER_BUSY, E_WALL_MISSING, E_CANCELLED, E_STORE_FAILED;
 * all that the script does is in its Report.
 */
export function createBlender(options: BlenderOptions): LocalBlender {
  const { store, startSeconds = 60, size = jobsAtOnce(), waiting = 64, trusted = [], unsafe = false, log = () => {} } = options;
  let opened: Promise<Pool | NoWall> | undefined;
  let pool: Pool | undefined;

  /** Behind links: the wall shows a Blender the folder that it is in. */
  function program(): string {
    const found = options.executable ?? findBlender();
    try {
      return realpathSync(found);
    } catch (error) {
      throw new BozzettoError('E_BLENDER_MISSING', `${found} can't be found`, { cause: error });
    }
  }

  /** The pool with a zygote that has built the wall, or why there is none. */
  function open(): Promise<Pool | NoWall> {
    opened ??= find().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function find(): Promise<Pool | NoWall> {
    if (options.wall === false) return { why: 'the wall was switched off', mend: 'leave `wall: false` out' };
    const wall = await findWall(process.env);
    if (typeof wall !== 'string') return wall;
    pool = await openPool({ bwrap: wall, program: program(), store, size, waiting, startSeconds, forks: FORKS, log });
    try {
      await pool.warm();
      return pool;
    } catch (error) {
      await pool.close();
      pool = undefined;
      if (error instanceof WallBroken) return error.wall;
      throw error;
    }
  }

  return {
    async run(job, run) {
      if (run.signal.aborted) throw cancelled(run.signal);
      const found = await open();
      if ('run' in found) return await found.run(job, run);
      if (!unsafe && !trusted.includes(job.author)) {
        throw new BozzettoError('E_WALL_MISSING', `no wall can be built around a script by ${job.author}: ${found.why}`, { hint: `${found.mend}; or run it without, at your own risk: --unsafe-no-sandbox` });
      }
      return await runFresh(program(), job, run, { store, startSeconds });
    },
    warm: async () => void (await open()),
    metrics: () => pool?.metrics() ?? null,
    async noWall() {
      const found = await open();
      return 'run' in found ? null : found;
    },
    async close() {
      await opened?.catch(() => {});
      await pool?.close();
      opened = pool = undefined;
    },
  };
}

/** As many as cores and free memory allow. */
export function jobsAtOnce(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(process.availableMemory() / 2 ** 20 / JOB_MEMORY)));
}
