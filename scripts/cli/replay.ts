import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BozzettoError, coded } from '#core/index.ts';
import { produce, type RunningOptions } from './produce.ts';
import { endStep, readStep, steps, type Outcome } from './recordings.ts';

/**
 * `bozzetto replay DIR`: a recording again, with the answers that its models gave, in the Blender that is here.
 * With `accept` requests and ends as they are now take the place of the recorded ones: for when prompts were improved and the answers still hold.
 * Throws E_RECORDING_MISSED where a request or the end of a step is not as recorded.
 */
export async function replay(dir: string, options: RunningOptions, signal: AbortSignal): Promise<void> {
  const folders = steps(resolve(dir));
  if (folders.length === 0) throw new BozzettoError('E_OPTION_INVALID', `${dir} holds no recording`, { hint: 'Give a folder that --record wrote.' });
  const room = await mkdtemp(join(tmpdir(), 'bozzetto-replay-'));
  try {
    let asset: string | undefined;
    for (const [index, folder] of folders.entries()) {
      const { brief, images, feedback, outcome } = await readStep(folder);
      const out = join(options.out === undefined ? room : resolve(options.out), String(index + 1));
      const again = { ...brief, ...(feedback !== null && { follows: { asset: asset!, feedback } }) };
      const found = await played(again, out, join(room, 'cache'), { ...options, plugins: false, offline: false, model: `scripted:${folder}`, image: images.map((name) => join(folder, name)) }, signal);
      if (options.accept) await endStep(folder, found);
      else if (!isDeepStrictEqual(found, outcome)) throw new BozzettoError('E_RECORDING_MISSED', `${folder} ended otherwise than recorded:\n${difference(outcome, found)}`);
      asset = out;
    }
    if (!options.quiet && !options.json) process.stdout.write(`${folders.length} step(s) of ${dir} ended as recorded\n`);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** How a step ends this time; that the run fails is an end as well. */
async function played(brief: Parameters<typeof produce>[0], folder: string, cache: string, options: RunningOptions, signal: AbortSignal): Promise<Outcome> {
  let found: Outcome | undefined;
  try {
    await produce(brief, { folder }, options, signal, { cache, atEnd: (outcome) => { found = outcome; } });
  } catch (error) {
    if (!found || signal.aborted || coded(error).code === 'E_RECORDING_MISSED') throw error;
  }
  return found!;
}

/** The keys whose values differ, wanted and found. */
function difference(wanted: Outcome, found: Outcome): string {
  return (Object.keys(wanted) as (keyof Outcome)[]).filter((key) => !isDeepStrictEqual(wanted[key], found[key])).map((key) => `  ${key}: wanted ${JSON.stringify(wanted[key])}\n  ${' '.repeat(key.length)}   found ${JSON.stringify(found[key])}`).join('\n');
}
