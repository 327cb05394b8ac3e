import t, { type Test } from 'tap';
import { type Plugin, run, script } from '../index.ts';
import { memoryStore, pluginPackage, runTap, sampleBrief, sampleCheck, samplePlan, sampleReport, scriptedBlender } from '../testing/index.ts';
import { openHost, type HostEvent, type HostOptions } from './index.ts';

/** Instead of nothing, so that tap can measure what runs in the child. */
const instrument = { env: {}, execArgv: ['--no-warnings'] };
const review = () => ({ brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() });
const open = (t: Test, options: HostOptions = { wall: 'off', instrument }) => {
  const events: HostEvent[] = [];
  const host = openHost({ onEvent: (event) => events.push(event), ...options });
  t.teardown(() => host.close());
  return { host, events };
};
const limits = { cpu: 0.3, seconds: 5, memory: 32, result: 10_000, log: 1000 };
const guest = (source: string, manifest: object = {}) => pluginPackage(`export default {\n${source} }`, { taps: { verify: 'default' }, limits, ...manifest });

t.test('processor time is limited in every place where an author’s code can run', async (t) => {
  // Behind the wall: where coverage is measured, errors lose their lines on the way out of an isolate.
  const { host, events } = open(t, {});
  const places: [string, string, string | null][] = [
    ['at once', 'verify() { \nfor (;;); }', 'plugin.js:3'],
    ['after an await', 'async verify() { await null; \nfor (;;); }', 'plugin.js:3'],
    ['after a timer', 'async verify(p, { sleep }) { await sleep(1); \nfor (;;); }', 'plugin.js:3'],
    ['after an answer', 'async verify(p, { kv }) { try { await kv.get("a"); } catch {} \nfor (;;); }', 'plugin.js:3'],
    ['in a timer', 'verify() { setTimeout(() => { \nfor (;;); }, 1); return new Promise(() => {}); }', 'plugin.js:3'],
    ['in a getter of its value', 'verify() { return [{ get id() { \nfor (;;); } }]; }', 'plugin.js:3'],
    ['in toJSON', 'verify() { return { toJSON() { \nfor (;;); } }; }', 'plugin.js:3'],
    ['in a proxy', 'verify() { return new Proxy([], { get() { \nfor (;;); } }); }', 'plugin.js:3'],
    ['in a thenable', 'verify() { return { then() { \nfor (;;); } }; }', 'plugin.js:3'],
    ['in its error', 'verify() { throw { get message() { \nfor (;;); } }; }', 'plugin.js:3'],
    ['in what it logs', 'verify(p, { log }) { log({ toJSON() { \nfor (;;); } }); }', 'plugin.js:3'],
    ['in a regular expression', 'verify() { \nreturn /^(a+)+$/.test("a".repeat(50) + "b"); }', 'plugin.js:3'],
    ['in small pieces', 'async verify() { const end = Date.now() + 60000; while (Date.now() < end) { for (let at = 0; at < 1e6; at += 1); await null; } }', null],
    ['on another thread', 'verify() { for (;;) new URL("https://a.example.org/" + "x".repeat(60000)); }', null],
  ];
  for (const [where, source, at] of places) {
    const { faults } = await runTap(await host.plugin(guest(source), { grants: 'all' }), 'verify', review());
    t.match(faults, [{ code: 'E_PLUGIN_LIMIT', kind: 'cpu', limit: '0.3 s of processor time', ...(at && { at }), message: /more than 0.3 s of processor time/ }], where);
  }
  t.same(events.map(({ type }) => type), ['started'], 'all by the same process');
});

