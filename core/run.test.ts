import { mock } from 'node:test';
import t from 'tap';
import {
  BozzettoError, briefKey, HOOK_NAMES, run, RunRecord, sayScriptError, script,
  type CodePayload, type Plugin, type Report, type RunEvent, type RunOptions,
} from './index.ts';
import { memoryStore, sampleBrief, sampleCheck, sampleFailure, sampleFinding, samplePlan, sampleReport, scriptedBlender } from './testing/index.ts';

const TEXT = { text: 'a three-legged oak stool' };
const good = [sampleCheck()];
const bad = [sampleCheck({ pass: false, measured: 0.6 }), sampleCheck({ id: 'legs' })];

/** What a maker was asked for. */
const watch = () => ({ calls: [] as string[], drafts: [] as CodePayload[] });

/** Plans, writes a new script each round, and judges by the checks given for each round. */
function maker(checks = [good], rest: Partial<Plugin> = {}, { calls, drafts } = watch()): Plugin {
  return {
    id: 'maker',
    version: '1.2.3',
    plan: () => { calls.push('plan'); return samplePlan(); },
    retrieve: () => { calls.push('retrieve'); return [{ id: 'r', source: 'docs', license: null, text: 'bevel', score: 1 }]; },
    code: (draft, { round }) => { calls.push(`code ${round}`); drafts.push(draft); return script(`# round ${round}`, 'maker', draft.notes.map(({ id }) => id)); },
    verify: (_, { round }) => { calls.push(`verify ${round}`); return checks[round - 1]; },
    critique: (_, { round }) => { calls.push(`critique ${round}`); return []; },
    ...rest,
  };
}

/** The options of a run with fakes, and what happens in it. */
function stage({ plugins = [], reports = [], store = memoryStore(), blender = scriptedBlender(reports), ...rest }: Partial<RunOptions> & {
  reports?: Report[];
  store?: ReturnType<typeof memoryStore>;
  blender?: ReturnType<typeof scriptedBlender>;
}) {
  const events: RunEvent[] = [];
  const options: RunOptions = { ports: { store, blender }, plugins, onEvent: (event) => void events.push(event), ...rest };
  return { events, store, blender, options };
}

t.test('a brief whose first round passes becomes an accepted asset', async (t) => {
  const { options, store, blender, events } = stage({ plugins: [maker()], reports: [sampleReport()] });
  const record = await run(TEXT, options);
  const brief = sampleBrief();
  t.equal(record.id, briefKey(brief));
  t.same(RunRecord.parse(record), record, 'the record is what its schema says');
  t.same(store.runs.get(record.id), record, 'and it is stored');
  t.match(record, {
    rounds: [{ n: 1, script: { source: '# round 1' }, checks: [{ from: 'maker' }], verdict: { accepted: true } }],
    references: [{ id: 'r' }],
    faults: [],
    asset: {
      title: 'Stool', glb: { name: 'asset.glb' }, verdict: { accepted: true }, statistics: null,
      parts: [{ name: 'seat', objects: ['seat'] }, { name: 'leg', count: 3, objects: ['leg_1', 'leg_2', 'leg_3'] }],
      provenance: { generator: /^bozzetto \d+\.\d+\.\d+$/, brief, planner: 'sample', author: 'maker', plugins: { maker: '1.2.3' }, blender: '3.4.1', models: [] },
    },
  });
  t.same(record.asset?.files.map(({ name }) => name), ['asset.glb', 'asset.blend', 'script.py', 'plan.json']);
  t.equal(new TextDecoder().decode(await store.get(record.asset!.files[2]!)), '# round 1');
  t.same(JSON.parse(new TextDecoder().decode(await store.get(record.asset!.files[3]!))), record.plan);
  t.match(blender.jobs, [{ id: `${record.id}-1`, source: '# round 1', engine: 'cycles', samples: 16, memory: 4096, seconds: 180, author: 'maker', formats: ['glb', 'blend'] }]);
  t.same(blender.jobs[0]?.shots.map(({ name, width, azimuth }) => [name, width, azimuth]), [['hero', 576, 35], ['front', 256, 0], ['side', 256, 90], ['back', 256, 215]]);
  t.ok(Object.isFrozen(record.rounds[0]?.report.scene));
  t.same(Object.keys(record.seconds), ['plan', 'retrieve', 'code', 'execute', 'blender', 'critique', 'verify', 'export', 'settled']);

  const told = events.map((event) => ('stage' in event ? `${event.type} ${event.stage} ${event.round}` : event.type));
  const stages = (round: number, ...names: string[]) => names.flatMap((name) => [`stage-started ${name} ${round}`, `stage-finished ${name} ${round}`]);
  t.same(told, [
    'run-started', ...stages(0, 'plan', 'retrieve'), ...stages(1, 'code', 'execute'), 'stage-started blender 1', 'progress blender 1', 'stage-finished blender 1',
    ...stages(1, 'critique', 'verify'), 'round-finished', ...stages(1, 'export'), 'asset', ...stages(1, 'settled'), 'run-finished',
  ]);
  t.same(events.map(({ seq }) => seq), events.map((_, i) => i + 1));
  t.ok(events.every((event, i) => event.run === record.id && event.elapsed >= (events[i - 1]?.elapsed ?? 0)));
  t.ok(Object.isFrozen(events[0]));
  t.match(events.at(-1), { type: 'run-finished', accepted: true });
});

