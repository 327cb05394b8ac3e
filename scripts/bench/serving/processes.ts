/** Real processes for benchmarks of the server: started, waited for, killed, watched. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../../..');
export const CLI = join(ROOT, 'scripts/cli/main.ts');
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(130));

export interface Running {
  pid: number;
  /** Whether it has not ended yet. */
  alive(): boolean;
  /** Resident bytes. */
  rss(): number;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Runs a file with this Node; what it says goes to `log`. */
export function start(args: readonly string[], env: Readonly<Record<string, string>>, log: string): Running {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...(process.env['TMPDIR'] && { TMPDIR: process.env['TMPDIR'] }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  return {
    pid: child.pid!,
    alive: () => child.exitCode === null && child.signalCode === null,
    rss: () => rssOf(child.pid!),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Resident bytes of a process; 0 where it is gone. */
export function rssOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Waits until the address answers with a status from 200 to 299. @returns seconds that it took. Throws after `patience` seconds. */
export async function ready(url: string, patience = 60): Promise<number> {
  const began = performance.now();
  for (;;) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(async (answer) => {
      await answer.arrayBuffer();
      return answer.ok;
    }, () => false);
    const seconds = (performance.now() - began) / 1000;
    if (ok) return seconds;
    if (seconds > patience) throw new Error(`${url} is not ready after ${patience} s`);
    await sleep(100);
  }
}