t.test('the clock, a promise that nothing can settle, and what was waited for', async (t) => {
  const { host } = open(t, { wall: 'off', instrument, outbound: { request: ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))) } });
  const fault = async (source: string, manifest: object = {}) => (await runTap(await host.plugin(guest(source, { limits: { ...limits, seconds: 0.5 }, ...manifest }), { grants: 'all' }), 'verify', review())).faults[0];
  t.match(await fault('verify: (p, { sleep }) => sleep(60_000)'), { kind: 'wall', code: 'E_PLUGIN_LIMIT', limit: '0.5 s by the clock', waitedFor: /^a timer of 60000 ms \(0\.\d s\)$/ });
  const grants = { fetch: { hosts: ['a.example.org'], methods: ['GET'], reason: 'for the tests of limits' } };
  t.match(await fault('verify: (p, { fetch }) => fetch("https://a.example.org/slow")', { grants }), { kind: 'wall', waitedFor: /^fetch https:\/\/a.example.org\/slow \(0\.\d s\)$/ });
  t.match(await fault('verify: (p, { sleep }) => Promise.all([1, 2, 3, 4, 5].map(() => sleep(60_000)))'), { waitedFor: / and 2 more$/ });
  const plugin = await host.plugin(guest('async verify(p, { fetch, sleep, log }) { for (let at = 0; at < 70; at += 1) fetch("https://a.example.org/slow").catch(({ code }) => log(code)); await sleep(50); }', { grants, limits: { ...limits, cpu: 10 } }), { grants: 'all' });
  const { logs, faults } = await runTap(plugin, 'verify', review());
  t.same(faults, []);
  t.same(logs, Array.from({ length: 6 }, () => 'E_PLUGIN_QUOTA'), 'only so many requests at once');
  t.match(await fault('verify: () => new Promise(() => {})'), { kind: 'unsettled', code: 'E_PLUGIN_UNSETTLED' });
  t.match(await fault('async verify(p, { sleep }) { await sleep(5); await new Promise(() => {}); }'), { kind: 'unsettled' });
});

t.test('memory and bytes are limited', async (t) => {
  const { host } = open(t);
  const outcome = async (source: string, more: object = {}) => runTap(await host.plugin(guest(source, { limits: { ...limits, cpu: 10, ...more } }), { grants: 'all' }), 'verify', review());
  t.match((await outcome('verify() { const all = []; for (;;) all.push(new Array(1e5).fill(1)); }')).faults, [{ kind: 'memory', limit: '32 MiB of memory' }]);
  t.match((await outcome('verify: () => "x".repeat(20_000)')).faults, [{ kind: 'bytes', code: 'E_PLUGIN_LIMIT', message: /returned 20002 bytes/ }]);
  t.match((await outcome('verify: () => "ü".repeat(9_000)')).faults, [{ kind: 'bytes', limit: '10000 bytes of result' }], 'in bytes, not in characters');
  t.match((await outcome('verify: () => () => 1')).faults, [{ kind: 'value', code: 'E_PLUGIN_VALUE', message: /a function, which is no JSON/ }]);
  t.match((await outcome('verify: () => 1n')).faults, [{ kind: 'value', message: /BigInt/ }]);
  t.match((await outcome('verify() { let deep = []; for (let at = 0; at < 1000; at += 1) deep = [deep]; return deep; }')).faults, [{ kind: 'value', message: /nested/ }]);
  t.match((await outcome('verify() { for (;;) setTimeout(() => {}, 1e9); }')).faults, [{ kind: 'bytes', limit: '1000 timers' }]);
  const flood = await outcome('verify(p, { log }) { for (let at = 0; at < 100_000; at += 1) log("a line"); return []; }');
  t.same(flood.faults, []);
  t.ok(flood.logs.length < 30, 'what is too much is left out');
  t.match(flood.logs.at(-1), /more than 1000 bytes were logged/);
  t.same((await outcome('verify(p, { log }) { log("x".repeat(1e7)); }')).logs, ['more than 1000 bytes were logged: the rest is left out']);
  t.match((await outcome('verify() { setTimeout(() => { throw new Error("in a timer"); }, 1); return new Promise(() => {}); }')).faults, [{ kind: 'threw', message: /in a timer/ }]);
});

t.test('what the author changes of the language is his own loss', async (t) => {
  const { host, events } = open(t);
  const source = `for (const of of [Array, Map, Promise, String, Object, Function]) for (const name of Object.getOwnPropertyNames(of.prototype)) if (name !== 'constructor') { try { of.prototype[name] = () => { throw new Error('mine'); }; } catch {} }
    JSON.stringify = () => '[{"forged": 1}]'; JSON.parse = () => ({}); Object.freeze = (value) => value; Error.prepareStackTrace = () => { for (;;); };
    export default { verify: () => [] };`;
  const { faults, value } = await runTap(await host.plugin(pluginPackage(source, { limits }), { grants: 'all' }), 'verify', review());
  t.same(value, []);
  t.same(faults, []);
  const after = await runTap(await host.plugin(guest('verify: () => [].concat([])', { id: 'next' }), { grants: 'all' }), 'verify', review());
  t.same(after.faults, [], 'and no other plugin notices');
  t.same(events.map(({ type }) => type), ['started']);
});