t.test('a failed check and a finding are the notes of the next round, which mends them', async (t) => {
  const seen = watch();
  const plugin = maker([bad, good], { critique: (_, { round }) => (round === 1 ? [sampleFinding({ repair: { grow: 2 } })] : []) }, seen);
  const { options } = stage({ plugins: [plugin], reports: [sampleReport(), sampleReport()] });
  const record = await run({ ...TEXT, previews: false }, options);
  t.equal(record.rounds.length, 2);
  t.match(record.rounds[0]?.verdict, { accepted: false, reason: /1 of 2 required checks fail: the stool is 45 cm tall/, open: [{ id: 'thin-legs' }] });
  t.match(seen.drafts[0], { notes: [], last: null, references: [{ id: 'r' }] });
  t.match(seen.drafts[1], {
    notes: [{ id: 'height', text: /wanted 0.45, measured 0.6/ }, { id: 'thin-legs', fix: 'make them thicker', repair: { grow: 2 } }],
    last: { script: { source: '# round 1' }, report: { ok: true } },
  });
  t.same(record.rounds[1]?.script.answers, ['height', 'thin-legs']);
  t.equal(record.asset?.provenance.scriptSha256, script('# round 2', '').sha256);
});

t.test('a script that raised skips the critique and feeds its traceback back', async (t) => {
  const seen = watch();
  const plugin = maker([[], good], {}, seen);
  const { options, blender } = stage({ plugins: [plugin], reports: [sampleFailure(), sampleReport()] });
  const record = await run({ ...TEXT, previews: false }, options);
  t.same(seen.calls, ['plan', 'retrieve', 'code 1', 'retrieve', 'code 2', 'critique 2', 'verify 2']);
  t.match(seen.drafts[1]?.notes, [{ id: 'error:NameError', text: "NameError: name 'seat' is not defined", fix: /line 3, in build/ }]);
  t.ok(record.asset?.verdict.accepted);
  t.same(blender.jobs[0]?.shots, [], 'no previews were asked for');
});

t.test('out of rounds, the best round is exported and says that it was not accepted', async (t) => {
  const worse = [sampleCheck({ pass: false }), sampleCheck({ id: 'legs', pass: false })];
  const { options, events } = stage({ plugins: [maker([worse, bad, worse])], reports: [sampleReport(), sampleReport(), sampleReport()] });
  const record = await run(TEXT, options);
  t.equal(record.rounds.length, 3);
  t.match(record.asset, { verdict: { accepted: false, score: 0.5 }, provenance: { scriptSha256: record.rounds[1]!.script.sha256 } });
  t.match(events.at(-1), { type: 'run-finished', accepted: false });
});

