/** Answers that were paid for, kept by the content of their request: a run that was killed never pays twice. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelCall } from '#core/data/model-call.ts';
import type { LlmOptions } from '#core/ports.ts';

const StoredAnswer = z.strictObject({ format: z.literal(1), answer: z.unknown(), calls: z.array(ModelCall) });

/** Where answers are kept: a folder, or a table of the server's database. What `read` gives is checked; it is null where there is none. */
export interface Answers {
  read(key: string): Promise<unknown>;
  keep(key: string, answer: z.infer<typeof StoredAnswer>): Promise<void>;
}

/** An answer before its shape was put on it, and the calls that it took. */
export interface Answered<T> {
  answer: T;
  raw: unknown;
  calls: ModelCall[];
}

export interface Asked<T> {
  /** By `contentKey`. */
  key: string;
  options: Pick<LlmOptions, 'signal' | 'onCall'>;
  /** The answer in what was stored; undefined if it does not fit any more. */
  read: (raw: unknown) => T | undefined;
  /** Asks the model; tells of its calls itself. */
  ask: () => Promise<Answered<T>>;
}

/** Everything in it is part of what makes two requests the same. */
export function contentKey(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** @param answers undefined where nothing is kept; the same question at the same time is asked once all the same. */
export function createStored(answers: Answers | undefined, log: (message: string) => void): <T>(asked: Asked<T>) => Promise<T> {
  const running = new Map<string, Promise<Answered<unknown>>>();

  return async <T>({ key, options, read, ask }: Asked<T>) => {
    const known = (raw: unknown, calls: readonly ModelCall[]) => {
      const answer = read(raw);
      if (answer !== undefined) for (const call of calls) options.onCall({ ...call, dollars: call.dollars === null ? null : 0, seconds: 0, stored: true });
      return answer;
    };
    const find = async (): Promise<Answered<T>> => {
      // One that can't be read is asked for again.
      const kept = StoredAnswer.safeParse(await answers?.read(key).catch(() => null)).data;
      const answer = kept ? known(kept.answer, kept.calls) : undefined;
      if (kept && answer !== undefined) return { answer, raw: kept.answer, calls: kept.calls };
      const fresh = await ask().catch((error: unknown) => {
        throw options.signal.aborted ? new GaveUp(error) : error;
      });
      await answers?.keep(key, { format: 1, answer: fresh.raw, calls: fresh.calls }).catch((error: unknown) => log(`an answer could not be stored: ${(error as Error).message}`));
      return fresh;
    };

    for (let other = running.get(key); other; other = running.get(key)) {
      const found = await orAborted(other, options.signal).catch((error: unknown) => {
        options.signal.throwIfAborted();
        if (error instanceof GaveUp) return null;
        throw error;
      });
      const answer = found ? known(found.raw, found.calls) : undefined;
      if (answer !== undefined) return answer;
    }
    const asking = find().finally(() => running.delete(key));
    running.set(key, asking);
    try {
      return (await asking).answer;
    } catch (error) {
      throw error instanceof GaveUp ? error.cause : error;
    }
  };
}

/** Who asked first was cancelled: the next one asks. */
class GaveUp extends Error {
  constructor(cause: unknown) {
    super('cancelled', { cause });
  }
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', abort));
}

/** A file a key, whole or not there, for the owner's eyes. */
export function folderAnswers(folder: string): Answers {
  const path = (key: string) => join(folder, `${key}.json`);
  return {
    read: async (key) => JSON.parse(await readFile(path(key), 'utf8')) as unknown,
    async keep(key, answer) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const aside = `${path(key)}.${randomBytes(6).toString('hex')}`;
      try {
        await writeFile(aside, JSON.stringify(answer), { flag: 'wx', mode: 0o600 });
        await rename(aside, path(key));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
  };
}
