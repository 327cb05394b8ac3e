/** What generate, refine and build have in common: open the output, run, show progress, put the result in place. */
import { BozzettoError, run, type RunOptions, type RunRecord } from '#core/index.ts';
import { compose } from '#server/compose.ts';
import { openOutput, type OutputOptions } from './output.ts';
import { showProgress } from './progress.ts';
import { showResult } from './show-result.ts';

export interface RunningOptions {
  out?: string;
  json?: boolean;
  quiet?: boolean;
  previews: boolean;
  rounds?: number;
  seconds?: number;
  triangles?: number;
  texture?: number;
  meshopt?: boolean;
  webp?: boolean;
  unsafeNoSandbox?: boolean;
}

/** The brief's limits, as far as the command line gives them. */
export function limitsOf({ rounds, seconds, triangles, texture }: RunningOptions) {
  return {
    ...(rounds !== undefined && { rounds }),
    ...(seconds !== undefined && { seconds, blenderSeconds: seconds }),
    ...(triangles !== undefined && { triangles }),
    ...(texture !== undefined && { texture }),
  };
}

/**
 * Runs and writes the folder. An asset that was not accepted is written all the same, and then E_NOT_ACCEPTED is thrown.
 * @throws what `run` throws; E_OUTPUT_UNWRITABLE, E_OUTPUT_EXISTS
 */
export async function produce(brief: Parameters<typeof run>[0], where: OutputOptions, options: RunningOptions, signal: AbortSignal, own: Pick<RunOptions, 'script'> = {}): Promise<RunRecord> {
  const output = await openOutput(where);
  const progress = showProgress(options);
  const house = compose({ meshopt: options.meshopt ?? false, webp: options.webp ?? false, unsafeNoSandbox: options.unsafeNoSandbox ?? false });
  try {
    const record = await run(brief, { ...house, ...own, signal, onEvent: progress.onEvent });
    await output.fill(record, house.ports.store);
    signal.throwIfAborted();
    await output.finish();
    progress.done();
    showResult(record, output.folder, options);
    if (!record.asset!.verdict.accepted) throw new BozzettoError('E_NOT_ACCEPTED', `not accepted: ${record.asset!.verdict.reason}`);
    return record;
  } finally {
    progress.done();
    await output.discard();
    await house.close();
  }
}
