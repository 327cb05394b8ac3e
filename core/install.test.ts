import t from 'tap';
import { BozzettoError, HOOK_NAMES, script, type Plugin, type TapContext } from './index.ts';
import { install, type Desk } from './install.ts';
import { createHooks } from './hooks.ts';
import { openJournal } from './journal.ts';
import {
  memoryStore, runTap, sampleAsset, sampleBrief, sampleCheck, sampleFinding, sampleJob, samplePlan, sampleReport,
} from './testing/index.ts';

const named = (id: string, rest: Partial<Plugin> = {}): Plugin => ({ id, version: '1.0.0', ...rest });
const desk = (): Desk => ({
  runId: 'r', store: memoryStore(), left: () => ({ seconds: 1, blenderSeconds: 2, tokens: 3, dollars: 1 }),
  journal: openJournal('r', () => 0, undefined, { faults: [], notices: [], calls: [], seconds: {} }),
});
const tryInstall = (...plugins: unknown[]) => () => install(createHooks(), plugins as Plugin[], desk());
const { signal } = new AbortController();
const payload = { brief: sampleBrief(), before: null, plan: null };
const review = { brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() };
const draft = { brief: sampleBrief(), plan: samplePlan(), before: null, references: [], notes: [], last: null, script: null };

t.test('a plugin of the wrong shape is refused with its reason', async (t) => {
  const cases: [unknown, RegExp][] = [
    [named('Big_Letters', { plan: () => undefined }), /lower-case words joined by hyphens/],
    [named('a'.repeat(65), { plan: () => undefined }), /at most 64/],
    [{ version: '1.0.0' }, /plugin undefined: id undefined/],
    [{ ...named('a'), version: '1' }, /write it as 1\.2\.3/],
    [{ ...named('a'), version: 1 }, /version 1/],
    [{ ...named('a'), verfy: () => [] }, new RegExp(`unknown key verfy: the hooks are ${HOOK_NAMES.join(', ')}`)],
    [{ ...named('a'), plan: 'later' }, /plan: a method is expected/],
    [named('a'), /no method of a hook/],
    [named('a', { plan: () => undefined, order: { code: 'early' } }), /order\.code: it has no method code/],
    [{ ...named('a', { plan: () => undefined }), order: { paln: 'early' } }, /order\.paln/],
    [{ ...named('a', { plan: () => undefined }), order: { plan: 'first' } }, /write 'early', 'default', 'late' or/],
    [{ ...named('a', { plan: () => undefined }), order: { plan: { before: 3 } } }, /order\.plan/],
    [{ ...named('a', { plan: () => undefined }), order: { plan: null } }, /order\.plan/],
  ];
  for (const [plugin, reason] of cases) t.throws(tryInstall(plugin), { code: 'E_PLUGIN_INVALID', message: reason });
  const twin = named('twin', { settled: () => undefined });
  t.throws(tryInstall(twin, { ...twin }), { code: 'E_PLUGIN_INVALID', message: /another plugin has the same id/, plugin: 'twin' });
});

t.test('taps run in the order: early, built-ins, default, late, and before whom they name', async (t) => {
  const calls: string[] = [];
  const one = (id: string, order?: NonNullable<Plugin['order']>['settled'], rest: Partial<Plugin> = {}) =>
    named(id, { ...rest, ...(order && { order: { settled: order } }), settled: () => void calls.push(id) });
  const hooks = createHooks();
  install(hooks, [
    one('late', 'late'), one('default'), one('second', { before: 'first' }), one('built-in', undefined, { builtIn: true }), one('early', 'early'),
    one('first', { before: 'built-in' }), one('built-in-2', undefined, { builtIn: true }), one('built-in-late', 'late', { builtIn: true }),
  ], desk());
  await hooks.settled.promise({} as never, { round: 0, signal });
  t.same(calls, ['early', 'second', 'first', 'built-in', 'built-in-2', 'default', 'late', 'built-in-late']);
});