t.test('a run that is cancelled lets go of its isolate', async (t) => {
  const { host } = open(t, { wall: 'off', instrument, heartbeat: { every: 50, patience: 20_000 } });
  const controller = new AbortController();
  const plugin = await host.plugin(guest('verify(p, { log, sleep }) { log("here"); return sleep(60_000); }'), { grants: 'all' });
  const { taps, leave } = plugin.enter!('r');
  const context = (signal: AbortSignal) => ({ runId: 'r', round: 1, left: {} as never, signal, log: () => controller.abort(new Error('enough')), notice() {}, store: memoryStore(), llm: null });
  await t.rejects(async () => taps.verify!(review(), context(controller.signal)), { message: 'enough' });
  await t.rejects(async () => taps.verify!(review(), context(controller.signal)), { message: 'enough' });
  while (host.state()[0]?.isolates !== 0) await new Promise((done) => setTimeout(done, 20));
  t.equal(host.state()[0]?.isolates, 0);
  leave();
});

t.test('two runs at once keep apart', async (t) => {
  const { host } = open(t);
  const source = 'let mine; export default { async plan(p, { runId, sleep }) { mine = runId; await sleep(20); }, async verify(p, { runId, sleep, log }) { await sleep(20); log(mine === runId ? "mine" : "another"); return []; } }';
  const plugin = await host.plugin(pluginPackage(source), { grants: 'all' });
  const logs = await Promise.all(['r1', 'r2', 'r3'].map(async (runId) => {
    const lines: string[] = [];
    const { taps, leave } = plugin.enter!(runId);
    const context = { runId, round: 1, left: {} as never, signal: new AbortController().signal, log: (line: string) => lines.push(line), notice() {}, store: memoryStore(), llm: null };
    await Promise.all([taps.plan!({ brief: sampleBrief(), before: null, plan: null }, context), taps.verify!(review(), context)]);
    leave();
    return lines;
  }));
  t.same(logs, [['mine'], ['mine'], ['mine']]);
  await host.close();
});

t.test('a process that is killed is started again, and the plugin that was at work alone is to blame', async (t) => {
  const { host, events } = open(t);
  const kill = () => process.kill(host.state()[0]!.pid, 'SIGKILL');
  const victim = await host.plugin(guest('verify(p, { log, sleep }) { log("now"); return sleep(60_000); }', { id: 'victim', limits: { seconds: 60 } }), { grants: 'all' });
  const other = await host.plugin(guest('verify: () => []', { id: 'other' }), { grants: 'all' });
  const context = (notices: string[] = []) => ({ runId: 'r', round: 1, left: {} as never, signal: new AbortController().signal, log: kill, notice: (text: string) => notices.push(text), store: memoryStore(), llm: null });
  await t.rejects(async () => victim.verify!(review(), context()), { code: 'E_PLUGIN_LOST', message: /it ended the process of its plugins/, detail: { kind: 'lost' } });
  t.same((await runTap(other, 'verify', review())).faults, [], 'the others go on, in a new process');
  const notices: string[] = [];
  await t.rejects(async () => victim.verify!(review(), context(notices)), { code: 'E_PLUGIN_LOST' });
  t.match(notices, [/plugin victim is disabled: it ended its process twice/]);
  await t.rejects(async () => victim.verify!(review(), context()), { code: 'E_PLUGIN_DISABLED', detail: { kind: 'disabled' } });
  t.same((await runTap(other, 'verify', review())).faults, []);
  t.match(events.map(({ type, plugin }) => [type, plugin]), [['started', null], ['lost', 'victim'], ['started', null], ['lost', 'victim'], ['disabled', 'victim'], ['started', null]]);
});

t.test('where several were at work, each is asked again alone, and the innocent come through', async (t) => {
  const { host, events } = open(t);
  let seen = 0;
  const at = async (id: string, source: string) => {
    const plugin = await host.plugin(guest(source, { id, limits: { seconds: 60 } }), { grants: 'all' });
    return () => plugin.verify!(review(), { runId: 'r', round: 1, left: {} as never, signal: new AbortController().signal, notice() {}, store: memoryStore(), llm: null, log: () => {
      seen += 1;
      if (seen === 2) process.kill(host.state()[0]!.pid, 'SIGKILL');
    } });
  };
  const [one, two] = [await at('one', 'async verify(p, { log, sleep }) { log("a"); await sleep(50); return []; }'), await at('two', 'async verify(p, { log, sleep }) { log("b"); await sleep(50); return []; }')];
  t.same(await Promise.all([one(), two()]), [[], []]);
  t.match(events.map(({ type, group, plugin }) => [type, group, plugin]), [['started', 'plugins', null], ['lost', 'plugins', null], ['started', /plugins\/(one|two)/, null], ['started', /plugins\/(one|two)/, null]]);
});

