/** One artist's Blender on this process: its connection, which may break and come back, and the jobs that wait for it, one at a time. */
import { EventEmitter, once } from 'node:events';
import PQueue from 'p-queue';
import type { Socket } from 'socket.io';
import type { Job } from '#core/data/job.ts';
import { EVENTS, type FromBlender, type ToBlender } from '#core/data/protocol.ts';
import type { Report } from '#core/data/report.ts';
import { BozzettoError } from '#core/errors.ts';
import type { FileStore, RunJobOptions } from '#core/ports.ts';
import { converse, type Ended, type Limit, type Worker } from '../adapters/blender/conversation.ts';
import { connectionOf, type Wire } from '../adapters/blender/link.ts';

/** Milliseconds that it gets to come to an end with what was cancelled, before the next one is turned away. */
const FREE = 30_000;
/** Jobs that may wait for one Blender. */
const WAITING = 16;
const ATTACHED = 'attached';
const TOLD = [EVENTS.progress, EVENTS.measured, EVENTS.piece, EVENTS.report] as const;

export type BridgeSocket = Socket<FromBlender, ToBlender>;

/** Who it is: another process of Blender's under the same name is another one. */
export interface StationOf { user: string; name: string; blender: string; instance: string }

export interface Station extends StationOf {
  readonly since: string;
  connected(): boolean;
  busy(): boolean;
  /** It has connected, or connected again. */
  attach(socket: BridgeSocket): void;
  /** Throws E_BLENDER_BUSY, E_BLENDER_LOST, E_CANCELLED, E_STORE_FAILED. */
  run(job: Job, options: RunJobOptions, store: FileStore): Promise<Report>;
  /** Gives its jobs up and cuts the connection. */
  close(why: string): void;
}

/** @param patience milliseconds that it gets to connect again before its job is given up @param onEmpty it has gone for good */
export function openStation(of: StationOf, patience: number, onEmpty: () => void): Station {
  const queue = new PQueue({ concurrency: 1 });
  const heard = new EventEmitter();
  const left = new AbortController();
  let socket: BridgeSocket | null = null;
  let returning: NodeJS.Timeout | undefined;
  let connections = 0;
  /** Settles when nothing more will come of it. */
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  /** The job that it is at work on, the last one that it has reported, and one that nobody waits for any more but that it may still be at. */
  let current: string | null = null;
  let reported: string | null = null;
  let abandoned: { job: string; over: () => void; done: Promise<void> } | null = null;

  const wire: Wire = {
    on: (event, hear) => heard.on(event, hear),
    once: (event, hear) => heard.once(event, hear),
    removeAllListeners: () => heard.removeAllListeners(),
    emit: (event, ...told) => socket?.emit(event, ...told),
    disconnect: () => socket?.disconnect(true),
  };

  function leave(why: string): void {
    if (left.signal.aborted) return;
    clearTimeout(returning);
    left.abort(new BozzettoError('E_BLENDER_LOST', why));
    close();
    socket?.disconnect(true);
    onEmpty();
  }

  /** A report of a job that nobody waits for, or not any more, need not be kept. */
  function note(told: unknown): void {
    const job = (told as { job?: unknown } | null)?.job;
    if (typeof job !== 'string') return;
    reported = job;
    const late = abandoned?.job === job;
    if (job === current && !late) return;
    socket?.emit(EVENTS.settled, { job });
    if (late) abandoned!.over();
  }

  async function free(): Promise<void> {
    if (!abandoned) return;
    const { promise: late, resolve } = Promise.withResolvers<'late'>();
    const timer = setTimeout(resolve, FREE, 'late');
    const end = await Promise.race([abandoned.done, late]);
    clearTimeout(timer);
    if (end === 'late') throw new BozzettoError('E_BLENDER_BUSY', `${of.name} is still at work on a script that was cancelled`);
    abandoned = null;
  }

  async function take(job: Job, options: RunJobOptions, store: FileStore): Promise<Report> {
    left.signal.throwIfAborted();
    options.signal.throwIfAborted();
    await free();
    if (!socket) await once(heard, ATTACHED, { signal: left.signal }).catch(() => left.signal.throwIfAborted());
    const before = connections;
    const worker = workerOf(() => {
      if (reported === job.id) {
        wire.emit(EVENTS.settled, { job: job.id });
        return;
      }
      const { promise: done, resolve: over } = Promise.withResolvers<void>();
      abandoned = { job: job.id, over, done };
      wire.emit(EVENTS.cancel, { job: job.id });
    });
    const stop = () => worker.kill();
    left.signal.addEventListener('abort', stop, { once: true });
    current = job.id;
    try {
      const { report } = await converse(connectionOf(wire, of, closed), worker, job, options, store);
      left.signal.throwIfAborted();
      // Files that were on their way when the connection broke are missing.
      if (report.error?.type === 'ReportInvalid' && connections > before) throw new BozzettoError('E_BLENDER_LOST', `${of.name} lost its connection while it sent its files`);
      return report;
    } finally {
      current = null;
      worker.release();
      left.signal.removeEventListener('abort', stop);
      if (!socket && queue.size === 0) leave('it has gone');
    }
  }

  return {
    ...of,
    since: new Date().toISOString(),
    connected: () => socket !== null,
    busy: () => current !== null,
    attach(next) {
      const old = socket;
      socket = next;
      connections += 1;
      clearTimeout(returning);
      old?.disconnect(true);
      next.on(EVENTS.report, note);
      for (const event of TOLD) next.on(event, (told: unknown) => void heard.emit(event, told));
      heard.emit(ATTACHED);
      next.once('disconnect', () => {
        if (socket !== next) return;
        socket = null;
        if (current === null && queue.size === 0) leave('it has gone');
        else returning = setTimeout(leave, patience, `${of.name} lost its connection and did not come back within ${patience / 1000} s`);
      });
    },
    async run(job, options, store) {
      if (queue.size >= WAITING) throw new BozzettoError('E_BLENDER_BUSY', `${queue.size} jobs wait for ${of.name} already`);
      return queue.add(() => take(job, options, store));
    },
    close: leave,
  };
}

/** The artist's Blender as the process of a job: it can't be killed, only asked to stop; its memory is its own matter. */
function workerOf(abandon: () => void): Worker & { release(): void } {
  const { promise: ended, resolve } = Promise.withResolvers<Ended>();
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const kill = (limit?: Limit) => {
    if (over) return;
    over = true;
    abandon();
    resolve({ code: null, signal: null, limit: limit ?? null, printed: '', tail: '', memory: 0 });
  };
  return {
    walled: false,
    ended,
    start(job) {
      timer = setTimeout(kill, job.seconds * 1000, 'seconds');
    },
    kill,
    release: () => clearTimeout(timer),
  };
}
