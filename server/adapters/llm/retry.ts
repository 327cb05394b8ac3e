/** Tries again what can succeed later. The SDK's own retries have no jitter, and wait on their own terms where Retry-After asks for more. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BozzettoError } from '#core/errors.ts';
import { Failure } from './failure.ts';

export interface RetryOptions {
  tries: number;
  /** Seconds: the most that is waited after the first failed try; it doubles with each. */
  first: number;
  /** Seconds: nobody waits longer than this, whoever asks for it. */
  most: number;
  /** Seconds that are left for all of it. */
  left: () => number;
  signal: AbortSignal;
  log: (message: string) => void;
}

/** With full jitter: https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/. Throws the Failure of the last try, or the signal's reason. */
export async function retried<T>(attempt: () => Promise<T>, { tries, first, most, left, signal, log }: RetryOptions): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Failure) || !error.facts.again || n >= tries) throw error;
      const asked = error.facts.wait;
      const wait = asked ?? Math.random() * Math.min(most, first * 2 ** (n - 1));
      const limit = Math.min(most, left());
      if (wait >= limit) throw asked === undefined ? error : tooLong(error, asked, limit);
      log(`${error.message}; trying again in ${wait.toFixed(1)} s (try ${n + 1} of ${tries})`);
      await sleep(wait * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

function tooLong({ error, facts }: Failure, asked: number, limit: number): Failure {
  const message = `${error.message}; it asks to wait ${Math.ceil(asked)} s, longer than the ${Math.floor(limit)} s that can be waited`;
  return new Failure(new BozzettoError(error.code, message, { hint: `Try again in ${Math.ceil(asked)} s.` }), { ...facts, again: false });
}