t.test('the same script again stops the rounds', async (t) => {
  const { options, blender } = stage({ plugins: [maker([bad], { code: () => script('# the only one', 'maker') })], reports: [sampleReport()] });
  const record = await run(TEXT, options);
  t.equal(blender.jobs.length, 1);
  t.match(record, { notices: [/round 2 brought the script of round 1 again/], asset: { verdict: { accepted: false } } });
});

t.test('with nothing to export the run fails with the error of the script and its line', async (t) => {
  const { options, store, events } = stage({ plugins: [maker()], reports: [sampleFailure(), sampleFailure({ line: null, source: null, type: 'MemoryError', message: 'limit' })] });
  await t.rejects(run({ ...TEXT, limits: { rounds: 1 } }, options), { code: 'E_SCRIPT_FAILED', message: "line 3: NameError: name 'seat' is not defined (print(seat))", exit: 3 });
  t.match([...store.runs.values()], [{ rounds: [{ report: { ok: false } }], asset: null }]);
  t.match(events.at(-1), { type: 'run-failed', error: { code: 'E_SCRIPT_FAILED', stage: 'blender' } });
  await t.rejects(run({ ...TEXT, limits: { rounds: 1 } }, options), { message: 'MemoryError: limit' }, 'asked again, a run that failed is made again');
  const empty = stage({ plugins: [maker()], reports: [sampleReport({ files: [] })] });
  await t.rejects(run({ ...TEXT, limits: { rounds: 1 } }, empty.options), { code: 'E_SCRIPT_FAILED', message: 'the script ran, but left nothing to see' });
});

t.test('faults are in the record, and a required check that could not be made means not accepted', async (t) => {
  const inspector: Plugin = { id: 'inspector', version: '1.0.0', required: true, verify: () => { throw new Error('no ruler'); } };
  const { options, events } = stage({ plugins: [maker([good, good, good]), inspector], reports: [sampleReport(), sampleReport(), sampleReport()] });
  const record = await run(TEXT, options);
  t.match(record.asset?.verdict, { accepted: false, reason: 'a required check could not be made: inspector' });
  t.same(record.faults, Array.from({ length: 2 }, () => ({ plugin: 'inspector', hook: 'verify', message: 'no ruler', code: null })));
  t.equal(events.filter(({ type }) => type === 'fault').length, 2);
  t.match(record.notices, [/round 2 brought no gain/]);
  const lax = stage({ plugins: [maker(), { ...inspector, required: false }], reports: [sampleReport()] });
  t.match(await run(TEXT, lax.options), { asset: { verdict: { accepted: true } }, faults: [{ plugin: 'inspector' }] });
});

t.test('where nobody plans or writes, the error says who tried and why not', async (t) => {
  const away: Plugin = { id: 'away', version: '1.0.0', plan: () => { throw new BozzettoError('E_LLM_UNAVAILABLE', 'no answer'); } };
  const { options, store, events } = stage({ plugins: [away] });
  await t.rejects(run(TEXT, options), { code: 'E_PLAN_MISSING', message: 'no plugin gave a plan; away: no answer', stage: 'plan' });
  t.equal(store.runs.size, 0, 'there is nothing to go on from');
  t.match(events.at(-1), { type: 'run-failed', error: { code: 'E_PLAN_MISSING' } });
  const mute = stage({ plugins: [maker([], { code: () => undefined })] });
  await t.rejects(run(TEXT, mute.options), { code: 'E_CODE_MISSING', message: 'no plugin gave a script' });
  t.match([...mute.store.runs.values()], [{ plan: { title: 'Stool' }, rounds: [] }]);
});

