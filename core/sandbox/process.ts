/** One child process with the isolates of a trust group: started when it is needed, watched, started again when it is lost. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { ToChild } from './child/serve.ts';
import { FromChild } from './from-child.ts';
import type { Command } from './spawn.ts';
import { encode, type Message, MOST, reader } from './wire.ts';

/** How a process ended. `isolate`: the one that it named as the cause, where it could. */
export interface Loss { why: string; isolate: number | null; wanted: boolean }

export interface ProcessOptions {
  command: Command;
  env: Record<string, string>;
  /** Milliseconds from one sign of life to the next, and how long it may be late. */
  heartbeat: { every: number; patience: number };
  /** What comes from an isolate. */
  onMessage(isolate: number, head: FromChild, text: string, raw: Uint8Array): void;
  /** Once. */
  onLoss(loss: Loss): void;
}

export interface SandboxProcess {
  pid: number;
  walled: boolean;
  /** Resident bytes and isolates at the last heartbeat. */
  vitals(): { rss: number; isolates: number };
  /** Whether it has come up. */
  ready(): boolean;
  send(head: ToChild, text?: string, raw?: Uint8Array): void;
  /** Keeps this process alive as long as something is under way. */
  hold(on: boolean): void;
  /** Ends it at once because of this isolate. */
  kill(why: string, isolate: number | null): void;
  /** Ends it in peace. */
  close(): Promise<void>;
}

/** Milliseconds until a process has to have come up. */
const START = 20_000;
/** Bytes of its standard error that are kept for the message. */
const LAST_WORDS = 2000;
/** Of what a process may send: smaller than what it gets. */
const MOST_BACK = { head: 4096, text: MOST.raw, raw: 2 ** 20 };

/** Starts a process. Never throws: what goes wrong is a loss. */
export function startProcess({ command, env, heartbeat, onMessage, onLoss }: ProcessOptions): SandboxProcess {
  const child: ChildProcess = spawn(command.file, command.args, { env, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'] });
  const { stdin, stdout, stderr } = child;
  let words = '';
  let ready = false;
  let over: Loss | null = null;
  let blamed: { why: string; isolate: number | null } | null = null;
  let vitals = { rss: 0, isolates: 0 };
  let heard = performance.now();
  let wanted = false;
  const gone = Promise.withResolvers<void>();

  const lost = (why: string) => {
    if (over) return;
    clearInterval(beat);
    child.kill('SIGKILL');
    const said = words.trim().split('\n');
    const last = said.find((line) => /error|bwrap/i.test(line)) ?? said.at(-1);
    over = { why: blamed?.why ?? (last ? `${why}: ${last.slice(-300)}` : why), isolate: blamed?.isolate ?? null, wanted };
    gone.resolve();
    onLoss(over);
  };
  const kill = (why: string, isolate: number | null) => {
    blamed ??= { why, isolate };
    lost(why);
  };

  const ping = () => void stdin!.write(encode({ type: 'ping' }));
  const read = reader(({ head, text, raw }: Message) => {
    heard = performance.now();
    const message = FromChild.parse(head);
    if (message.type === 'ready') {
      ready = true;
      ping();
    } else if (message.type === 'pong') vitals = { rss: message.rss, isolates: message.isolates };
    else if (message.type === 'stuck') kill(message.why.slice(0, 500), message.isolate || null);
    else onMessage(message.isolate, message, text, raw);
  }, MOST_BACK);

  stdout!.on('data', (bytes: Buffer) => {
    if (over) return;
    try {
      read(bytes);
    } catch (error) {
      // A child that does not keep to the protocol is not the one that we started.
      kill(`it broke the protocol: ${(error as Error).message}`, null);
    }
  });
  stderr!.on('data', (bytes: Buffer) => {
    words = (words + bytes.toString('latin1')).slice(-LAST_WORDS);
  });
  stdin!.on('error', () => {});
  child.on('error', (error) => lost(error.message));
  // Not `exit`: what it wrote before is still to be read.
  child.on('close', (code, signal) => lost(`the process ended (${signal ?? code})`));

  const beat = setInterval(() => {
    if (performance.now() - heard > (ready ? heartbeat.every + heartbeat.patience : START)) kill(ready ? `the process gave no sign of life for ${heartbeat.patience} ms` : `the process did not come up within ${START} ms`, null);
    else ping();
  }, heartbeat.every);

  const handles = [child, beat, ...[stdin, stdout, stderr] as unknown as { ref(): void; unref(): void }[]];
  const hold = (on: boolean) => handles.forEach((handle) => (on ? handle.ref() : handle.unref()));
  hold(false);
  return {
    pid: child.pid ?? 0,
    walled: command.walled,
    vitals: () => vitals,
    ready: () => ready,
    hold,
    kill,
    send(head, text, raw) {
      if (!over) stdin!.write(encode(head, text, raw));
    },
    async close() {
      wanted = true;
      hold(true);
      stdin!.end();
      const late = setTimeout(() => lost('it did not end when it was told to'), 2000);
      await gone.promise;
      clearTimeout(late);
    },
  };
}
