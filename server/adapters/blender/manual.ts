/** The documentation of a Blender, read out of it once (manual.py) and kept in the cache folder. */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { cacheFolder } from '../store/disk.ts';
import { findBlender } from './find.ts';
import { lastLines } from './process.ts';
import { BLENDER_ENV } from './wall.ts';

const ManualEntry = z.strictObject({ name: z.string().min(1), kind: z.string(), text: z.string().min(1).max(20_000) });
/** `bpy.ops.mesh.bevel`, an operator, what Blender says of it. */
export type ManualEntry = z.infer<typeof ManualEntry>;
/** One with fewer entries was not read to its end. */
const Manual = z.array(ManualEntry).min(500);

export interface ManualOptions {
  /** Path of Blender; found by `findBlender` otherwise. */
  executable?: string;
  signal?: AbortSignal;
  /** Where it is kept; `manual/` in the cache folder otherwise. */
  folder?: string;
  /** Seconds that Blender may take; it takes two. */
  seconds?: number;
}

const PROGRAM = fileURLToPath(new URL('../../../blender-addon/bozzetto/manual.py', import.meta.url));
/** Those that are being made, by their file. */
const making = new Map<string, Promise<ManualEntry[]>>();

/**
 * All entries, in the same order each time. Made once a version and build of Blender and version of manual.py; a cache that is broken is made anew, and one that
 * can't be written is done without. Throws E_BLENDER_MISSING, E_BLENDER_LOST, E_CANCELLED.
 */
export async function manual({ executable = findBlender(), signal = new AbortController().signal, folder = join(cacheFolder(), 'manual'), seconds = 60 }: ManualOptions = {}): Promise<ManualEntry[]> {
  const about = await blender(executable, ['--version'], signal, seconds);
  const key = createHash('sha256').update(about).update(await readFile(PROGRAM)).digest('hex').slice(0, 16);
  const file = join(folder, `${key}.json`);
  const kept = await read(file);
  if (kept) return kept;
  // Who comes while it is made waits for it; made in nobody's name, it goes on when the first of them is gone.
  let made = making.get(file);
  if (!made) {
    made = make(executable, file, seconds).finally(() => making.delete(file));
    making.set(file, made);
  }
  return await orAborted(made, signal);
}

/** Null where there is none, or a broken one. */
async function read(file: string): Promise<ManualEntry[] | null> {
  try {
    return Manual.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

async function make(executable: string, file: string, seconds: number): Promise<ManualEntry[]> {
  const room = await mkdtemp(join(tmpdir(), 'bozzetto-manual-'));
  try {
    const out = join(room, 'manual.json');
    const printed = await blender(executable, ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', PROGRAM, '--', out], new AbortController().signal, seconds);
    const entries = await read(out);
    if (!entries) throw new BozzettoError('E_BLENDER_LOST', `${executable} told no documentation: ${lastLines(printed)}`);
    await keep(file, entries);
    return entries;
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Whole or not there. A disk that refuses costs the next one two seconds, no more. */
async function keep(file: string, entries: ManualEntry[]): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(aside, JSON.stringify(entries), { flag: 'wx' });
    await rename(aside, file);
  } catch {
    await rm(aside, { force: true }).catch(() => {});
  }
}

/** What Blender prints. Its home is none of ours: no start-up file or add-on of the user is read. */
function blender(executable: string, args: readonly string[], signal: AbortSignal, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(executable, args, { env: { ...BLENDER_ENV, HOME: '/nonexistent' }, signal, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 16 * 2 ** 20 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      if (signal.aborted) return reject(cancelled());
      if (error.code === 'ENOENT' || error.code === 'EACCES') return reject(new BozzettoError('E_BLENDER_MISSING', `${executable} can't be started`, { cause: error }));
      const said = error.killed ? `was not done after ${seconds} s` : `ended with ${error.signal ?? error.code}: ${lastLines(stderr || stdout)}`;
      return reject(new BozzettoError('E_BLENDER_LOST', `${executable} ${said}`, { cause: error }));
    });
  });
}

const cancelled = () => new BozzettoError('E_CANCELLED', 'cancelled while the documentation of Blender was read');

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(cancelled());
  signal.addEventListener('abort', abort, { once: true });
  try {
    if (signal.aborted) throw cancelled();
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
    promise.catch(() => {}); // whoever still waits is told
  }
}