t.test('a `before` that cannot be kept is refused', async (t) => {
  const before = (id: string, other: string) => named(id, { settled: () => undefined, order: { settled: { before: other } } });
  t.throws(tryInstall(before('a', 'nobody')), { code: 'E_PLUGIN_ORDER', message: /no plugin of that id/, plugin: 'a', stage: 'settled' });
  t.throws(tryInstall(before('a', 'b'), named('b', { plan: () => undefined })), { code: 'E_PLUGIN_ORDER', message: /b has no method settled/ });
  t.throws(tryInstall(before('a', 'b'), before('b', 'a')), { code: 'E_PLUGIN_ORDER', message: /circle/ });
});

t.test('a tap gets a deep-frozen payload and what is left of the limits', async (t) => {
  let context: TapContext | undefined;
  const store = memoryStore();
  const { faults, notices, logs } = await runTap(named('meddler', {
    verify({ plan }, given) {
      context = given;
      given.log('looking');
      given.notice('a word to the person');
      plan!.parts[0]!.count = 7;
      return [];
    },
  }), 'verify', review, { round: 2, store });
  t.match(faults, [{ plugin: 'meddler', hook: 'verify', message: /read only/, code: null }]);
  t.same(notices, ['a word to the person']);
  t.same(logs, ['looking']);
  t.match(context, { runId: 'test', round: 2, left: { blenderSeconds: 240, tokens: 200_000 } });
  t.equal(context?.store, store);
  t.ok(Object.isFrozen(review.report.scene?.objects[0]?.min));
});

t.test('a tap that throws leaves the value as it was, and a fault', async (t) => {
  const plan = samplePlan();
  const kept = await runTap(named('thrower', { plan: () => { throw new BozzettoError('E_LLM_UNAVAILABLE', 'no answer'); } }), 'plan', { ...payload, plan });
  t.equal(kept.value, plan);
  t.same(kept.faults, [{ plugin: 'thrower', hook: 'plan', message: 'no answer', code: 'E_LLM_UNAVAILABLE' }]);
  const odd = await runTap(named('odd', { critique: () => Promise.reject('just words') }), 'critique', review);
  t.same(odd.value, []);
  t.match(odd.faults, [{ message: 'just words', code: null }]);
});

t.test('a value that the schema refuses is a fault, and nothing of it is taken', async (t) => {
  const bad = await runTap(named('sloppy', { plan: () => ({ ...samplePlan(), parts: [] }) }), 'plan', payload);
  t.equal(bad.value, null);
  t.match(bad.faults, [{ code: 'E_PLUGIN_INVALID', message: /its plan returned what it may not: parts: / }]);
  const many = await runTap(named('worse', { verify: () => [1, 2, 3, 4, 5, 6, 7] as never }), 'verify', review);
  t.same(many.value, []);
  t.match(many.faults, [{ message: /6: .*; and 2 more|and 2 more/ }]);
  const nothing = await runTap(named('null-giver', { verify: () => null as never }), 'verify', review);
  t.match(nothing.faults, [{ code: 'E_PLUGIN_INVALID' }]);
});

t.test('what taps return becomes the next value, signed and frozen', async (t) => {
  t.same((await runTap(named('planner', { plan: () => samplePlan({ title: 'Bench' }) }), 'plan', payload)).value?.title, 'Bench');
  t.equal((await runTap(named('quiet', { plan: () => undefined }), 'plan', payload)).value, null);
  const references = [{ id: 'a', source: 'docs', license: null, text: 'bpy', score: 1 }];
  t.same((await runTap(named('shelf', { retrieve: () => references }), 'retrieve', { brief: sampleBrief(), plan: samplePlan(), notes: [] })).value, references);
  t.match((await runTap(named('checker', { verify: async () => [sampleCheck({ from: 'somebody else' })] }), 'verify', review)).value, [{ from: 'checker' }]);
  t.match((await runTap(named('critic', { critique: () => [sampleFinding()] }), 'critique', review)).value, [{ from: 'critic' }]);
  t.equal((await runTap(named('listener', { settled: () => undefined }), 'settled', {} as never)).value, undefined);
  const written = await runTap(named('liar', { code: () => ({ ...script('x = 1', 'modeller'), sha256: 'made up' }) }), 'code', draft);
  t.same(written.value, script('x = 1', 'liar'), 'the hash is made anew, and the author is who wrote it');
  t.ok(Object.isFrozen(written.value));
});