t.test('what can be refused at the door is refused before anything runs', async (t) => {
  const { options, events } = stage({ plugins: [maker()] });
  await t.rejects(run({ text: '   ' }, options), { code: 'E_BRIEF_INVALID', message: /^text: / });
  await t.rejects(run({ text: 'x'.repeat(10_000) }, options), { code: 'E_BRIEF_INVALID', message: 'text: it is 10000 characters long, at most 2000 are allowed' });
  await t.rejects(run({ text: 'x', limits: { rounds: 99 } }, options), { message: /^limits\.rounds: / });
  await t.rejects(run(null as never, options), { code: 'E_BRIEF_INVALID' });
  await t.rejects(run(TEXT, { ...options, script: { source: 1 } as never }), { code: 'E_SCRIPT_INVALID' });
  await t.rejects(run({ ...TEXT, follows: { asset: 'nothing', feedback: 'taller' } }, options), { code: 'E_ASSET_UNKNOWN', message: /nothing/ });
  await t.rejects(run(TEXT, { ...options, plugins: [{ id: 'x', version: '1.0.0' }] }), { code: 'E_PLUGIN_INVALID' });
  t.same(events, []);
});

t.test('a file is told of as it comes, a script without a wall is put on record', async (t) => {
  const events: RunEvent[] = [];
  const early = sampleReport().renders[0]!;
  const blender = scriptedBlender((_job, { onFile }) => {
    onFile?.(early);
    return sampleReport({ walled: false });
  });
  const record = await run(TEXT, { ports: { blender, store: memoryStore() }, plugins: [maker()], onEvent: (event) => events.push(event) });
  t.match(events.filter(({ type }) => type === 'file'), [{ round: 1, file: early }]);
  t.match(record.notices, [/without the wall/]);
});

t.test('pictures by another engine than was asked for are put on record', async (t) => {
  const plugins = [maker([good], { execute: () => ({ engine: 'eevee' as const }) })];
  const other = stage({ plugins, reports: [sampleReport({ engine: 'cycles' })] });
  t.strictSame((await run(TEXT, other.options)).notices, ['the pictures were taken by cycles: eevee could not be had here']);
  for (const engine of ['eevee', null] as const) {
    const { options } = stage({ plugins, reports: [sampleReport({ engine })] });
    t.strictSame((await run(TEXT, options)).notices, [], `${engine}`);
  }
});

t.test('what the gate refused is told place by place, as compilers do', async (t) => {
  const refusals = [
    { rule: 'import', line: 2, column: 1, what: 'import os', reason: 'only modules for geometry are there', instead: 'leave os out', source: 'import os' },
    { rule: 'name', line: 7, column: 9, what: 'open()', reason: "files can't be read", instead: 'write the data into the script', source: '    x = open("a")' },
  ];
  const failure = { ...sampleFailure({ kind: 'refused', refusals }), walled: true };
  const ports = { blender: scriptedBlender([failure]), store: memoryStore() };
  await t.rejects(run(TEXT, { ports, plugins: [], script: script('import os', 'user') }), {
    code: 'E_SCRIPT_FAILED',
    message: "the script was refused\nscript:2:1: import: import os: only modules for geometry are there\n    import os\n    ^ leave os out\nscript:7:9: name: open(): files can't be read\n    x = open(\"a\")\n        ^ write the data into the script",
    cause: failure.error,
  });
  t.match(sayScriptError(failure.error!, 'own/mine.py'), /^own\/mine\.py:2:1: import: [^]*^own\/mine\.py:7:9: name: /m);
  t.equal(sayScriptError(sampleFailure().error!, 'own/mine.py'), "own/mine.py:3: NameError: name 'seat' is not defined (print(seat))");
  t.equal(sayScriptError(sampleFailure({ line: null, source: null }).error!, 'own/mine.py'), "NameError: name 'seat' is not defined");
});

