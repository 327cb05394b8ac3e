/** What generate, refine and build have in common: open the output, run, show progress, put the result in place. */
import { resolve } from 'node:path';
import { BozzettoError, coded, run, type Listener, type RunOptions, type RunRecord } from '#core/index.ts';
import { compose, type House } from '#server/compose.ts';
import { readImages } from './images.ts';
import { openOutput, type OutputOptions } from './output.ts';
import { showProgress } from './progress.ts';
import { beginStep, endStep, outcomeOf, type Outcome } from './recordings.ts';
import { showResult } from './show-result.ts';

export interface RunningOptions {
  out?: string;
  json?: boolean;
  quiet?: boolean;
  previews: boolean;
  rounds?: number;
  seconds?: number;
  tokens?: number;
  dollars?: number;
  triangles?: number;
  texture?: number;
  meshopt?: boolean;
  webp?: boolean;
  unsafeNoSandbox?: boolean;
  /** False with --no-plugins. */
  plugins?: boolean;
  /** `provider:name`, for all roles. */
  model?: string;
  baseUrl?: string;
  /** No model, whatever is configured. */
  offline?: boolean;
  /** Paths of reference pictures. */
  image?: string[];
  /** A recording that is replayed takes the requests as they are now. */
  accept?: boolean;
  /** Folder of a recording. */
  record?: string;
}

/** The brief's limits, as far as the command line gives them. */
export function limitsOf({ rounds, seconds, tokens, dollars, triangles, texture }: RunningOptions) {
  return {
    ...(rounds !== undefined && { rounds }),
    ...(seconds !== undefined && { seconds, blenderSeconds: seconds }),
    ...(tokens !== undefined && { tokens }),
    ...(dollars !== undefined && { dollars }),
    ...(triangles !== undefined && { triangles }),
    ...(texture !== undefined && { texture }),
  };
}

export interface ProduceOptions extends Pick<RunOptions, 'script'> {
  /** Where runs are kept: a replay must know nothing of other runs. */
  cache?: string;
  /** Told how the run ended, whether with an asset or not. */
  atEnd?: (outcome: Outcome) => void | Promise<void>;
}

/** What a run with a model may take where nobody says: a large local model may think for minutes. */
const PATIENCE = { seconds: 1800, blenderSeconds: 900 };

/**
 * Runs and writes the folder. An asset that was not accepted is written all the same, and then E_NOT_ACCEPTED is thrown.
 * @throws what `run` throws; E_OUTPUT_UNWRITABLE, E_OUTPUT_EXISTS; E_MODEL_INVALID, E_OPTION_INVALID
 */
export async function produce(brief: Parameters<typeof run>[0], where: OutputOptions, options: RunningOptions, signal: AbortSignal, { script, cache, atEnd }: ProduceOptions = {}): Promise<RunRecord> {
  const output = await openOutput(where);
  const progress = showProgress(options);
  const step = options.record === undefined ? undefined : await beginStep(resolve(options.record), brief, options.image ?? []);
  let house: House | undefined;
  let id = '';
  const ended = async (error: BozzettoError | null) => {
    const outcome = outcomeOf(await house!.ports.store.loadRun(id), error?.code ?? null);
    if (step) await endStep(step, outcome);
    await atEnd?.(outcome);
  };
  try {
    house = await compose({
      meshopt: options.meshopt ?? false, webp: options.webp ?? false, unsafeNoSandbox: options.unsafeNoSandbox ?? false, installed: options.plugins ?? true,
      models: options.offline || script ? null : { ...(options.model !== undefined && { model: options.model }), ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }), ...(options.accept && { accept: true }) },
      ...(cache !== undefined && { cache }),
      ...(step && { recordTo: step }),
    });
    if (!options.json && !options.quiet) for (const notice of house.notices) process.stderr.write(`note: ${notice}\n`);
    const { store, llm } = house.ports;
    const images = [...(brief.images ?? []), ...(await readImages(options.image ?? [], store))];
    const limits = { ...(llm && PATIENCE), ...brief.limits };
    const onEvent: Listener = (event) => {
      id = event.run;
      progress.onEvent(event);
    };
    const record = await run({ ...brief, images, limits }, { ...house, ...(script && { script }), signal, onEvent });
    await output.fill(record, store);
    signal.throwIfAborted();
    await output.finish();
    progress.done();
    showResult(record, output.folder, options);
    const { accepted, reason } = record.asset!.verdict;
    const failure = accepted ? null : new BozzettoError('E_NOT_ACCEPTED', `not accepted: ${reason}`);
    await ended(failure);
    if (failure) throw failure;
    return record;
  } catch (error) {
    if (id && coded(error).code !== 'E_NOT_ACCEPTED' && !signal.aborted) await ended(coded(error));
    throw error;
  } finally {
    progress.done();
    await output.discard();
    await house?.close();
  }
}
