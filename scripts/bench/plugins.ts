/**
 * scripts/bench/plugins [--json] [--turns 400] [--runs 7]
 * What a plugin costs: a hook through the sandbox beside the same tap in our own process, an isolate's start and memory, ten plugins on a whole run, and none at all.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { createBudget } from '#core/budget.ts';
import { Limits } from '#core/data/brief.ts';
import type { Check } from '#core/data/check.ts';
import { createHooks } from '#core/hooks.ts';
import { coded, run, type Plugin, type Report } from '#core/index.ts';
import { install } from '#core/install.ts';
import { openJournal } from '#core/journal.ts';
import { openHost, packageOf, type PluginHost } from '#core/sandbox/index.ts';
import { memoryStore, sampleBrief, sampleObject, sampleReport, sampleScene } from '#core/testing/index.ts';
import { createBuiltIns } from '#plugins/index.ts';
import { descendants } from '#server/adapters/blender/testing/processes.ts';
import { compose } from '#server/compose.ts';
import { openBench } from './bench-run.ts';
import { timed } from './bench-zygote.ts';
import { figure, type Figure, median, print, share } from './figures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, turns: { type: 'string', default: '400' }, runs: { type: 'string', default: '7' }, bare: { type: 'boolean', default: false } } });

/** Looks at the whole payload and answers with one check, as a poly-budget would; in `plan` and `export` it leaves things as they are. */
const TAPS = `{
  verify({ report }, context) {
    const triangles = (report.scene?.objects ?? []).reduce((sum, object) => sum + object.triangles, 0);
    return [{ id: 'triangles', text: 'few enough', about: null, wanted: 1e6, measured: triangles, pass: triangles < 1e6, required: false, from: context.runId }];
  },
  plan({ plan }) { if (plan && plan.parts.length > 400) throw new Error('too many parts'); },
  export({ asset }) { if (asset.files.length > 100) throw new Error('too many files'); },
}`;

const packed = (id: string) => packageOf(new Map(Object.entries({
  'plugin.json': JSON.stringify({ id, name: id, version: '1.0.0', api: 1, main: 'main.js', taps: { verify: 'default', plan: 'default', export: 'default' } }),
  'main.js': `import { definePlugin } from 'bozzetto/plugin';\nexport default definePlugin(${TAPS});\n`,
}).map(([name, text]) => [name, Buffer.from(text)])));
const trusted = async (): Promise<Plugin> => {
  const { default: taps } = (await import(`data:text/javascript,${encodeURIComponent(`export default ${TAPS}`)}`)) as { default: Partial<Plugin> };
  return { id: 'trusted', version: '1.0.0', ...taps };
};
const load = (host: PluginHost, id: string) => host.plugin(packed(id), { grants: 'all' });

/** The verify hook of a run with this plugin alone, as the pipeline calls it. */
function stage(plugin: Plugin): { verify(report: Report): Promise<Check[]>; leave(): void } {
  const journal = openJournal('bench', () => 0, undefined, { faults: [], notices: [], calls: [], seconds: {} });
  const hooks = createHooks();
  const leave = install(hooks, [plugin], { runId: 'bench', store: memoryStore(), left: createBudget(Limits.parse({})).left, journal });
  const turn = { round: 1, signal: new AbortController().signal };
  return {
    leave,
    async verify(report) {
      const checks: Check[] = [];
      await hooks.verify.promise({ brief: sampleBrief(), plan: null, before: null, report }, turn, checks);
      if (checks.length !== 1) throw new Error(`no check: ${JSON.stringify(journal.soFar().faults)}`);
      return checks;
    },
  };
}

/** A report of about so many bytes as JSON: empty, or with as many objects as go into it. */
function reportOf(bytes: number): Report {
  const objects = bytes < 5000 ? [] : Array.from({ length: Math.ceil(bytes / Buffer.byteLength(JSON.stringify(sampleObject()))) }, (_, i) => sampleObject({ name: `seat_${i}` }));
  return sampleReport({ renders: [], files: [], scene: objects.length > 0 ? sampleScene({ objects, contacts: [] }) : null });
}

const percentile = (list: number[], part: number) => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;

