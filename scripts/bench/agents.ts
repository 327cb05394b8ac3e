/**
 * scripts/bench/agents [DIR] [--json] [--model provider:name [--base-url URL] [--briefs N]]
 * What the model-backed loop takes for an asset: errors of scripts, rounds, tokens, seconds by stage. Over the recordings in DIR (by default those of the tests), whose answers come at once;
 * or over a live endpoint, with objects that the modeller does not know. Beside it what others have published: LL3M 2.43 execution errors and about 10 minutes an asset; 3DCodeBench 0.70 of
 * scripts run at first and 0.97 after two repairs.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coded, run, type Llm, type RunRecord } from '#core/index.ts';
import { createBuiltIns, MODELLER } from '#plugins/index.ts';
import { createBlender } from '#server/adapters/blender/index.ts';
import { manual } from '#server/adapters/blender/manual.ts';
import { createLlm, scripted } from '#server/adapters/llm/index.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';
import { readImages } from '../cli/images.ts';
import { readStep, steps } from '../cli/recordings.ts';
import { openGround } from './bench-zygote.ts';
import { figure, median, print, share } from './figures.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, model: { type: 'string' }, 'base-url': { type: 'string' }, briefs: { type: 'string', default: '6' } } });
const BRIEFS = ['a pair of round spectacles', 'a desk fan', 'a stapler', 'a violin case', 'a birdhouse with a slate roof', 'a garden gnome', 'a sewing machine', 'a telescope on a tripod', 'an accordion', 'a treasure map in a bottle'];

const { folder } = await openGround();
const store = createDiskStore(folder);
const blender = createBlender({ store, trusted: [MODELLER] });
const plugins = createBuiltIns({ meshopt: false, webp: false, manual: (signal) => manual({ signal }) });
const records: RunRecord[] = [];
const failed: string[] = [];

async function make(brief: Parameters<typeof run>[0], llm: Llm): Promise<string | undefined> {
  let id = '';
  const name = brief.follows?.feedback ?? brief.text;
  try {
    await run(brief, { ports: { store, blender, llm }, plugins, onEvent: (event) => { id = event.run; } });
  } catch (error) {
    failed.push(`${name}: ${coded(error).code} ${coded(error).message}`);
  }
  const record = await store.loadRun(id);
  if (record) records.push(record);
  process.stderr.write(`${name}: ${record?.asset?.verdict.accepted ? 'accepted' : 'not accepted'} after ${record?.rounds.length ?? 0} round(s), ${record?.calls.length ?? 0} call(s)\n`);
  if (!record?.asset) return undefined;
  // An asset is known by the folder that holds its record.
  const asset = join(folder, 'assets', String(records.length));
  mkdirSync(asset, { recursive: true });
  writeFileSync(join(asset, 'run.json'), JSON.stringify(record));
  return asset;
}

if (values.model) {
  const llm = await createLlm({ model: values.model, baseUrl: values['base-url'], store });
  for (const text of BRIEFS.slice(0, Number(values.briefs))) await make({ text, limits: { seconds: 1800 } }, llm!);
} else {
  const home = resolve(positionals[0] ?? join(import.meta.dirname, '../recordings'));
  const recordings = steps(home).length > 0 ? [home] : readdirSync(home).map((name) => join(home, name)).filter((path) => existsSync(join(path, '1')));
  for (const recording of recordings) {
    let asset: string | undefined;
    for (const step of steps(recording)) {
      const { brief, images, feedback } = await readStep(step);
      const pictures = await readImages(images.map((name) => join(step, name)), store);
      asset = await make({ ...brief, images: pictures, ...(feedback !== null && { follows: { asset: asset ?? 'none', feedback } }) }, await scripted(step));
    }
  }
}
await blender.close();

const rounds = records.flatMap((record) => record.rounds);
const errors = rounds.filter(({ report }) => report.error).length;
const accepted = records.filter(({ asset }) => asset?.verdict.accepted);
const ranBy = (n: number) => share(records.filter((record) => record.rounds.slice(0, n).some(({ report }) => report.ok)).length, records.length);
const tokens = records.map(({ calls }) => calls.reduce((sum, { input, output }) => sum + input + output, 0));
const dollars = records.map(({ calls }) => calls.reduce((sum, call) => sum + (call.dollars ?? 0), 0));
const waited = records.map(({ calls }) => calls.reduce((sum, { seconds }) => sum + seconds, 0));
const own = records.map(({ seconds }) => Object.values(seconds).reduce((sum, each) => sum + each, 0));
const stages = [...new Set(records.flatMap(({ seconds }) => Object.keys(seconds)))];

for (const line of failed) process.stdout.write(`failed: ${line}\n`);
print([
  figure('runs', records.length, 'runs'),
  figure('execution errors a run', share(errors, records.length), 'errors', '<= 2.43', 2.43),
  figure('scripts that run in round 1', ranBy(1), 'share', '-', 0.7),
  figure('… after two repairs', ranBy(3), 'share', '-', 0.97),
  figure('rounds to acceptance (median)', median(accepted.map((record) => record.rounds.findIndex(({ verdict }) => verdict.accepted) + 1)), 'rounds'),
  figure('accepted', share(accepted.length, records.length), 'share'),
  figure('tokens an asset (median)', median(tokens), 'tokens'),
  figure('dollars an asset, where prices are known (median)', median(dollars), 'USD'),
  figure('seconds an asset, waiting for the model included (median)', median(records.map((_, index) => own[index]! + (values.model ? 0 : waited[index]!))), 's', '-', 600),
  ...stages.map((stage) => figure(`seconds in ${stage}, answers at once (median)`, median(records.map(({ seconds }) => seconds[stage] ?? 0)), 's')),
], values.json);