t.test('an execute tap changes options, keeps GLB among the formats, or refuses', async (t) => {
  const { source: _, ...job } = sampleJob();
  const given = { brief: sampleBrief(), plan: null, job };
  t.same((await runTap(named('hurry', { execute: () => ({ engine: 'workbench', samples: 1 }) }), 'execute', given)).value, { ...job, engine: 'workbench', samples: 1 });
  const without = await runTap(named('no-glb', { execute: () => ({ formats: ['blend'] }) }), 'execute', given);
  t.same(without.value, job);
  t.match(without.faults, [{ message: /glb must be among the formats/ }]);
  await t.rejects(runTap(named('warden', { execute: () => ({ refuse: 'it is late' }) }), 'execute', given), {
    code: 'E_EXECUTE_REFUSED', message: 'plugin warden refuses to run the script: it is late', plugin: 'warden',
  });
});

t.test('an export tap cannot change verdict, plan or provenance', async (t) => {
  const asset = sampleAsset();
  const claim = named('forger', { export: ({ asset }) => ({ ...asset, tags: ['good'], plan: null, verdict: { ...asset.verdict, reason: 'believe me' } }) });
  const { value } = await runTap(claim, 'export', { brief: sampleBrief(), plan: asset.plan, report: sampleReport(), asset });
  t.same(value, { ...asset, tags: ['good'] });
});

t.test('a required plugin ends the run with its cause kept, but not in verify or settled', async (t) => {
  const cause = new TypeError('boom');
  const broken = named('broken', { required: true, critique: () => { throw cause; }, verify: () => { throw cause; }, settled: () => { throw cause; } });
  await t.rejects(runTap(broken, 'critique', review), { code: 'E_PLUGIN_FAILED', message: 'required plugin broken failed in critique: boom', cause, stage: 'critique' });
  t.match((await runTap(broken, 'verify', review)).faults, [{ plugin: 'broken', hook: 'verify', message: 'boom' }]);
  t.match((await runTap(broken, 'settled', {} as never)).faults, [{ plugin: 'broken', hook: 'settled' }]);
  const own = named('own', { builtIn: true, required: true, critique: () => { throw new BozzettoError('E_STORE_FAILED', 'full'); } });
  await t.rejects(runTap(own, 'critique', review), { code: 'E_STORE_FAILED' }, "a built-in's own code says more");
});

t.test("a caller's error of a built-in ends the run; the same from a guest is a fault", async (t) => {
  const guest = named('kinds', { plan: () => { throw new BozzettoError('E_KIND_UNKNOWN', 'no such kind'); } });
  t.match((await runTap(guest, 'plan', payload)).faults, [{ code: 'E_KIND_UNKNOWN' }]);
  await t.rejects(runTap({ ...guest, builtIn: true }, 'plan', payload), { code: 'E_KIND_UNKNOWN' });
  const away = named('away', { builtIn: true, plan: () => { throw new BozzettoError('E_LLM_UNAVAILABLE', 'no answer'); } });
  t.match((await runTap(away, 'plan', payload)).faults, [{ code: 'E_LLM_UNAVAILABLE' }], 'what is not the caller’s fault can be tried elsewhere');
});

t.test('a tap that never ends is left when the run is stopped', async (t) => {
  const controller = new AbortController();
  const stuck = named('stuck', { verify: () => { controller.abort(new BozzettoError('E_CANCELLED', 'enough')); return new Promise<never>(() => {}); } });
  await t.rejects(runTap(stuck, 'verify', review, { signal: controller.signal }), { code: 'E_CANCELLED' });
  await t.rejects(runTap(stuck, 'verify', review, { signal: controller.signal }), { code: 'E_CANCELLED' }, 'and none is begun afterwards');
});
