import { join, resolve } from 'node:path';
import { BozzettoError, RunRecord } from '#core/index.ts';
import { readFile } from 'node:fs/promises';
import { produce, limitsOf, type RunningOptions } from './produce.ts';

/** `bozzetto refine DIR TEXT`: the asset in DIR, changed as the words say, in a folder beside it (or in DIR itself with `--out DIR`). */
export async function refine(dir: string, text: string, options: RunningOptions, signal: AbortSignal): Promise<void> {
  const asset = resolve(dir);
  const { brief } = await recordIn(asset);
  // What limits the asset holds for its changes too; what limited that run, and the pictures that it was shown, do not.
  const { triangles, texture, bytes } = brief.limits;
  await produce(
    { ...brief, images: [], previews: options.previews, limits: { triangles, texture, bytes, ...limitsOf(options) }, follows: { asset, feedback: text } },
    options.out === undefined ? { beside: asset } : { folder: options.out },
    options,
    signal,
  );
}

async function recordIn(asset: string): Promise<RunRecord> {
  const unknown = (cause: unknown) => new BozzettoError('E_ASSET_UNKNOWN', `${asset} holds no asset`, { cause });
  const text = await readFile(join(asset, 'run.json'), 'utf8').catch((error: unknown) => { throw unknown(error); });
  try {
    return RunRecord.parse(JSON.parse(text));
  } catch (error) {
    throw unknown(error);
  }
}
