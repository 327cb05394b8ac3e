/** Node's side of a zygote: a warm, walled Blender that forks a process a job (blender-addon/bozzetto/zygote.py, where the control messages are listed). */
import type { Duplex } from 'node:stream';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import type { Ended, Limit, Worker } from './conversation.ts';
import { BLENDER_ARGS, notStarted } from './fresh.ts';
import { type Exit, type Running, startProcess, within } from './process.ts';
import { INSIDE, type NoWall, mendOf, walled } from './wall.ts';

const FromZygote = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('ready'), blender: z.string() }),
  z.strictObject({ is: z.literal('broken'), why: z.string() }),
  z.strictObject({
    is: z.literal('ended'), id: z.string(), code: z.int().nullable(), signal: z.string().nullable(), limit: z.enum(['seconds', 'memory', 'output']).nullable(),
    memory: z.number(), bytes: z.tuple([z.int(), z.int()]),
  }),
]);

/** Seconds after which a zygote that was told to kill, or should have by itself, counts as hanging. */
const HANGING = 3;

export interface Zygote {
  /** Forks a process that connects with the token. */
  fork(token: string): Worker;
  /** Processes forked, ended ones included; and those that live. */
  forked(): number;
  living(): number;
  readonly gone: Promise<void>;
  readonly pid: number | undefined;
  /** Ends it and all that it forked. */
  kill(): Promise<void>;
}

/** What the jail inside said: the wall can't be built here. */
export class WallBroken extends Error {
  readonly wall: NoWall;
  constructor(why: string) {
    super(why);
    this.wall = { why, mend: mendOf(why) };
  }
}

export interface ZygoteOptions {
  bwrap: string;
  program: string;
  /** Folder in which the bridge listens: `bridge/link`. */
  room: string;
  startSeconds: number;
  /** For tests of the wall. */
  ungated: boolean;
}

/** Starts one; takes about a second. Throws WallBroken, E_BLENDER_MISSING, E_BLENDER_INCOMPLETE, E_BLENDER_LOST. */
export async function startZygote({ bwrap, program, room, startSeconds, ungated }: ZygoteOptions): Promise<Zygote> {
  const args = [...BLENDER_ARGS, `${INSIDE.addon}/bozzetto/zygote.py`, '--', '--socket', `${INSIDE.bridge}/link`, '--control', '3', ...(ungated ? ['--ungated'] : [])];
  const blender = startProcess(walled(bwrap, program, args, `${room}/bridge`), room, {});
  const workers = new Map<string, (ended: Ended) => void>();
  const ready = Promise.withResolvers<FromZygote>();
  let count = 0;

  hear(blender.pipe, (message, [printed, tail]) => {
    if (message.is !== 'ended') ready.resolve(message);
    else workers.get(message.id)?.({ ...message, signal: message.signal as NodeJS.Signals | null, printed, tail });
  }, blender.kill);
  const say = (message: object) => void blender.pipe.write(`${JSON.stringify(message)}\n`);
  const gone = blender.ended.then((exit) =>
    workers.forEach((end) => end(orphan(exit))));
  const orphan = (exit: Exit): Ended => ({ ...exit, limit: null, printed: '', tail: blender.tail(), memory: 0, orphaned: true });
  let over: Exit | undefined;
  void blender.ended.then((exit) => (over = exit));

  const first = await within(startSeconds, Promise.race([ready.promise, blender.ended]));
  if (!first || !('is' in first) || first.is !== 'ready') {
    blender.kill();
    const exit = await blender.ended;
    if (first && 'is' in first && first.is === 'broken') throw new WallBroken(first.why);
    throw first ? notStarted(program, exit, blender.tail()) : new BozzettoError('E_BLENDER_LOST', `${program} was not ready within ${startSeconds} s`, { hint: 'Blender starts too slowly here: see that the machine has cores and memory left, then try again.' });
  }

  return {
    fork(token) {
      const id = `${(count += 1)}`;
      const ended = new Promise<Ended>((resolve) => (over ? resolve(orphan(over)) : workers.set(id, resolve))).then((end) => {
        workers.delete(id);
        return end;
      });
      say({ do: 'fork', id, token });
      const timers: NodeJS.Timeout[] = [];
      void ended.finally(() => timers.forEach((timer) => clearTimeout(timer)));
      const kill = (limit?: Limit) => {
        say({ do: 'kill', id, ...(limit && { limit }) });
        timers.push(setTimeout(blender.kill, HANGING * 1000)); // it kills nobody: it hangs itself
      };
      return {
        walled: true,
        ended,
        kill,
        start({ seconds, memory }) {
          say({ do: 'start', id, seconds, memory });
          timers.push(setTimeout(kill, (seconds + HANGING) * 1000, 'seconds'));
        },
      };
    },
    forked: () => count,
    living: () => workers.size,
    gone,
    pid: blender.pid,
    kill: () => endOf(blender, gone),
  };
}

type FromZygote = z.infer<typeof FromZygote>;

/** Lines of JSON, each followed by as many bytes as it says. Calls `broken` where they make no sense: the zygote died in the middle of one. */
function hear(pipe: Duplex, told: (message: FromZygote, texts: [string, string]) => void, broken: () => void): void {
  let waiting = Buffer.alloc(0);
  pipe.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    try {
      for (let end = waiting.indexOf(10); end >= 0; end = waiting.indexOf(10)) {
        const message = FromZygote.parse(JSON.parse(waiting.toString('utf8', 0, end)));
        const [first, second] = message.is === 'ended' ? message.bytes : [0, 0];
        if (waiting.length < end + 1 + first + second) return;
        const texts = waiting.subarray(end + 1, end + 1 + first + second);
        waiting = waiting.subarray(end + 1 + first + second);
        told(message, [texts.toString('utf8', 0, first), texts.toString('utf8', first)]);
      }
    } catch {
      broken();
    }
  });
}

async function endOf(blender: Running, gone: Promise<void>): Promise<void> {
  blender.kill();
  await gone;
}
