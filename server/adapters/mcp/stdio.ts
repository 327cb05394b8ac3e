/** An MCP server as a child process, in a process group of its own: it, and what it started, is gone when the connection is. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { ReadBuffer, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { StdioServer } from './config.ts';

/** Bytes of one message. */
const LONGEST_MESSAGE = 4 * 2 ** 20;
/** Milliseconds that a server has to go by itself once its input is closed. */
const GRACE = 300;

const alive = new Set<() => void>();
let armed = false;

/** Its environment is what the operator wrote, and three names that programs need: no key of ours gets in. */
function environment(env: Record<string, string>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: homedir(), LANG: 'C.UTF-8', ...env };
}

export function overStdio({ command, args, env }: StdioServer): Transport {
  const buffer = new ReadBuffer({ maxBufferSize: LONGEST_MESSAGE });
  let child: ChildProcessWithoutNullStreams | undefined;
  let gone: Promise<void> = Promise.resolve();

  const kill = () => {
    if (child?.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // the group is gone already
    }
  };

  const transport: Transport = {
    start: () =>
      new Promise((resolve, reject) => {
        const started = spawn(command, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: environment(env) });
        child = started;
        alive.add(kill);
        if (!armed) {
          armed = true;
          process.on('exit', () => alive.forEach((end) => end()));
        }
        gone = new Promise((ended) => {
          started.once('exit', () => {
            kill(); // what it started must not outlive it
            alive.delete(kill);
            ended();
            transport.onclose?.();
          });
          started.once('error', (error) => {
            alive.delete(kill);
            ended();
            reject(new Error(`can't be started: ${error.message}`));
            transport.onclose?.();
          });
        });
        started.once('spawn', resolve);
        started.stdin.on('error', () => {}); // its end is told by `exit`
        started.stderr.resume();
        started.stdout.on('data', (chunk: Buffer) => read(chunk));
      }),
    send: (message) =>
      new Promise((resolve, reject) => {
        if (!child?.stdin.writable) return reject(new Error('has ended'));
        if (child.stdin.write(serializeMessage(message))) return resolve();
        return child.stdin.once('drain', resolve);
      }),
    async close() {
      child?.stdin.end();
      const timer = setTimeout(kill, GRACE);
      await gone;
      clearTimeout(timer);
    },
  };

  function read(chunk: Buffer): void {
    try {
      buffer.append(chunk);
    } catch {
      kill(); // a message without end
      return;
    }
    for (;;) {
      try {
        const message = buffer.readMessage();
        if (message === null) return;
        transport.onmessage?.(message);
      } catch (error) {
        transport.onerror?.(error as Error); // a line that is no message: servers print such things, and go on
      }
    }
  }

  return transport;
}
