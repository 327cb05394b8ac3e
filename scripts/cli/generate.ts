import { produce, limitsOf, type RunningOptions } from './produce.ts';

export interface GenerateOptions extends RunningOptions { seed?: number; kind?: string; style?: string }

/** `bozzetto generate TEXT`: a sentence becomes a folder with an asset. */
export async function generate(text: string, options: GenerateOptions, signal: AbortSignal): Promise<void> {
  const { seed, kind, style, previews } = options;
  const brief = {
    text, previews, limits: limitsOf(options),
    ...(seed !== undefined && { seed }),
    ...(kind !== undefined && { kind }),
    ...(style !== undefined && { style }),
  };
  await produce(brief, options.out === undefined ? { namedAfter: text } : { folder: options.out }, options, signal);
}
