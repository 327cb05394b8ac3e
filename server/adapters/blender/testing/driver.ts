/** Asks a fresh Blender, outside of the wall, what gate, guard and runner make of scripts: driver.py has the questions. One start for all of them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ScriptError } from '#core/data/report.ts';
import { findBlender } from '../find.ts';
import { BLENDER_ARGS } from '../fresh.ts';
import { BLENDER_ENV } from '../wall.ts';

const ADDON = fileURLToPath(new URL('../../../../blender-addon', import.meta.url));
const DRIVER = fileURLToPath(new URL('driver.py', import.meta.url));

/** A rule of the gate, and what it says. */
type Refused = [rule: string, text: string];

/** What the functions of driver.py answer: lists have an answer for each script. */
interface Answers {
  refusals: Refused[][];
  both: [Refused[], ScriptError | null][];
  ended: (ScriptError | null)[];
  refused: ScriptError[];
  ungated: { stdout: string; error: ScriptError | null }[];
  audited: { said: Record<string, string | null>; off: boolean };
  untouched: unknown[];
  sorting: Record<'kept' | 'faces' | 'edges' | 'valid', boolean> & Record<'stray' | 'sharp', number>;
}
type Question = { [Kind in keyof Answers]: [Kind, Answers[Kind] extends unknown[] ? readonly string[] : []] }[keyof Answers];

/** env: besides what every Blender gets. Throws what Blender printed if it fails. */
export async function ask<const Questions extends Record<string, Question>>(
  questions: Questions, env: Record<string, string> = {},
): Promise<{ [Name in keyof Questions]: Answers[Questions[Name][0]] }> {
  const dir = mkdtempSync(join(tmpdir(), 'bozzetto-driver-'));
  const [asked, told] = ['asked.json', 'told.json'].map((name) => join(dir, name)) as [string, string];
  try {
    writeFileSync(asked, JSON.stringify(questions));
    await promisify(execFile)(findBlender(), [...BLENDER_ARGS, DRIVER, '--', ADDON, asked, told], { cwd: dir, env: { ...BLENDER_ENV, HOME: dir, TMPDIR: dir, ...env }, maxBuffer: 2 ** 26 });
    return JSON.parse(readFileSync(told, 'utf8'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
