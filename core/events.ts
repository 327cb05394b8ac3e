/** The one append-only stream of a run: what feeds the database, the studio, the add-on and the progress line of the CLI. */
import type { Asset } from './data/asset.ts';
import type { Brief } from './data/brief.ts';
import type { FileRef } from './data/file.ts';
import type { ModelCall } from './data/model-call.ts';
import type { Fault } from './data/record.ts';
import type { Verdict } from './data/verdict.ts';
import type { BozzettoError } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import type { HookName } from './plugin.ts';

/** A hook, or the work of a port. */
export type StageName = HookName | 'blender';

export type Happening =
  /** `resumed`: how many stored rounds are taken over. */
  | { type: 'run-started'; brief: Brief; resumed: number }
  | { type: 'stage-started'; stage: StageName; round: number }
  /** `seconds` that it took; `ok` is false where it ended with an error. */
  | { type: 'stage-finished'; stage: StageName; round: number; seconds: number; ok: boolean }
  /** `from`: the plugin that says it, or `blender`. */
  | { type: 'progress'; stage: StageName; round: number; from: string; message: string }
  /** A picture or file of this round, as soon as it is in the store: ahead of the report. */
  | { type: 'file'; round: number; file: FileRef }
  /** A language model has answered. */
  | { type: 'model-call'; stage: StageName; round: number; call: ModelCall }
  | { type: 'round-finished'; round: number; verdict: Verdict }
  | { type: 'fault'; fault: Fault }
  | { type: 'notice'; from: string; message: string }
  | { type: 'asset'; asset: Asset }
  | { type: 'run-finished'; accepted: boolean }
  | { type: 'run-failed'; error: ReturnType<BozzettoError['toJSON']> };

/** `seq` counts from 1 without gaps; `elapsed` is in seconds since the run began. */
export type RunEvent = Happening & { run: string; seq: number; elapsed: number };
export type Listener = (event: RunEvent) => void;

/**
 * Opens the stream of a run.
 * @param onBroken told once, if the listener throws; it is not called again, because a run must not fail for who watches it.
 */
export function openEvents(run: string, elapsed: () => number, listener: Listener | undefined, onBroken: (error: unknown) => void): (happening: Happening) => void {
  let seq = 0;
  let listening = listener;
  return (happening) => {
    seq += 1;
    try {
      listening?.(deepFreeze({ ...happening, run, seq, elapsed: elapsed() }));
    } catch (error) {
      listening = undefined;
      onBroken(error);
    }
  };
}
