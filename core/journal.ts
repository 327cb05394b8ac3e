/** What a run tells while it goes on: its events, and what of them belongs into the record. */
import type { ModelCall } from './data/model-call.ts';
import type { Fault } from './data/record.ts';
import { type Happening, type Listener, openEvents, type StageName } from './events.ts';
import type { Turn } from './hooks.ts';

export interface Journal {
  emit(happening: Happening): void;
  fault(fault: Fault): void;
  notice(from: string, message: string): void;
  progress(stage: StageName, round: number, from: string, message: string): void;
  modelCall(stage: StageName, round: number, call: ModelCall): void;
  /** Runs one stage: tells its start and end, adds up its seconds. A signal that is aborted wins over whatever the work ended with. */
  stage<T>(name: StageName, turn: Turn, work: (turn: Turn) => Promise<T>): Promise<T>;
  /** Copies of what has come together so far. */
  soFar(): { faults: Fault[]; notices: string[]; calls: ModelCall[]; seconds: Record<string, number> };
  /** The stage that is going on, or the last one; `start` before the first. */
  current(): StageName | 'start';
}

/** A message goes on one line and is not a page. */
const LONGEST = 2000;
const short = (message: string) => message.slice(0, LONGEST);

/**
 * Opens the journal of a run.
 * @param elapsed seconds since the run began.
 * @param earlier what a resumed run has already written down.
 */
export function openJournal(run: string, elapsed: () => number, listener: Listener | undefined, earlier: ReturnType<Journal['soFar']>): Journal {
  const faults = [...earlier.faults];
  const notices = [...earlier.notices];
  const calls = [...earlier.calls];
  const seconds = { ...earlier.seconds };
  let current: StageName | 'start' = 'start';
  const emit = openEvents(run, elapsed, listener, (error) => notices.push(short(`the listener of the events failed: ${error instanceof Error ? error.message : String(error)}`)));
  return {
    emit,
    fault(fault) {
      faults.push({ ...fault, message: short(fault.message) });
      emit({ type: 'fault', fault: { ...fault, message: short(fault.message) } });
    },
    notice(from, message) {
      notices.push(short(message));
      emit({ type: 'notice', from, message: short(message) });
    },
    progress: (stage, round, from, message) => emit({ type: 'progress', stage, round, from, message: short(message) }),
    modelCall(stage, round, call) {
      calls.push(call);
      emit({ type: 'model-call', stage, round, call });
    },
    async stage(name, turn, work) {
      turn.signal.throwIfAborted();
      current = name;
      const { round } = turn;
      const start = elapsed();
      let ok = false;
      emit({ type: 'stage-started', stage: name, round });
      try {
        const value = await work(turn);
        turn.signal.throwIfAborted();
        ok = true;
        return value;
      } catch (error) {
        throw turn.signal.aborted ? turn.signal.reason : error;
      } finally {
        const took = elapsed() - start;
        seconds[name] = (seconds[name] ?? 0) + took;
        emit({ type: 'stage-finished', stage: name, round, seconds: took, ok });
      }
    },
    soFar: () => ({ faults: [...faults], notices: [...notices], calls: [...calls], seconds: { ...seconds } }),
    current: () => current,
  };
}
