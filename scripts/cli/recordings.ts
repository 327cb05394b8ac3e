/** A recording on disk: a folder a step (`1` generates, `2` and on refine), each with the brief, its pictures, the exchanges with the models, and how it ended. */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { BozzettoError, Brief, type ErrorCode, type RunRecord } from '#core/index.ts';

/** `brief.json` of a step. */
const Step = z.strictObject({
  brief: Brief.omit({ images: true, follows: true }),
  /** Names of files beside it. */
  images: z.array(z.string()).default([]),
  /** What to change of the step before; null in the first. */
  feedback: z.string().nullable(),
});
export type Step = z.infer<typeof Step>;

/** `outcome.json`: what a replay has to come to as well. Nothing in it depends on the machine. */
export const Outcome = z.strictObject({
  /** Code of the error that the run ended with, or null. */
  error: z.string().nullable(),
  accepted: z.boolean(),
  planner: z.string().nullable(),
  parts: z.array(z.string()),
  rounds: z.array(z.strictObject({ author: z.string(), error: z.string().nullable(), accepted: z.boolean(), failed: z.array(z.string()), findings: z.array(z.string()) })),
  calls: z.int(),
});
export type Outcome = z.infer<typeof Outcome>;

export function outcomeOf(record: RunRecord | null, error: ErrorCode | null): Outcome {
  return {
    error,
    accepted: record?.asset?.verdict.accepted ?? false,
    planner: record?.plan?.planner.id ?? null,
    parts: record?.plan?.parts.map(({ name }) => name) ?? [],
    rounds: (record?.rounds ?? []).map(({ script, report, verdict, findings }) => ({
      author: script.author, error: report.error?.type ?? null, accepted: verdict.accepted, failed: verdict.failed.filter(({ required }) => required).map(({ id }) => id), findings: findings.filter(({ from, severity }) => from === 'critic' || severity !== 'minor').map(({ id }) => id),
    })),
    calls: record?.calls.length ?? 0,
  };
}

/** Folders of the steps that are there, in order. */
export function steps(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /^\d+$/.test(name)).toSorted((a, b) => Number(a) - Number(b)).map((name) => join(folder, name));
}

/** Begins the next step. @returns its folder @throws E_OPTION_INVALID where a refinement is recorded before what it changes */
export async function beginStep(folder: string, brief: z.input<typeof Brief>, images: readonly string[]): Promise<string> {
  const feedback = brief.follows?.feedback ?? null;
  const count = steps(folder).length;
  if ((feedback === null) !== (count === 0)) {
    throw new BozzettoError('E_OPTION_INVALID', feedback === null ? `${folder} holds a recording already` : `${folder} holds no recording of the asset that is changed`, { hint: 'Record a generate into a new folder, and the refines of its asset into the same one.' });
  }
  const step = join(folder, String(count + 1));
  await mkdir(step, { recursive: true });
  const names = images.map((path, index) => `image-${index + 1}-${basename(path)}`);
  await Promise.all(images.map((path, index) => copyFile(path, join(step, names[index]!))));
  const { images: _images, follows: _follows, ...rest } = brief;
  await write(step, 'brief.json', { brief: rest, images: names, feedback });
  return step;
}

export const endStep = (step: string, outcome: Outcome): Promise<void> => write(step, 'outcome.json', outcome);

/** The brief of a step and how it ended. @throws E_OPTION_INVALID where the folder holds none */
export async function readStep(step: string): Promise<Omit<Step, 'brief'> & { brief: z.input<typeof Step>['brief']; outcome: Outcome }> {
  try {
    const [brief, outcome] = await Promise.all(['brief.json', 'outcome.json'].map(async (name) => JSON.parse(await readFile(join(step, name), 'utf8')) as unknown));
    // As it was given: what it leaves open is for the run to fill in.
    return { ...Step.parse(brief), brief: (brief as z.input<typeof Step>).brief, outcome: Outcome.parse(outcome) };
  } catch (error) {
    throw new BozzettoError('E_OPTION_INVALID', `${step} holds no recording that can be read: ${(error as Error).message}`, { cause: error, hint: 'Give a folder that --record wrote.' });
  }
}

const write = (step: string, name: string, content: unknown) => writeFile(join(step, name), `${JSON.stringify(content, null, 1)}\n`);
