/**
 * The Blender port, with one fresh Blender process a job. Nothing of a job outlives it: no process, no socket, no folder.
 */
import { rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from '#core/data/job.ts';
import type { Report, ScriptError } from '#core/data/report.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Blender, RunJobOptions, Store } from '#core/ports.ts';
import { collect, readInside } from './collect.ts';
import { findBlender, installCommand } from './find.ts';
import { type Link, openLink } from './link.ts';
import { type BlenderProcess, type Ended, makeRoom, startBlender } from './process.ts';

const HEADLESS = fileURLToPath(new URL('../../../blender-addon/bozzetto/headless.py', import.meta.url));
/** Exit code of headless.py when a Python module is missing. */
const EXIT_MISSING = 10;
/** Milliseconds between two looks at Blender's memory. */
const WATCH = 200;
/** Milliseconds that Blender gets to end by itself after its report was settled. */
const GRACE = 2000;

export interface BlenderOptions {
  /** Where the files of reports go. */
  store: Store;
  /** Path of Blender; found by `findBlender` otherwise. */
  executable?: string;
  /** Seconds that Blender may take to start and connect. */
  startSeconds?: number;
  log?: (message: string) => void;
}

/**
 * Runs each job in a Blender process of its own.
 * `run` throws E_BLENDER_MISSING, E_BLENDER_INCOMPLETE, E_BLENDER_LOST, E_CANCELLED, E_STORE_FAILED; all that the script does is in its Report.
 */
export function createBlender({ store, executable, startSeconds = 60, log = () => {} }: BlenderOptions): Blender {
  return {
    async run(job, options) {
      if (options.signal.aborted) throw cancelled(options.signal);
      const program = executable ?? findBlender();
      const room = makeRoom();
      try {
        return await runIn(room, program, job, options);
      } finally {
        await rm(room, { recursive: true, force: true });
      }
    },
  };

  async function runIn(room: string, program: string, job: Job, options: RunJobOptions): Promise<Report> {
    const dir = join(room, 'job');
    mkdirSync(dir);
    const link = await openLink(join(room, 'link'));
    const args = ['-b', '--factory-startup', '-noaudio', '--python-use-system-env', '--python-exit-code', '9', '--python', HEADLESS];
    const blender = startBlender(program, [...args, '--', '--socket', join(room, 'link'), '--token', link.token, '--dir', dir], room);
    const cancel = () => blender.kill();
    options.signal.addEventListener('abort', cancel, { once: true });
    try {
      const report = await converse(link, blender, program, job, dir, options);
      if (options.signal.aborted) throw cancelled(options.signal);
      return report;
    } finally {
      options.signal.removeEventListener('abort', cancel);
      blender.kill();
      await blender.ended;
      await link.close();
    }
  }

  /** Waits for the connection, then for the report, the deadline, the memory limit or the end of the process: whichever comes first. */
  async function converse(link: Link, blender: BlenderProcess, program: string, job: Job, dir: string, options: RunJobOptions): Promise<Report> {
    const hello = await within(startSeconds, Promise.race([link.connected, blender.ended]));
    if (options.signal.aborted) throw cancelled(options.signal);
    if (!hello) throw new BozzettoError('E_BLENDER_LOST', `${program} did not connect within ${startSeconds} s. ${lastLines(blender.tail())}`);
    if (!('token' in hello)) throw notStarted(program, hello, blender.tail());

    const started = performance.now();
    let phase = 'gate';
    let peak = 0;
    let limit: ScriptError | undefined;
    const stop = (type: string, message: string) => {
      limit ??= { kind: 'limit', type, message: `${message} (${DOING[phase] ?? phase})`, line: null, column: null, source: null, traceback: '' };
      blender.kill();
    };
    const deadline = setTimeout(() => stop('SecondsSpent', `not done after ${job.seconds} s`), job.seconds * 1000);
    const watch = setInterval(() => {
      peak = Math.max(peak, blender.memory());
      if (peak > job.memory) stop('MemorySpent', `more than ${job.memory} MiB of memory`);
    }, WATCH);
    const broken = async (error: ScriptError): Promise<Report> => {
      const seconds = round((performance.now() - started) / 1000);
      const rest = { ok: false, scene: null, renders: [], files: [], blender: hello.blender, seconds, memory: round(peak) };
      return { job: job.id, stdout: await printedSoFar(dir), error, ...rest };
    };
    try {
      const answer = await Promise.race([
        link.send(job, (progress) => {
          phase = progress.phase;
          options.onProgress?.(progress.message);
        }),
        blender.ended,
      ]);
      if (options.signal.aborted) throw cancelled(options.signal);
      if (!limit && 'job' in answer) return await delivered(answer, link, blender, job, dir);
      return await broken(limit ?? crash(answer as Ended, blender.tail(), phase));
    } catch (error) {
      // A report of a wrong shape, a link where a file should be: the script has been at work on its own Blender.
      if (error instanceof BozzettoError) throw error;
      return await broken({ kind: 'crashed', type: 'ReportInvalid', message: (error as Error).message, line: null, column: null, source: null, traceback: '' });
    } finally {
      clearTimeout(deadline);
      clearInterval(watch);
    }
  }

  async function delivered(report: Report, link: Link, blender: BlenderProcess, job: Job, dir: string): Promise<Report> {
    const views = new Set(job.shots.map((shot) => `views/${shot.name}.png`));
    const formats = new Set(job.formats.map((format) => `asset.${format}`));
    const renders = await collect(report.renders, views, dir, store);
    const files = await collect(report.files, formats, dir, store);
    link.settle(job);
    if (!(await within(GRACE / 1000, blender.ended))) log('Blender had to be ended after its report');
    return { ...report, renders, files };
  }
}

const DOING: Record<string, string> = {
  gate: 'while it was read',
  script: 'while the script ran',
  facts: 'while the scene was measured',
  views: 'while the views were rendered',
  files: 'while the files were written',
};

function cancelled(signal: AbortSignal): BozzettoError {
  return new BozzettoError('E_CANCELLED', 'cancelled while Blender was at work', { cause: signal.reason });
}

function notStarted(program: string, end: Ended, tail: string): BozzettoError {
  if (end.error) return new BozzettoError('E_BLENDER_MISSING', `${program} can't be started: ${end.error.message}`, { cause: end.error });
  const missing = /bozzetto: missing (.+) in (.*) prefix (.*)/.exec(tail);
  if (end.code === EXIT_MISSING && missing) {
    const [, modules = '', executable = '', prefix = ''] = missing;
    const names = modules.split(' ');
    const commands = names.map((name) => installCommand(name, { executable, prefix }));
    return new BozzettoError('E_BLENDER_INCOMPLETE', `Blender's Python has no ${names.join(', no ')}`, { hint: `Run: ${commands.join(' && ')}` });
  }
  return new BozzettoError('E_BLENDER_LOST', `${program} ended ${how(end)} before it connected. ${lastLines(tail)}`);
}

function crash(end: Ended, tail: string, phase: string): ScriptError {
  const memory = /bad_alloc|Malloc returns null|Calloc returns null|MemoryError|out of memory/i.test(tail);
  const traceback = lastLines(tail);
  const common = { line: null, column: null, source: null, traceback };
  if (memory) return { kind: 'limit', type: 'MemorySpent', message: `Blender ran out of memory ${DOING[phase] ?? ''}`.trim(), ...common };
  return { kind: 'crashed', type: 'BlenderCrashed', message: `Blender ended ${how(end)} ${DOING[phase] ?? ''}`.trim(), ...common };
}

function how({ code, signal }: Ended): string {
  return signal ? `by ${signal}` : code === null ? 'of itself' : `with exit code ${code}`;
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-6).join('\n').slice(-1500);
}

async function printedSoFar(dir: string): Promise<string> {
  try {
    return (await readInside(dir, 'stdout.txt')).toString('utf8');
  } catch {
    return '';
  }
}

/** The promise's value, or undefined once the seconds are over. */
async function within<T>(seconds: number, promise: Promise<T>): Promise<T | undefined> {
  const timer = Promise.withResolvers<undefined>();
  const handle = setTimeout(() => timer.resolve(undefined), seconds * 1000);
  try {
    return await Promise.race([promise, timer.promise]);
  } finally {
    clearTimeout(handle);
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
