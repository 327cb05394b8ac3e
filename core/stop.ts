/** The two ways in which a run is stopped from outside: by the person, and by the clock. */
import { BozzettoError } from './errors.ts';

export interface Stop {
  /** The person cancelled. */
  cancelled: AbortSignal;
  /** The person cancelled or the time is over: for everything but the export, which a run out of time still gets. */
  working: AbortSignal;
  /** Lets go of the timer and of the caller's signal. */
  release(): void;
}

/** The longest time that a timer can wait, in seconds. */
const LONGEST = 2_147_483;

/**
 * Signals whose reasons are BozzettoErrors: E_CANCELLED, or `late` after so many seconds.
 */
export function stopSignals(signal: AbortSignal | undefined, seconds: number, late: BozzettoError): Stop {
  const person = new AbortController();
  const clock = new AbortController();
  const cancel = () => person.abort(new BozzettoError('E_CANCELLED', 'the run was cancelled', { cause: signal?.reason }));
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => clock.abort(late), Math.min(seconds, LONGEST) * 1000);
  return {
    cancelled: person.signal,
    working: AbortSignal.any([person.signal, clock.signal]),
    release() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/** Waits for `work`, but no longer than until the signal aborts: then throws its reason. */
export async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T> | T): Promise<T> {
  signal.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
