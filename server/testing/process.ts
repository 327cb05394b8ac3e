/** The real command line in processes of its own: for tests that start, kill and drain whole servers. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Test } from 'tap';

const MAIN = join(import.meta.dirname, '../../scripts/cli/main.ts');

export interface CommandProcess {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves with the match as soon as stderr has it; rejects when the process ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit code, or the signal's name. */
  ended: Promise<number | NodeJS.Signals>;
}

/** Nothing of this environment's settings reaches it but PATH and HOME. Killed when `t` ends. */
export function startCommand(t: Pick<Test, 'teardown'>, args: readonly string[], env: NodeJS.ProcessEnv = {}): CommandProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text.stdout += more));
  child.stderr.setEncoding('utf8').on('data', (more: string) => (text.stderr += more));
  // close: with all that it said
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  t.teardown(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    child, ended,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    async said(pattern) {
      for (;;) {
        const found = pattern.exec(text.stderr);
        if (found) return found;
        const how = await Promise.race([once(child.stderr, 'data').then(() => null), ended]);
        if (how !== null && !pattern.test(text.stderr)) throw new Error(`ended with ${how} before it said ${pattern}:\n${text.stderr}\n${text.stdout.slice(-2000)}`);
      }
    },
  };
}
