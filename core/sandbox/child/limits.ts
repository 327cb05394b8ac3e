/** The limits of a hook call: processor time, the clock, memory, bytes of log; and the words for what went over them. */
import type { FaultKind } from '../../data/record.ts';
import type { Locate } from './source.ts';

/** What went wrong in an isolate. `code` where it is another than the one of its kind. */
export interface Trouble { kind: FaultKind; message: string; at: string | null; limit: string | null; waitedFor: string | null; code?: string }

/** What a call waits for, by its number. */
export type Waits<More = object> = Map<number, { label: string; since: number } & More>;

interface Limits { cpu: number; seconds: number; memory: number; log: number }

/**
 * A slice is ended by the clock, because only so its line can be told; and as the machine may have other work, it has more of it than
 * processor time is allowed. The processor time itself is looked at between slices, and by a watch for slices that do not listen.
 */
const SLACK = 1.5;
const WATCH = 2;
const EVERY = 50;

/**
 * Watches the calls of an isolate.
 * @param cpu milliseconds that the isolate has used since it was made, Infinity when it is gone. @param onTrouble once: the isolate is to be ended
 */
export function openLimits(limits: Limits, cpu: () => number, waits: Waits[], locate: Locate, onTrouble: (trouble: Trouble) => void) {
  const most = limits.cpu * 1000;
  let began = { cpu: 0, clock: 0 };
  let logged = 0;
  let charged = 0;
  let slices = 0;
  let wall: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;

  const spent = () => cpu() - began.cpu + charged;
  const over = (at: string | null) => onTrouble({ kind: 'cpu', message: `it took more than ${limits.cpu} s of processor time`, at, limit: `${limits.cpu} s of processor time`, waitedFor: null });
  const late = () => onTrouble({ kind: 'wall', message: `it took longer than ${limits.seconds} s`, at: null, limit: `${limits.seconds} s by the clock`, waitedFor: waitedFor(waits) });

  function stop(): void {
    clearTimeout(wall);
    clearInterval(watch);
  }

  function blame(error: Error, load: boolean): void {
    const { message, stack = '' } = error;
    if (message.includes('timed out')) over(locate(stack));
    else if (message.includes('memory limit')) onTrouble({ kind: 'memory', message: `it took more than ${limits.memory} MiB of memory`, at: null, limit: `${limits.memory} MiB of memory`, waitedFor: null });
    else onTrouble({ kind: load ? 'load' : 'threw', message: `${error.name}: ${message}`, at: locate(stack), limit: null, waitedFor: null });
  }

  return {
    start() {
      stop();
      logged = 0;
      charged = 0;
      began = { cpu: cpu(), clock: performance.now() };
      wall = setTimeout(late, limits.seconds * 1000);
      watch = setInterval(() => {
        if (spent() > most * WATCH) over(null);
      }, EVERY);
    },
    stop,
    /** Work that is done for the guest on another thread is its own all the same. */
    charged<T>(work: () => T): T {
      const start = performance.now();
      const value = work();
      charged += performance.now() - start;
      return value;
    },
    /** Slices of code that run, or wait for the isolate's thread. */
    running: () => slices,
    usage: () => ({ milliseconds: performance.now() - began.clock, cpuMilliseconds: spent() }),
    /** Whether so many bytes may still be logged; the guest itself has left out what is too much, so that going on is an attack. */
    spendLog(bytes: number): boolean {
      logged += bytes;
      const fits = logged <= limits.log + 8192;
      if (!fits) onTrouble({ kind: 'bytes', message: `it logged more than ${limits.log} bytes`, at: null, limit: `${limits.log} bytes of log`, waitedFor: null });
      return fits;
    },
    /** Runs code of the author. Every line of his runs in one of these. */
    async slice<T>(work: (options: { timeout: number }) => Promise<T>, phase: 'call' | 'load' = 'call'): Promise<T | undefined> {
      slices += 1;
      try {
        return await work({ timeout: Math.min(most * SLACK, Math.max(1, Math.ceil((most - spent()) * SLACK))) });
      } catch (error) {
        blame(error as Error, phase === 'load');
        return undefined;
      } finally {
        slices -= 1;
        if (spent() > most) over(null);
      }
    },
    /** What the guest tells of an error, as JSON. */
    troubleOf(text: string): Trouble {
      const { kind = 'threw', name, message, stack = '', code } = JSON.parse(text) as { kind?: FaultKind; name?: string; message: string; stack?: string; code?: string };
      const denied = code === 'E_PLUGIN_DENIED' || code === 'E_FETCH_DENIED';
      const limit = kind === 'bytes' ? 'limits.result' : null;
      return { kind: denied ? 'denied' : kind, message: name && name !== 'Error' ? `${name}: ${message}` : message, at: locate(stack), limit, waitedFor: null, ...(code !== undefined && { code }) };
    },
  };
}

function waitedFor(waits: Waits[]): string | null {
  const now = performance.now();
  const all = waits.flatMap((some) => [...some.values()]);
  if (all.length === 0) return null;
  const words = all.slice(0, 3).map(({ label, since }) => `${label} (${((now - since) / 1000).toFixed(1)} s)`);
  return words.join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
}