t.test("a person's own script is run once, without plan or coder", async (t) => {
  const seen = watch();
  const plugin = maker([bad, good], {}, seen);
  const own = script('import bpy', 'user');
  const { options, blender } = stage({ plugins: [plugin], reports: [sampleReport()], script: own, generator: 'test 1' });
  const record = await run(TEXT, options);
  t.same(seen.calls, ['critique 1', 'verify 1']);
  t.equal(record.id, `${briefKey(sampleBrief())}-${own.sha256.slice(0, 16)}`);
  t.equal(blender.jobs[0]?.source, 'import bpy');
  t.match(record, { plan: null, rounds: [{ script: own }], asset: { title: TEXT.text, plan: null, provenance: { planner: 'none', author: 'user', generator: 'test 1' } } });
  t.same(record.asset?.parts, [
    { name: 'seat', count: 1, material: 'wood', objects: ['seat'] },
    { name: 'leg', count: 3, material: 'wood', objects: ['leg_1', 'leg_2', 'leg_3'] },
  ]);
  t.same(record.asset?.files.map(({ name }) => name), ['asset.glb', 'asset.blend', 'script.py']);
  const bare = stage({ plugins: [plugin], reports: [sampleReport({ scene: null })], script: own });
  await t.rejects(run(TEXT, bare.options), { code: 'E_SCRIPT_FAILED', message: 'the script ran, but left nothing to see' });
});

t.test('a refinement gets the plan and the facts that it starts from', async (t) => {
  const seen: unknown[] = [];
  const plugin = maker([good], {
    plan: ({ before }) => { seen.push(before); return before?.plan ?? samplePlan(); },
    verify: ({ before }) => { seen.push(before); return good; },
  });
  const { options } = stage({ plugins: [plugin], reports: [sampleReport(), sampleReport({ seconds: 2 })] });
  const first = await run(TEXT, options);
  const second = await run({ ...TEXT, follows: { asset: first.id, feedback: 'make the legs thicker' } }, options);
  t.not(second.id, first.id);
  const before = { asset: first.id, plan: first.plan, script: first.rounds[0]?.script, report: first.rounds[0]?.report };
  t.same(seen, [null, null, before, before]);
});

t.test('an error is looked up as well, and what is found lies on top', async (t) => {
  const asked: unknown[] = [];
  const plugin: Plugin = {
    ...maker([[], good]),
    retrieve({ notes }) {
      asked.push(notes.map(({ id }) => id));
      const reference = (id: string) => ({ id, source: 'manual', license: null, text: id, score: 1 });
      return notes.length > 0 ? [reference('names'), reference('first')] : [reference('first'), reference('second')];
    },
  };
  const record = await run({ ...TEXT, previews: false }, stage({ plugins: [plugin], reports: [sampleFailure(), sampleReport()] }).options);
  t.same(asked, [[], ['error:NameError']]);
  t.same(record.references.map(({ id }) => id), ['names', 'first', 'second']);
});

t.test('an interrupted run goes on after its last stored round', async (t) => {
  const store = memoryStore();
  const seen = watch();
  const plugin = maker([bad, good], {}, seen);
  const lost = stage({ plugins: [plugin], reports: [sampleReport()], store });
  await t.rejects(run(TEXT, lost.options), { code: 'E_BLENDER_LOST' });
  t.same(seen.calls, ['plan', 'retrieve', 'code 1', 'critique 1', 'verify 1', 'code 2']);
  seen.calls.length = 0;
  const again = stage({ plugins: [plugin], reports: [sampleReport()], store });
  const record = await run(TEXT, again.options);
  t.same(seen.calls, ['code 2', 'critique 2', 'verify 2'], 'nothing stored is made twice');
  t.match(again.events[0], { type: 'run-started', resumed: 1 });
  t.match(record, { plan: { title: 'Stool' }, references: [{ id: 'r' }], rounds: [{ n: 1 }, { n: 2 }], asset: { verdict: { accepted: true } } });

  seen.calls.length = 0;
  await run(TEXT, stage({ plugins: [plugin], reports: [sampleReport(), sampleReport()], store }).options);
  t.equal(seen.calls.length, 8, 'a run that has its asset is made anew when it is asked for again');

  store.runs.set('other', { ...record, id: 'other', asset: null });
  seen.calls.length = 0;
  await run({ text: 'a table' }, stage({ plugins: [plugin], reports: [sampleReport(), sampleReport()], store, id: 'other' }).options);
  t.ok(seen.calls.includes('plan'), 'another brief under the same id begins afresh');

  store.runs.set(record.id, { ...record, asset: null });
  seen.calls.length = 0;
  const late = await run(TEXT, stage({ plugins: [plugin], store }).options);
  t.same(seen.calls, [], 'interrupted in the export, only the export is left');
  t.ok(late.asset?.verdict.accepted);
});

