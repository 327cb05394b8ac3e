/** A fresh Blender process a job, with no wall around it: for macOS, Windows, and Linux where the wall can't be built. */
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from '#core/data/job.ts';
import type { Report } from '#core/data/report.ts';
import { BozzettoError } from '#core/errors.ts';
import type { RunJobOptions, FileStore } from '#core/ports.ts';
import { cancelled, type Conversation, converse, type Ended, type Limit, orByCycles, type Worker } from './conversation.ts';
import { installCommand } from './find.ts';
import { openLink } from './link.ts';
import { type Exit, how, lastLines, makeRoom, type Running, startProcess, within } from './process.ts';
import { BLENDER_ENV } from './wall.ts';

const HEADLESS = fileURLToPath(new URL('../../../blender-addon/bozzetto/headless.py', import.meta.url));
/** Exit code of the add-on's entry points when a Python module is missing. */
const EXIT_MISSING = 10;
/** Milliseconds between two looks at Blender's memory. */
const WATCH = 200;
/** Seconds that Blender gets to end by itself after its report was settled. */
const GRACE = 2;

/** What every Blender without a window is started with, before its script. */
export const BLENDER_ARGS = ['-b', '--factory-startup', '-noaudio', '--python-use-system-env', '--python-exit-code', '9', '--python'];

interface FreshOptions { store: FileStore; startSeconds: number }

/** Throws E_BLENDER_MISSING, E_BLENDER_INCOMPLETE, E_BLENDER_LOST, E_CANCELLED, E_STORE_FAILED. */
export async function runFresh(program: string, job: Job, options: RunJobOptions, fresh: FreshOptions): Promise<Report> {
  const told = await attempt(program, job, options, fresh);
  return (await orByCycles(told, job, (other) => attempt(program, other, options, fresh))).report;
}

async function attempt(program: string, job: Job, options: RunJobOptions, { store, startSeconds }: FreshOptions): Promise<Conversation> {
  const room = makeRoom();
  const dir = join(room, 'job');
  mkdirSync(dir);
  const link = await openLink(join(room, 'link'));
  const invitation = link.invite();
  const args = [...BLENDER_ARGS, HEADLESS, '--', '--socket', link.path, '--token', invitation.token, '--dir', dir, ...(process.platform === 'win32' ? [] : ['--printed', '3'])];
  const blender = startProcess({ file: program, args }, room, { ...BLENDER_ENV, HOME: room, TMPDIR: room });
  const cancel = () => blender.kill();
  options.signal.addEventListener('abort', cancel, { once: true });
  try {
    const hello = await within(startSeconds, Promise.race([invitation.connected, blender.ended]));
    if (options.signal.aborted) throw cancelled(options.signal);
    if (!hello) throw new BozzettoError('E_BLENDER_LOST', `${program} did not connect within ${startSeconds} s. ${lastLines(blender.tail())}`);
    if (!('send' in hello)) throw notStarted(program, hello, blender.tail());
    const told = await converse(hello, workerOf(blender), job, options, store);
    await within(GRACE, blender.ended);
    return told;
  } finally {
    options.signal.removeEventListener('abort', cancel);
    blender.kill();
    await blender.ended;
    await link.close();
    await rm(room, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Seconds and memory are watched from here. */
function workerOf(blender: Running): Worker {
  let printed = '';
  blender.pipe.on('data', (chunk: Buffer) => {
    if (printed.length < 2 ** 18) printed += chunk.toString('utf8');
  });
  let limit: Limit | null = null;
  let peak = 0;
  const timers: NodeJS.Timeout[] = [];
  const kill = (why?: Limit) => {
    limit ??= why ?? null;
    blender.kill();
  };
  const ended = blender.ended.then((exit): Ended => {
    for (const timer of timers) clearTimeout(timer);
    return { ...exit, limit, printed, tail: blender.tail(), memory: Math.round(peak) };
  });
  return {
    walled: false,
    ended,
    kill,
    start(job) {
      timers.push(setTimeout(kill, job.seconds * 1000, 'seconds'), setInterval(() => {
        peak = Math.max(peak, blender.memory());
        if (peak > job.memory) kill('memory');
      }, WATCH));
    },
  };
}

/** Why a Blender ended before it was of any use. */
export function notStarted(program: string, exit: Exit, tail: string): BozzettoError {
  if (exit.error) return new BozzettoError('E_BLENDER_MISSING', `${program} can't be started: ${exit.error.message}`, { cause: exit.error });
  const missing = /bozzetto: missing (.+) in (.*) prefix (.*)/.exec(tail);
  if (exit.code === EXIT_MISSING && missing) {
    const [, modules = '', executable = '', prefix = ''] = missing;
    const names = modules.split(' ');
    const commands = names.map((name) => installCommand(name, { executable, prefix }));
    return new BozzettoError('E_BLENDER_INCOMPLETE', `Blender's Python has no ${names.join(', no ')}`, { hint: `Run: ${commands.join(' && ')}` });
  }
  return new BozzettoError('E_BLENDER_LOST', `${program} ended ${how(exit)} before it was ready. ${lastLines(tail)}`);
}
