import { resolve } from 'node:path';
import { readRecord } from './asset-folder.ts';
import { produce, limitsOf, type RunningOptions } from './produce.ts';

/** `bozzetto refine DIR TEXT`: the asset in DIR, changed as the words say, in a folder beside it (or in DIR itself with `--out DIR`). */
export async function refine(dir: string, text: string, options: RunningOptions, signal: AbortSignal): Promise<void> {
  const asset = resolve(dir);
  const { brief } = await readRecord(asset);
  // What limits the asset holds for its changes too; what limited that run, and the pictures that it was shown, do not.
  const { triangles, texture, bytes } = brief.limits;
  await produce(
    { ...brief, images: [], previews: options.previews, limits: { triangles, texture, bytes, ...limitsOf(options) }, follows: { asset, feedback: text } },
    options.out === undefined ? { beside: asset } : { folder: options.out },
    options,
    signal,
  );
}