t.test('a run is cancelled between and inside stages', async (t) => {
  for (const hook of HOOK_NAMES.filter((name) => name !== 'settled')) {
    const controller = new AbortController();
    const plugin: Plugin = { id: 'canceller', version: '1.0.0', [hook]: () => { controller.abort(new Error('Ctrl-C')); return new Promise<never>(() => {}); } };
    const { options, events } = stage({ plugins: [maker(), plugin], reports: [sampleReport()], signal: controller.signal });
    await t.rejects(run(TEXT, options), { code: 'E_CANCELLED', exit: 130, cause: { message: 'Ctrl-C' } }, hook);
    t.match(events.at(-1), { type: 'run-failed', error: { code: 'E_CANCELLED' } });
    t.notOk(events.some(({ type }) => type === 'fault'), 'nobody is blamed for it');
  }
  const controller = new AbortController();
  const blender = scriptedBlender((_, { signal }) => new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new BozzettoError('E_BLENDER_LOST', 'killed')), { once: true });
    controller.abort();
  }));
  const inBlender = stage({ plugins: [maker()], blender, signal: controller.signal });
  await t.rejects(run(TEXT, inBlender.options), { code: 'E_CANCELLED' });
  t.match(inBlender.events.filter(({ type }) => type === 'stage-finished').at(-2), { stage: 'blender', ok: false });
  await t.rejects(run(TEXT, stage({ plugins: [maker()], signal: AbortSignal.abort() }).options), { code: 'E_CANCELLED' }, 'before it began');
});

t.test('out of Blender seconds, what is there is exported; with nothing there the run fails', async (t) => {
  const limits = { blenderSeconds: 10 };
  const spentBlender = stage({ plugins: [maker([bad, bad, bad])], reports: [sampleReport({ seconds: 8 }), sampleReport({ seconds: 4 })] });
  const record = await run({ ...TEXT, limits }, spentBlender.options);
  t.same(spentBlender.blender.jobs.map(({ seconds }) => seconds), [10, 2]);
  t.match(record, { rounds: [{}, {}], notices: [/limits\.blenderSeconds is 10; the best round till then is exported/], asset: { verdict: { accepted: false } } });
  const broke = stage({ plugins: [maker()], reports: [{ ...sampleFailure(), seconds: 10 }] });
  await t.rejects(run({ ...TEXT, limits }, broke.options), { code: 'E_BUDGET_SPENT', message: 'the budget is spent: limits.blenderSeconds is 10' });
  await t.rejects(run({ ...TEXT, limits }, broke.options), { code: 'E_BUDGET_SPENT' }, 'and what is spent stays spent when it is resumed');
});