/** Turn by turn, so that noise meets both. */
async function hookTimes(host: PluginHost): Promise<Figure[]> {
  const [ours, theirs] = [stage(await load(host, 'hook')), stage(await trusted())];
  const figures: Figure[] = [];
  for (const [name, bytes, bar] of [['1 kB', 1000, '<= 1'], ['50 kB', 50_000, '-'], ['1 MB', 1_000_000, '-']] as const) {
    const [walled, plain]: [number[], number[]] = [[], []];
    const turns = Number(values.turns) / (bytes > 500_000 ? 4 : 1);
    for (let turn = -20; turn < turns; turn += 1) {
      // A report of its own each turn: frozen and looked at for the first time, as in a run.
      const [one, other] = [reportOf(bytes), reportOf(bytes)];
      const mine = await timed(() => ours.verify(one));
      const raw = await timed(() => theirs.verify(other));
      if (turn < 0) continue; // warming up
      walled.push(mine);
      plain.push(raw);
    }
    const reference = (part: number) => Math.round(percentile(plain, part) * 1e3) / 1e3;
    figures.push(figure(`a hook, ${name} of payload (p50; trusted)`, percentile(walled, 0.5), 'ms', bar, reference(0.5)), figure(`a hook, ${name} of payload (p95; trusted)`, percentile(walled, 0.95), 'ms', '-', reference(0.95)));
  }
  ours.leave();
  return figures;
}

async function isolateStart(host: PluginHost): Promise<Figure[]> {
  const plugin = await load(host, 'start');
  const starts: number[] = [];
  const firsts: number[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    starts.push((await host.check(plugin)).milliseconds);
    const began = performance.now();
    const { verify, leave } = stage(plugin);
    await verify(reportOf(1000));
    firsts.push(performance.now() - began);
    leave();
  }
  return [figure('an isolate starts (median of 30)', median(starts), 'ms'), figure('the first hook of a run, its isolate included', median(firsts), 'ms')];
}

/** Resident memory of the process with and without the isolates of so many plugins, each after a hook. */
async function memory(most = 20): Promise<Figure[]> {
  const host = openHost({ heartbeat: { every: 200, patience: 10_000 } });
  try {
    const plugins = await Promise.all(Array.from({ length: most }, (_, i) => load(host, `idle-${i}`)));
    const settled = async () => {
      await setTimeout(1500);
      return host.state().reduce((sum, { rss }) => sum + rss, 0) / 2 ** 20;
    };
    const enter = async (plugin: Plugin) => {
      const present = stage(plugin);
      await present.verify(reportOf(1000));
      return present;
    };
    const first = await enter(plugins[0]!);
    const one = await settled();
    const others: { leave(): void }[] = [];
    for (const plugin of plugins.slice(1)) others.push(await enter(plugin));
    const all = await settled();
    for (const { leave } of [first, ...others]) leave();
    return [figure('memory of a plugin that waits in a run', (all - one) / (most - 1), 'MiB'), figure('memory of the process, one plugin', one, 'MiB')];
  } finally {
    await host.close();
  }
}

/** Adds up the milliseconds that a run spends in this plugin's hooks, and on letting it enter. */
function clocked(plugin: Plugin, clock: { milliseconds: number }): Plugin {
  const timing = <G extends unknown[], R>(work: (...given: G) => R) => async (...given: G) => {
    const began = performance.now();
    try {
      return await work(...given);
    } finally {
      clock.milliseconds += performance.now() - began;
    }
  };
  return {
    ...plugin,
    enter(runId) {
      const began = performance.now();
      const stay = plugin.enter!(runId);
      clock.milliseconds += performance.now() - began;
      return { leave: () => stay.leave(), taps: Object.fromEntries(Object.entries(stay.taps).map(([hook, tap]) => [hook, timing(tap as (...given: unknown[]) => unknown)])) };
    },
  };
}

/** A neighbour that does nothing but loop, one that floods its log, one that fills its memory. */
const HOSTILE = ['for (;;);', 'for (;;) log("x".repeat(1000));', 'for (const all = [];;) all.push(new Array(1e5).fill({}));'];

/** An honest plugin's hook while those of another trust group, called again and again, do their worst. */
async function neighbours(): Promise<Figure[]> {
  const host = openHost();
  try {
    const honest = stage(await host.plugin(packed('honest'), { grants: 'all', group: 'honest' }));
    const report = () => reportOf(1000);
    const times = async (turns: number) => {
      const taken: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        taken.push(await timed(() => honest.verify(report())));
        await setTimeout(5);
      }
      return taken;
    };
    await times(50);
    const alone = await times(400);
    const over = new AbortController();
    const attacks = HOSTILE.map(async (body, i) => {
      const files = { 'plugin.json': JSON.stringify({ id: `hostile-${i}`, name: 'hostile', version: '1.0.0', api: 1, main: 'main.js', taps: { verify: 'default' } }), 'main.js': `export default { verify(payload, { log }) { ${body} } };` };
      const plugin = await host.plugin(packageOf(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))), { grants: 'all', group: 'hostile' });
      while (!over.signal.aborted) {
        const { verify, leave } = stage(plugin);
        await verify(report()).catch(() => {});
        leave();
      }
    });
    await setTimeout(300);
    const beside = await times(400);
    over.abort();
    await Promise.all(attacks);
    honest.leave();
    return [
      figure('an honest hook beside hostile plugins (p50; alone)', percentile(beside, 0.5), 'ms', '-', Math.round(percentile(alone, 0.5) * 1e3) / 1e3),
      figure('times what it takes alone', share(percentile(beside, 0.5), percentile(alone, 0.5)), 'times', '<= 2'),
    ];
  } finally {
    await host.close();
  }
}