t.test('a run goes on when a plugin ends its process, and its record tells', async (t) => {
  const { host } = open(t);
  const bomb = await host.plugin(guest('plan(p, { log, sleep }) { log("now"); return sleep(60_000); }', { id: 'bomb', taps: { plan: 'late' }, limits: { seconds: 60 } }), { grants: 'all' });
  const fine = await host.plugin(guest(`verify: () => [${JSON.stringify(sampleCheck())}]`, { id: 'fine' }), { grants: 'all' });
  const maker: Plugin = { id: 'maker', version: '1.0.0', plan: () => samplePlan(), code: () => script('import bpy', 'maker') };
  const record = await run({ text: 'a stool' }, {
    plugins: [maker, bomb, fine], ports: { store: memoryStore(), blender: scriptedBlender([sampleReport()]) },
    onEvent: (event) => event.type === 'progress' && event.from === 'bomb' && process.kill(host.state()[0]!.pid, 'SIGKILL'),
  });
  t.match(record.faults, [{ plugin: 'bomb', hook: 'plan', kind: 'lost', code: 'E_PLUGIN_LOST', version: '1.0.0', at: null }]);
  t.equal(record.faults.length, 1);
  t.ok(record.asset?.verdict.accepted);
  t.match(record.rounds[0]?.checks, [{ from: 'fine' }]);
});

t.test('a process that can’t be started is a fault of nobody', async (t) => {
  const { host, events } = open(t, { wall: 'off', node: '/bin/false' });
  const plugin = await host.plugin(guest('verify: () => []'), { grants: 'all' });
  t.match((await runTap(plugin, 'verify', review())).faults, [{ code: 'E_PLUGIN_HOST', kind: 'lost', message: /the process of the plugins did not start/ }]);
  t.match(events.filter(({ type }) => type === 'lost'), [{ plugin: null }]);
  await host.close();
  t.same(host.state(), []);
});

t.test('a process that does not keep to the protocol is ended', async (t) => {
  const { host, events } = open(t, { wall: 'off', node: '/bin/echo' });
  const plugin = await host.plugin(guest('verify: () => []'), { grants: 'all' });
  t.match((await runTap(plugin, 'verify', review())).faults, [{ code: 'E_PLUGIN_HOST', message: /broke the protocol/ }]);
  t.match(events.at(-1), { type: 'lost', plugin: null, why: /a message of .* bytes is too long/ });
});

t.test('a process that gives no sign of life is ended, and who was at work is to blame', async (t) => {
  const { host, events } = open(t, { wall: 'off', instrument, heartbeat: { every: 50, patience: 300 } });
  const plugin = await host.plugin(guest('verify(p, { log, sleep }) { log("now"); return sleep(60_000); }', { limits: { seconds: 60 } }), { grants: 'all' });
  const context = { runId: 'r', round: 1, left: {} as never, signal: new AbortController().signal, log: () => process.kill(host.state()[0]!.pid, 'SIGSTOP'), notice() {}, store: memoryStore(), llm: null };
  await t.rejects(async () => plugin.verify!(review(), context), { code: 'E_PLUGIN_LOST', message: /no sign of life for 300 ms/ });
  t.match(events.at(-1), { type: 'lost', plugin: 'guest' });
});

t.test('where the wall can’t stand, the process is started without it, or not at all', async (t) => {
  const path = process.env['PATH'];
  t.teardown(() => { process.env['PATH'] = path; });
  process.env['PATH'] = '';
  t.throws(() => openHost({ wall: 'required' }), { code: 'E_PLUGIN_HOST', message: /bubblewrap/ });
  const host = openHost({ instrument });
  t.teardown(() => host.close());
  const plugin = await host.plugin(guest('verify: () => []'), { grants: 'all' });
  t.same((await runTap(plugin, 'verify', review())).faults, []);
  t.match(host.state(), [{ walled: false }]);
});