t.test('out of time, the run stops where it is', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.teardown(() => mock.timers.reset());
  const forEver = () => { process.nextTick(() => mock.timers.tick(300_000)); return new Promise<never>(() => {}); };
  const stuck: Plugin = { id: 'stuck', version: '1.0.0', critique: (_, { round }) => (round === 2 ? forEver() : []) };
  const record = await run(TEXT, stage({ plugins: [maker([bad]), stuck], reports: [sampleReport(), sampleReport()] }).options);
  t.match(record, { rounds: [{ n: 1 }], notices: [/limits\.seconds is 300; the best round till then/], asset: { verdict: { accepted: false } } });
  const idle: Plugin = { id: 'idle', version: '1.0.0', plan: forEver };
  await t.rejects(run(TEXT, stage({ plugins: [idle] }).options), { code: 'E_BUDGET_SPENT', message: 'the budget is spent: limits.seconds is 300' });
});

t.test('settled taps hear how every run ended, and cannot change it', async (t) => {
  const heard: RunRecord[] = [];
  const ear: Plugin = { id: 'ear', version: '1.0.0', required: true, settled: (record) => { heard.push(record); throw new Error('deaf'); } };
  const { options, store } = stage({ plugins: [maker(), ear], reports: [sampleReport()] });
  const record = await run(TEXT, options);
  t.match(heard[0]?.asset, { verdict: { accepted: true } });
  t.match(record.faults, [{ plugin: 'ear', hook: 'settled', message: 'deaf' }]);
  t.same(store.runs.get(record.id)?.faults, record.faults);
  await t.rejects(run({ ...TEXT, seed: 2 }, options), { code: 'E_BLENDER_LOST' });
  t.match(heard[1], { asset: null, plan: { title: 'Stool' } });

  mock.timers.enable({ apis: ['setTimeout'] });
  t.teardown(() => mock.timers.reset());
  const slow: Plugin = { id: 'slow', version: '1.0.0', settled: () => { process.nextTick(() => mock.timers.tick(10_000)); return new Promise<never>(() => {}); } };
  const waited = await run(TEXT, stage({ plugins: [maker(), slow], reports: [sampleReport()] }).options);
  t.match(waited.faults, [{ plugin: 'bozzetto', hook: 'settled', message: 'the settled taps took longer than 10 s' }]);
  t.ok(waited.asset);
});

t.test('a full disk at the very end does not hide what happened', async (t) => {
  const store = memoryStore();
  const full = () => Promise.reject(new BozzettoError('E_STORE_FAILED', 'disk full'));
  const { options, events } = stage({ plugins: [maker(), { id: 'filler', version: '1.0.0', settled: () => { store.saveRun = full; } }], reports: [sampleReport()], store });
  t.ok((await run(TEXT, options)).asset);
  t.match(events.filter(({ type }) => type === 'notice'), [{ from: 'bozzetto', message: 'the record could not be saved: disk full' }]);
  await t.rejects(run(TEXT, stage({ plugins: [maker()], store: { ...memoryStore(), saveRun: full } }).options), { code: 'E_STORE_FAILED' });
});

t.test('a listener that throws is left alone, and the run goes on', async (t) => {
  let heard = 0;
  const { options } = stage({ plugins: [maker()], reports: [sampleReport()], onEvent: () => { heard += 1; throw new Error('gone'); } });
  const record = await run(TEXT, options);
  t.equal(heard, 1);
  t.match(record, { notices: [/the listener of the events failed: gone/], asset: {} });
});

t.test('two runs of one brief differ in nothing but time', async (t) => {
  const once = async () => {
    const record = await run(TEXT, stage({ plugins: [maker([bad, good])], reports: [sampleReport(), sampleReport()] }).options);
    return JSON.stringify({ ...record, seconds: {} });
  };
  t.equal(await once(), await once());
});

t.test('a plan handed to taps is theirs to read only', async (t) => {
  const greedy: Plugin = { id: 'greedy', version: '1.0.0', code: ({ plan }) => { plan.title = 'mine'; return undefined; } };
  const record = await run(TEXT, stage({ plugins: [maker(), greedy], reports: [sampleReport()] }).options);
  t.match(record, { plan: { title: 'Stool' }, faults: [{ plugin: 'greedy', hook: 'code' }], asset: { verdict: { accepted: true } } });
});