/** As users get it, with pictures, or without: with and without ten plugins, in turns; the first run of all is the one that starts their process. */
async function wholeRun(previews: boolean): Promise<Figure[]> {
  const { store, blender } = openBench();
  await blender.warm();
  const builtIns = createBuiltIns({ meshopt: false, webp: false });
  const host = openHost();
  const clock = { milliseconds: 0 };
  const ten = await Promise.all(Array.from({ length: 10 }, async (_, i) => clocked(await load(host, `ten-${i}`), clock)));
  const seconds: Record<'none' | 'ten', number[]> = { none: [], ten: [] };
  const shares: number[] = [];
  let first = 0;
  for (let turn = -1; turn < Number(values.runs); turn += 1) {
    for (const [name, plugins] of [['ten', ten], ['none', []]] as const) {
      clock.milliseconds = 0;
      const took = await timed(async () => {
        const { faults } = await run({ text: 'a round stool', previews }, { id: `bench-${name}-${turn}`, ports: { store, blender }, plugins: [...builtIns, ...plugins] });
        if (faults.length > 0) throw new Error(JSON.stringify(faults));
      });
      if (turn < 0) {
        if (name === 'ten') first = clock.milliseconds;
        continue;
      }
      seconds[name].push(took / 1000);
      if (name === 'ten') shares.push(share(clock.milliseconds, took));
    }
  }
  await Promise.all([blender.close(), host.close()]);
  const quickest = (list: number[]) => Math.min(...list);
  const what = previews ? 'a whole run' : 'a run without previews';
  return [
    figure(`${what} with ten plugins, three hooks each (median; without)`, median(seconds.ten), 's', '-', Math.round(median(seconds.none) * 1e3) / 1e3),
    figure(`${what}: its share in the hooks of the ten`, median(shares), 'share', previews ? '<= 0.03' : '-'),
    figure(`${what}: the quickest with ten, without`, quickest(seconds.ten), 's', '-', Math.round(quickest(seconds.none) * 1e3) / 1e3),
    figure(`${what}: in the hooks of the ten, where their process has to start`, first, 'ms'),
  ];
}

/** A run as the command line makes it, in a process and a home of its own where nobody installed a plugin. @returns what of the sandbox was found in it */
async function bare(): Promise<{ loaded: boolean; processes: number }> {
  const home = mkdtempSync(join(tmpdir(), 'bozzetto-bare-'));
  try {
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home };
    const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, '--bare'], { env });
    return JSON.parse(stdout.trim().split('\n').at(-1)!) as { loaded: boolean; processes: number };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function runBare(): Promise<void> {
  const house = await compose({ meshopt: false, webp: false, models: null });
  await run({ text: 'a round stool', previews: false }, house);
  const { sharedObjects } = process.report.getReport() as { sharedObjects: string[] };
  const processes = descendants().filter(({ command }) => command.includes('core/sandbox/child')).length;
  await house.close();
  process.stdout.write(`${JSON.stringify({ loaded: sharedObjects.some((path) => path.includes('isolated')), processes })}\n`);
}

async function main(): Promise<void> {
  const none = await bare();
  const host = openHost();
  const untouched = host.state().length;
  try {
    const first = await timed(async () => host.check(await load(host, 'first')));
    const figures = [
      figure('the first plugin, its process included', first, 'ms'),
      ...(await isolateStart(host)),
      ...(await hookTimes(host)),
      ...(await memory()),
      ...(await neighbours()),
      ...(await wholeRun(true)),
      ...(await wholeRun(false)),
      figure('processes of plugins where none is installed', none.processes + untouched, 'processes', '= 0'),
      figure('isolated-vm loaded where none is installed', Number(none.loaded), 'times', '= 0'),
    ];
    print(figures, values.json);
  } finally {
    await host.close();
  }
}

await (values.bare ? runBare() : main()).catch((error: unknown) => {
  process.stderr.write(`${coded(error).message}\n`);
  process.exitCode = 1;
});
