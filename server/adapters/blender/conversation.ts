/** One job with one Blender: hand it over, hear what comes, end it at its limits, and make a Report of whatever happens. */
import type { Job, Phase } from '#core/data/job.ts';
import type { Report, SceneFacts, ScriptError } from '#core/data/report.ts';
import { BozzettoError } from '#core/errors.ts';
import type { RunJobOptions, FileStore } from '#core/ports.ts';
import { agrees, openDelivery } from './delivery.ts';
import type { Connection } from './link.ts';
import { type Exit, how, lastLines, within } from './process.ts';

export type Limit = 'seconds' | 'memory' | 'output';

/** How the process of a job ended, and what is known of it. */
export interface Ended extends Exit {
  /** The limit for which it was killed. */
  limit: Limit | null;
  /** What its script had printed, and what else it had written to its output. */
  printed: string;
  tail: string;
  /** Peak resident memory in MiB. */
  memory: number;
  /** It ended because the zygote did: not its fault, as far as can be told. */
  orphaned?: boolean;
}

/** The process that runs a job. */
export interface Worker {
  readonly walled: boolean;
  readonly ended: Promise<Ended>;
  /** From now on it is killed when it takes more seconds or memory than the job may. */
  start(job: Job): void;
  kill(limit?: Limit): void;
}

/** Seconds beyond a phase's own that a Blender gets to end the phase by itself. */
const GRACE = 1;
const DOING: Record<Phase, string> = {
  gate: 'while it was read',
  script: 'while the script ran',
  facts: 'while the scene was measured',
  views: 'while the views were rendered',
  files: 'while the files were written',
};
const TYPE: Record<Limit, string> = { seconds: 'SecondsSpent', memory: 'MemorySpent', output: 'OutputSpent' };

export interface Conversation {
  report: Report;
  /** How the process ended, if it ended before it reported. */
  ended: Ended | null;
  /** Whether Blender had begun with it. */
  begun: boolean;
  /** The one it had come to. */
  phase: Phase;
}

/** Runs the job. Throws E_CANCELLED once the process is gone, and E_STORE_FAILED. */
export async function converse(connection: Connection, worker: Worker, job: Job, options: RunJobOptions, store: FileStore): Promise<Conversation> {
  const started = performance.now();
  const known: { phase: Phase; scene: SceneFacts | null; begun: boolean } = { phase: 'gate', scene: null, begun: false };
  const delivery = openDelivery(job, store, (file) => options.onFile?.(file));
  const cancel = () => worker.kill();
  options.signal.addEventListener('abort', cancel, { once: true });
  let timer: NodeJS.Timeout | undefined;
  /** Seconds of the phase that took too long; those of the whole job are watched by the worker. */
  let overdue: number | undefined;
  let over = false;
  const entered = new Set<Phase>();
  /** Once each: a script that speaks for its Blender gets no more time so. */
  const enter = (phase: Phase) => {
    if (over || entered.has(phase)) return;
    entered.add(phase);
    known.phase = phase;
    clearTimeout(timer);
    // The views' own limit lets the one at work come to its end.
    const most = job.phases[phase] * (phase === 'views' ? 2 : 1);
    timer = setTimeout(() => {
      overdue = most;
      worker.kill('seconds');
    }, (most + GRACE) * 1000);
  };

  /** The report of a job that brought none of its own: what was known until then. */
  const broken = async (error: ScriptError, ended: Ended | null): Promise<Conversation> => {
    const { renders, files } = await delivery.done();
    const seconds = Math.round(performance.now() - started) / 1000;
    const report = { job: job.id, ok: false, stdout: ended?.printed ?? '', error, scene: known.scene, renders, files, blender: connection.hello.blender, walled: worker.walled, engine: null, seconds, memory: ended?.memory ?? 0 };
    return { report, ended, begun: known.begun, phase: known.phase };
  };

  worker.start(job);
  enter('gate');
  try {
    const answer = await Promise.race([
      connection.send(job, {
        progress({ phase, message, seconds }) {
          known.begun = true;
          enter(phase);
          options.onProgress?.(seconds < 2 ? message : `${message} (${Math.round(seconds)} s)`);
        },
        measured: (scene) => void (known.scene = scene),
        piece: delivery.take,
      }),
      worker.ended,
    ]);
    if (!('job' in answer)) await within(GRACE, connection.closed); // what it said last may still be on its way
    if (options.signal.aborted) throw cancelled(options.signal);
    if (!('job' in answer)) return await broken(endOf(answer, job, known.phase, overdue ?? job.seconds), answer);
    const { renders, files } = await delivery.done();
    if (!agrees(answer.renders, renders) || !agrees(answer.files, files)) throw new Error('the report names files that did not arrive');
    connection.settle(job);
    return { report: { ...answer, renders, files, walled: worker.walled }, ended: null, begun: true, phase: known.phase };
  } catch (error) {
    if (options.signal.aborted) {
      worker.kill();
      await worker.ended;
      throw cancelled(options.signal);
    }
    if (error instanceof BozzettoError) throw error;
    // A report of a wrong shape, a file that nobody asked for: the script has been at work on its own Blender.
    worker.kill();
    const message = `what Blender told does not fit: ${(error as Error).message}`.slice(0, 2000);
    return await broken({ kind: 'crashed', type: 'ReportInvalid', message, line: null, column: null, source: null, traceback: '', refusals: [] }, await worker.ended);
  } finally {
    over = true;
    clearTimeout(timer);
    connection.deafen();
    options.signal.removeEventListener('abort', cancel);
  }
}

/**
 * What has been told, unless Blender crashed over pictures by an engine that needs OpenGL: its driver may be to blame, and Cycles does without.
 * @param again runs the job once more; where that fails too, the files of the first time are still there
 */
export async function orByCycles(told: Conversation, job: Job, again: (job: Job) => Promise<Conversation>): Promise<Conversation> {
  const crashed = told.report.error?.type === 'BlenderCrashed' && !told.ended?.orphaned;
  if (!crashed || told.phase !== 'views' || job.engine === 'cycles') return told;
  const second = await again({ ...job, engine: 'cycles' });
  return second.report.ok ? second : told;
}

export function cancelled(signal: AbortSignal): BozzettoError {
  return new BozzettoError('E_CANCELLED', 'cancelled while Blender was at work', { cause: signal.reason });
}

function endOf(end: Ended, job: Job, phase: Phase, seconds: number): ScriptError {
  const common = { line: null, column: null, source: null, traceback: lastLines(end.tail), refusals: [] };
  const limit = end.limit ?? (/bad_alloc|Malloc returns null|Calloc returns null|MemoryError|out of memory/i.test(end.tail) ? 'memory' : end.signal === 'SIGXCPU' ? 'seconds' : null);
  if (!limit) return { kind: 'crashed', type: 'BlenderCrashed', message: `Blender ended ${end.orphaned ? 'with the zygote' : how(end)} ${DOING[phase]}`, ...common };
  const taken = {
    seconds: `not done after ${seconds} s`,
    memory: `more than ${job.memory} MiB of memory`,
    output: 'more output than anybody reads',
  }[limit];
  return { kind: 'limit', type: TYPE[limit], message: `${taken} (${DOING[phase]})`, ...common, traceback: '' };
}
