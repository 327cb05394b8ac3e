/**
 * scripts/bench/modeller [--json] [--all] [--gallery] [--jobs N] [--match WORD]
 * Runs the briefs of briefs.ts (two a kind, or all that it has) through the real pipeline (no pictures) and prints what became of them.
 * The time is held against bare Blender, started cold, that runs the same script and writes the same GLB.
 * With --gallery it also renders one picture a kind into docs/gallery.png.
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findBlender } from '#server/adapters/blender/find.ts';
import { openBench, type Outcome } from './bench-run.ts';
import { benchBriefs } from './briefs.ts';
import { figure, median, pool, print, share } from './figures.ts';
import { gallery } from './gallery.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, gallery: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, jobs: { type: 'string', default: '2' }, match: { type: 'string' } } });
const briefs = benchBriefs(values.all).filter(({ text, kind }) => !values.match || text.includes(values.match) || kind === values.match);
const bench = openBench();

/** Seconds of a cold Blender that runs the script and exports, and nothing else. */
async function bare({ record }: Outcome, index: number): Promise<number> {
  const script = join(bench.folder, `bare-${index}.py`);
  const glb = join(bench.folder, `bare-${index}.glb`);
  await writeFile(script, `${record!.rounds[0]!.script.source}\nbpy.ops.export_scene.gltf(filepath=${JSON.stringify(glb)}, export_apply=True)\n`);
  const start = performance.now();
  await promisify(execFile)(findBlender(), ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', script], { env: { PATH: '/usr/bin:/bin', HOME: bench.folder } });
  return (performance.now() - start) / 1000;
}

const outcomes = await pool(briefs, Number(values.jobs), async ({ text }, index) => {
  const outcome = await bench.make({ text, previews: false });
  const last = outcome.record?.rounds.at(-1);
  const word = outcome.code ?? (last?.verdict.accepted ? `accepted in round ${last.n}` : `not accepted: ${last?.verdict.reason}`);
  process.stdout.write(`${String(index + 1).padStart(3)}/${briefs.length} ${outcome.seconds.toFixed(1).padStart(5)} s  ${text}: ${word} ${outcome.message}\n`);
  return outcome;
});

const records = outcomes.flatMap(({ record }) => record ?? []);
const ran = records.filter(({ rounds }) => rounds[0]?.report.ok);
const first = records.filter(({ rounds }) => rounds[0]?.verdict.accepted);
const atEnd = records.filter(({ asset }) => asset?.verdict.accepted);
const invalid = outcomes.filter(({ code }) => code === 'E_EXPORT_INVALID').length;
const sample = outcomes.filter(({ record }) => record).filter((_, index, all) => index % Math.max(1, Math.floor(all.length / 8)) === 0).slice(0, 8);
const cold: number[] = [];
const whole: number[] = [];
for (const [index, outcome] of sample.entries()) {
  cold.push(await bare(outcome, index));
  whole.push((await bench.make({ text: briefs[outcomes.indexOf(outcome)]!.text, previews: false, limits: { seconds: 299 } })).seconds);
}

if (values.gallery) await gallery(bench);
await bench.blender.close();

const triangles = records.flatMap(({ asset }) => asset?.statistics?.triangles ?? []);
print([
  figure('briefs', briefs.length, 'briefs', values.match ? '-' : '>= 150'),
  figure('executed without error', share(ran.length, briefs.length), 'share', '>= 0.99', 0.91),
  figure('accepted in round 1', share(first.length, briefs.length), 'share', '-'),
  figure('accepted at the end', share(atEnd.length, briefs.length), 'share', '>= 0.97'),
  figure('validator errors', invalid, 'assets', '= 0'),
  figure('seconds a brief, two at once (median)', median(outcomes.map(({ seconds }) => seconds)), 's'),
  figure('seconds a brief, alone (median of sample)', median(whole), 's', '-', median(cold)),
  figure('triangles (median)', median(triangles), 'triangles'),
  figure('triangles (most)', Math.max(0, ...triangles), 'triangles', '<= 150000'),
], values.json);
