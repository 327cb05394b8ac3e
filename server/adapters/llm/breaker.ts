/** One circuit breaker for each endpoint: after repeated failures nobody waits for it any more, until one try has shown that it is back. */
import CircuitBreaker from 'opossum';
import { BozzettoError } from '#core/errors.ts';
import type { Settings } from './config.ts';
import { Failure } from './failure.ts';

/** It opens when, of at least this many tries … */
const LEAST_TRIES = 5;
/** … within so many milliseconds … */
const WINDOW = 600_000;
/** … more than this share failed. */
const PERCENT = 50;

type Work = () => Promise<unknown>;
export type Guard = <T>(settings: Pick<Settings, 'provider' | 'baseUrl'>, work: () => Promise<T>) => Promise<T>;

/**
 * Runs work behind the breaker of its endpoint; while that is open, throws a Failure (E_LLM_UNAVAILABLE) at once.
 * Only a Failure that `counts` counts. Work cancels itself: opossum's own timeout has one AbortController for all calls
 * of a breaker, and the timeout of one role's call would abort those of the others.
 * @param reset seconds that a breaker stays open.
 */
export function createBreakers(reset: number): Guard {
  const breakers = new Map<string, { breaker: CircuitBreaker<[Work]>; openedAt: number }>();

  const entryOf = (endpoint: string) => {
    const known = breakers.get(endpoint);
    if (known) return known;
    const breaker = new CircuitBreaker<[Work]>((work) => work(), {
      timeout: false,
      errorFilter: (error: unknown) => !(error instanceof Failure && error.facts.counts),
      volumeThreshold: LEAST_TRIES,
      rollingCountTimeout: WINDOW,
      errorThresholdPercentage: PERCENT,
      resetTimeout: reset * 1000,
    });
    const entry = { breaker, openedAt: 0 };
    breaker.on('open', () => {
      entry.openedAt = Date.now();
    });
    // Once an endpoint is back, its old failures are forgotten: they would open a new breaker's window at the first hiccup.
    breaker.on('close', () => {
      breakers.delete(endpoint);
      breaker.shutdown();
    });
    breakers.set(endpoint, entry);
    return entry;
  };

  return async <T>({ provider, baseUrl }: Pick<Settings, 'provider' | 'baseUrl'>, work: () => Promise<T>) => {
    const endpoint = `${provider} at ${baseUrl}`;
    const entry = entryOf(endpoint);
    const trial = entry.breaker.halfOpen;
    try {
      return (await entry.breaker.fire(work)) as T;
    } catch (error) {
      if (error instanceof Error && CircuitBreaker.isOurError(error)) {
        const seconds = Math.max(1, Math.ceil(reset - (Date.now() - entry.openedAt) / 1000));
        throw new Failure(new BozzettoError('E_LLM_UNAVAILABLE', `${endpoint} failed again and again: the breaker is open, the next try is in ${seconds} s`), { again: false, counts: false });
      }
      // A trial that its caller cancelled has shown nothing, though opossum closes after it.
      if (trial && !(error instanceof Failure)) entryOf(endpoint).breaker.open();
      throw error;
    }
  };
}
