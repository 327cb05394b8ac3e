/** A program in a process group of its own: started, watched, and gone at the end whatever happens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { Command } from './wall.ts';

/** Characters of output kept for error messages. */
const TAIL = 16_384;
/** A unix socket's path has 108 bytes at most; macOS' own temporary folder alone can take 60. */
const LONGEST_TMP = 60;

const alive = new Set<{ kill(): void; dir: string }>();
let armed = false;

/** Last resort, when Node ends without having awaited: synchronous, and quick. */
function atExit(): void {
  for (const entry of alive) {
    entry.kill();
    rmSync(entry.dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** How a process ended. */
export interface Exit {
  /** Exit code, or null. */
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Set when the program could not be started at all. */
  error?: NodeJS.ErrnoException;
}

export interface Running {
  readonly pid: number | undefined;
  readonly ended: Promise<Exit>;
  /** The other end of the program's file descriptor 3. */
  readonly pipe: Duplex;
  /** The last lines of what it printed. */
  tail(): string;
  /** Resident memory in MiB now; 0 once it is gone or where it can't be told. */
  memory(): number;
  /** SIGKILL to the whole group. */
  kill(): void;
}

/** A private folder (0700) for sockets and files. */
export function makeRoom(): string {
  const base = tmpdir().length > LONGEST_TMP ? '/tmp' : tmpdir();
  sweep(base);
  return mkdtempSync(join(base, `bozzetto-${process.pid}-`));
}

/** Removes the folders of processes that were killed before they could. An hour's patience, as /tmp may be shared with other containers. */
function sweep(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = Number(/^bozzetto-(\d+)-/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    try {
      const { mtimeMs, uid } = statSync(join(base, name));
      if (uid === process.getuid?.() && Date.now() - mtimeMs > 3600_000) rmSync(join(base, name), { recursive: true, force: true });
    } catch {
      // another process was quicker
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Starts a program in the background. `dir` is where it starts, and is removed with it should Node end early.
 * @param dir made by `makeRoom`
 */
export function startProcess({ file, args }: Command, dir: string, env: Record<string, string>): Running {
  const child: ChildProcess = spawn(file, args, { cwd: dir, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env });
  let tail = '';
  const keep = (chunk: Buffer) => {
    tail = (tail + chunk.toString('utf8')).slice(-TAIL);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const pipe = child.stdio[3] as Duplex;
  pipe.on('error', () => {}); // its end is told by `ended`

  const kill = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // the group is gone already
    }
  };
  const entry = { kill, dir };
  alive.add(entry);
  if (!armed) {
    armed = true;
    process.on('exit', atExit);
  }
  const ended = new Promise<Exit>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => {
      kill(); // what it started must not outlive it
      resolve({ code, signal });
    });
  }).then((exit) => {
    alive.delete(entry);
    return exit;
  });

  return {
    pid: child.pid,
    ended,
    pipe,
    tail: () => tail,
    memory: () => (child.pid === undefined ? 0 : residentMemory(child.pid)),
    kill,
  };
}

function residentMemory(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'ascii').split(' ')[1]) * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}

/** The promise's value, or undefined once the seconds are over. */
export async function within<T>(seconds: number, promise: Promise<T>): Promise<T | undefined> {
  const timer = Promise.withResolvers<undefined>();
  const handle = setTimeout(() => timer.resolve(undefined), seconds * 1000);
  try {
    return await Promise.race([promise, timer.promise]);
  } finally {
    clearTimeout(handle);
  }
}

export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-6).join('\n').slice(-1500);
}

export function how({ code, signal }: Exit): string {
  return signal ? `by ${signal}` : code === null ? 'of itself' : `with exit code ${code}`;
}
