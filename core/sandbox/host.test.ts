import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import t, { type Test } from 'tap';
import { z } from 'zod';
import { run, script, type HookName, type Llm, type OutboundRequest, type Plugin } from '../index.ts';
import { memoryStore, pluginPackage, runTap, sampleAsset, sampleBrief, sampleCheck, samplePlan, sampleReport, scriptedBlender } from '../testing/index.ts';
import { approve } from './approval.ts';
import type { Grants } from './grants.ts';
import { type HostOptions, memoryKv, openHost } from './index.ts';

/** Instead of nothing, so that tap can measure what runs in the child. */
const instrument = { env: {}, execArgv: ['--no-warnings'] };
const open = (t: Test, options: HostOptions = {}) => {
  const host = openHost({ wall: 'off', instrument, ...options });
  t.teardown(() => host.close());
  return host;
};
const reason = 'for the tests of the host';
const review = () => ({ brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() });
const all = { kv: { bytes: 1000, reason }, fetch: { hosts: ['a.example.org'], methods: ['GET', 'POST'], reason }, llm: { tokens: 100, reason }, 'asset.read': { reason }, 'asset.write': { bytes: 700_000, reason } } satisfies Grants;

/** What a `verify` with this body logs. */
async function logged(t: Test, body: string, options: HostOptions = {}, manifest: object = { grants: all }, given: Parameters<typeof runTap>[3] = {}, settings: Record<string, unknown> = {}) {
  const host = open(t, options);
  const plugin = await host.plugin(pluginPackage(`export default { async verify(payload, context) {\n const { log, kv, fetch, folder, llm, asset, sleep, random } = context;\n ${body}\n return []; } }`, { ...manifest }), { grants: 'all', settings });
  const { faults, logs, notices } = await runTap(plugin, 'verify', review(), given);
  return { faults, logs, notices, host, plugin };
}

t.test('behind the wall, a plugin becomes a tap like any other', async (t) => {
  const host = openHost({ measure: true });
  t.teardown(() => host.close());
  t.same(host.state(), [], 'nothing is started for a host alone');
  const plugin = await host.plugin(pluginPackage(`
    import { definePlugin } from 'bozzetto/plugin';
    export default definePlugin({ verify({ plan }: { plan: { title: string } }) { return [${JSON.stringify(sampleCheck())}]; } });
  `, { main: 'plugin.ts', taps: { verify: 'late' } }), { grants: 'all' });
  t.same(host.state(), [], 'nor for a plugin that is not in a run');
  t.match(plugin, { id: 'guest', version: '1.0.0', order: { verify: 'late' } });
  t.match(await host.check(plugin), { taps: ['verify'] });
  const { value, faults } = await runTap(plugin, 'verify', review());
  t.same(faults, []);
  t.match(value, [{ ...sampleCheck(), from: 'guest' }]);
  t.match(host.lastCall(plugin), { hook: 'verify', milliseconds: Number, cpuMilliseconds: Number, heapBytes: Number });
  t.match(host.state(), [{ group: 'plugins', pid: Number, walled: existsSync('/usr/bin/bwrap') }]);
});

t.test('nobody is let in without approval, with other files, or with settings that do not fit', async (t) => {
  const host = open(t);
  const pkg = pluginPackage('export default { verify: () => [] }', { grants: { kv: all.kv }, settings: { type: 'object', properties: { limit: { type: 'integer', default: 3 } } } });
  await t.rejects(host.plugin(pkg), { code: 'E_PLUGIN_APPROVAL', message: /waits for approval of kv \(bytes 1000\): for the tests/ });
  const approvals = [approve(pkg, 'ann', new Date())];
  t.equal((await host.plugin(pkg, { approvals })).id, 'guest');
  await t.rejects(host.plugin({ ...pkg, digest: 'sha256-0' }, { approvals }), { code: 'E_PLUGIN_DIGEST', message: /approved with other files/ });
  await t.rejects(host.plugin(pkg, { approvals, digest: 'sha256-0' }), { code: 'E_PLUGIN_DIGEST', message: /expected were sha256-0/ });
  await t.rejects(host.plugin(pkg, { approvals, settings: { limit: 'three' } }), { code: 'E_PLUGIN_SETTINGS' });
  await t.rejects(host.plugin(pluginPackage('', { main: undefined, taps: undefined, modeller: {} }), { grants: 'all' }), { code: 'E_PLUGIN_MAIN' });
  await t.rejects(host.check({ id: 'other', version: '1.0.0' }), { code: 'E_PLUGIN_INVALID' });
  t.same(host.state(), []);
});

t.test('a module that can’t be loaded says why, and where', async (t) => {
  // Behind the wall: where coverage is measured, errors lose their lines on the way out of an isolate.
  const host = openHost();
  t.teardown(() => host.close());
  const cases: [string, string, RegExp, object?][] = [
    ['export default {\n verify( { } }', 'E_PLUGIN_SYNTAX', /Unexpected token '}' \(plugin.js:2\)/],
    ['export default {\n verify( { } }', 'E_PLUGIN_SYNTAX', /./, { main: 'plugin.ts' }],
    ['import fs from "node:fs"; export default { verify() {} }', 'E_PLUGIN_IMPORT', /it imports "node:fs"/],
    ['export const x = 1;', 'E_PLUGIN_EXPORT', /no default export/],
    ['export default { verify: 1 }', 'E_PLUGIN_EXPORT', /verify in its default export is no method/],
    ['export default { verfy() {} }', 'E_PLUGIN_EXPORT', /unknown key verfy: the hooks are plan, retrieve/],
    ['export default { plan() {}, verify() {} }', 'E_PLUGIN_EXPORT', /method plan that plugin.json does not name/],
    ['export default { }', 'E_PLUGIN_EXPORT', /names the hook verify, and its default export has no method verify/],
    ['const a = 1;\nthrow new TypeError("not today"); export default {}', 'E_PLUGIN_EXPORT', /not today \(plugin.js:2\)/],
    ['await new Promise(() => {}); export default { verify() {} }', 'E_PLUGIN_EXPORT', /default/],
    ['for (;;);', 'E_PLUGIN_LIMIT', /processor time/],
  ];
  for (const [source, code, message, more] of cases) {
    const plugin = await host.plugin(pluginPackage(source, { taps: { verify: 'default' }, limits: { cpu: 0.2 }, ...more }), { grants: 'all' });
    await t.rejects(host.check(plugin), { code, message }, source);
  }
  const broken = await host.plugin(pluginPackage('export const x = 1;', {}), { grants: 'all' });
  t.match((await runTap(broken, 'verify', review())).faults, [{ plugin: 'guest', hook: 'verify', code: 'E_PLUGIN_EXPORT', kind: 'load', version: '1.0.0' }]);
});

t.test('the globals of the web are there, those of the machine are not', async (t) => {
  const { logs, faults } = await logged(t, `
    const url = new URL('../b?x=1&y=a%20b#h', 'https://user@a.example.org:8080/c/d');
    url.searchParams.append('z', 'ü&'); url.port = '443'; url.hash = '';
    log(url, url.host, url.searchParams.get('y'), String(URL.parse('no url')), [...url.searchParams.keys()].join());
    log(new TextDecoder().decode(new TextEncoder().encode('grün ☂ 🪑')), btoa('abcd'), atob('YWJjZA=='));
    log(structuredClone({ a: [new Date(0)], m: new Map([[1, 2]]) }).a[0].getTime());
    const order = []; setTimeout(() => order.push('late'), 5); const gone = setTimeout(() => order.push('never'), 1); clearTimeout(gone);
    let ticks = 0; const beat = setInterval(() => { ticks += 1; if (ticks === 2) clearInterval(beat); }, 1); queueMicrotask(() => order.push('soon'));
    await sleep(30); log(order.join(), ticks);
    log(typeof process, typeof require, typeof WebAssembly, typeof SharedArrayBuffer, typeof Atomics, typeof fetch);
    console.warn('by console', { a: 1 }, 3n, undefined);
    log(log.constructor('return typeof process')(), URL.constructor('return this === globalThis')());
    context.notice('to the\\u001b[31m person');
  `, {}, {});
  t.same(faults, []);
  t.same(logs, [
    '"https://user@a.example.org/b?x=1&y=a+b&z=%C3%BC%26" a.example.org a b null x,y,z', 'grün ☂ 🪑 YWJjZA== abcd', '0', 'soon,late 2',
    'undefined undefined undefined undefined undefined function', 'by console {"a":1} 3 undefined', 'undefined true',
  ]);
});

t.test('payload and context are frozen, and tell where the run stands', async (t) => {
  const host = open(t);
  const plugin = await host.plugin(pluginPackage(`'use strict'; let calls = 0; export default { verify(payload, context) {
    try { payload.plan.parts[0].count = 7; } catch (error) { context.log(error.name); }
    try { context.left.tokens = 1e9; } catch (error) { context.log(error.name); }
    calls += 1; const { plugin, hook, runId, round, brief, left, settings } = context;
    context.log(JSON.stringify({ plugin, hook, runId, round, text: brief.text, tokens: left.tokens, settings, calls })); } }`,
  { settings: { type: 'object', properties: { limit: { type: 'integer', default: 3 } } } }), { grants: 'all', settings: { limit: 4 } });
  const { logs, value } = await runTap(plugin, 'verify', review(), { round: 2 });
  t.same(logs.slice(0, 2), ['TypeError', 'TypeError']);
  t.same(JSON.parse(logs[2]!), { plugin: { id: 'guest', version: '1.0.0' }, hook: 'verify', runId: 'test', round: 2, text: sampleBrief().text, tokens: 200_000, settings: { limit: 4 }, calls: 1 });
  t.same(value, []);
  t.match((await runTap(plugin, 'verify', review())).logs[2], /"calls":1/, 'another run has an isolate of its own');
});

t.test('random numbers are the same for the same run and plugin', async (t) => {
  const draw = async (id: string, runId: string) => {
    const host = open(t);
    const plugin = await host.plugin(pluginPackage('export default { settled(p, { log, random }) { log([random(), Math.random(), random()].join()) } }', { id }), { grants: 'all' });
    const lines: string[] = [];
    const { taps, leave } = plugin.enter!(runId);
    await taps.settled!({} as never, { runId, round: 0, left: {} as never, signal: new AbortController().signal, log: (line) => lines.push(line), notice() {}, store: memoryStore(), llm: null });
    leave();
    return lines[0];
  };
  const first = await draw('a', 'r1');
  t.match(first, /^0\.\d+,0\.\d+,0\.\d+$/);
  t.equal(await draw('a', 'r1'), first);
  t.not(await draw('b', 'r1'), first);
  t.not(await draw('a', 'r2'), first);
});

t.test('kv keeps JSON from run to run, within its quota, each plugin for itself', async (t) => {
  const stores = new Map<string, ReturnType<typeof memoryKv>>();
  const kv = (plugin: string) => stores.get(plugin) ?? (stores.set(plugin, memoryKv()), stores.get(plugin)!);
  const body = `log(await kv.get('seen')); await kv.set('seen', { n: 1 }); await kv.set('other', [1]); log(JSON.stringify(await kv.get('seen')), (await kv.keys('s')).join());
    await kv.delete('other'); log((await kv.keys()).join());
    await kv.set('big', 'x'.repeat(2000)).catch((error) => log(error.code, error.message)); await kv.get('').catch((error) => log(error.code));`;
  const { logs } = await logged(t, body, { kv });
  t.same(logs, ['null', '{"n":1} seen', 'seen', 'E_PLUGIN_QUOTA kv: more than the granted 1000 bytes', 'E_PLUGIN_VALUE']);
  t.equal((await logged(t, body, { kv })).logs[0], '{"n":1}');
  t.equal((await logged(t, body, { kv }, { id: 'other', grants: all })).logs[0], 'null');
});

t.test('fetch goes through the one way out, with what was granted', async (t) => {
  const asked: OutboundRequest[] = [];
  const outbound = { request: async (request: OutboundRequest) => {
    asked.push(request);
    return { status: 201, url: `${request.url}#`, headers: { 'content-type': 'text/plain' }, body: Buffer.from('{"grün": 1}') };
  } };
  const { logs, faults } = await logged(t, `
    const answer = await fetch(new URL('https://a.example.org/x'), { method: 'post', headers: { accept: '*/*' }, body: 'grün', seconds: 2, bytes: 50 });
    log(answer.status, answer.ok, answer.url, answer.headers['content-type'], await answer.text(), JSON.stringify(await answer.json()), (await answer.bytes()).length);
    await fetch('https://a.example.org/', { body: new Uint8Array([0, 255]) }); await fetch('https://a.example.org/');
    await fetch('https://a.example.org/', { headers: 'x' }).catch((error) => log(error.code));`, { outbound });
  t.same(faults, []);
  t.same(logs, ['201 true https://a.example.org/x# text/plain {"grün": 1} {"grün":1} 12', 'E_PLUGIN_VALUE']);
  t.match(asked, [
    { url: 'https://a.example.org/x', method: 'POST', headers: { accept: '*/*' }, seconds: 2, bytes: 50, grant: { hosts: ['a.example.org'], methods: ['GET', 'POST'] }, signal: AbortSignal },
    { method: 'GET' }, { method: 'GET', body: null },
  ]);
  t.same(asked.map(({ body }) => body && Buffer.from(body).toString('latin1')), ['gr\u00c3\u00bcn', '\u0000\u00ff', null]);
});

t.test('llm answers on the budget of the run, within the granted tokens', async (t) => {
  const asked: Parameters<Llm['ask']>[] = [];
  const llm: Llm = {
    about: (role) => (role === 'planner' ? null : { id: 'fake', vision: true, context: 1000 } as never),
    ask: async (request, options) => {
      asked.push([request, options]);
      options.onCall({ role: request.role, model: 'fake', input: 50, cached: 0, output: 10, dollars: null, seconds: 1, stored: false });
      return (request.answer ? request.answer.shape.parse({ width: 2 }) : 'an answer') as never;
    },
  };
  const { logs } = await logged(t, `log(await llm.ask({ prompt: 'how wide?', system: 'be brief' }));
    log(JSON.stringify(await llm.ask({ prompt: 'how wide?', role: 'coder', answer: { type: 'object', properties: { width: { type: 'number' } }, required: ['width'] } })));
    for (const question of [{ prompt: 'again' }, { prompt: '' }]) await llm.ask(question).catch((error) => log(error.code));`, {}, { grants: all }, { llm });
  t.same(logs, ['an answer', '{"width":2}', 'E_PLUGIN_QUOTA', 'E_PLUGIN_VALUE']);
  t.match(asked, [[{ role: 'critic', system: /be brief/, messages: [{ text: 'how wide?' }], answer: null }, { tokens: 100 }], [{ role: 'coder', answer: { shape: z.ZodType } }, { tokens: 40 }]]);
  const more = await logged(t, `for (const question of [{ prompt: 'p', role: 'planner' }, { prompt: 'p', images: [{ sha256: 'x' }] }, { prompt: 'p', answer: { $ref: '#/nowhere' } }]) await llm.ask(question).catch((error) => log(error.code));`, {}, { grants: all }, { llm });
  t.same(more.logs, ['E_LLM_UNAVAILABLE', 'E_PLUGIN_DENIED', 'E_PLUGIN_VALUE']);
  t.same((await logged(t, `await llm.ask({ prompt: 'p' }).catch((error) => log(error.code))`)).logs, ['E_LLM_UNAVAILABLE']);
});

t.test('files of the payload are read in pieces, written ones become handles', async (t) => {
  const store = memoryStore();
  const bytes = Buffer.alloc(600_000, 'abcdefg');
  const glb = await store.put(bytes, { name: 'asset.glb', type: 'model/gltf-binary' });
  const asset = { ...sampleAsset(), glb };
  const host = open(t);
  const plugin = await host.plugin(pluginPackage(`export default { async export({ asset: given }, { asset, log }) {
    let sum = 0; const pieces = []; for await (const piece of asset.read(given.glb)) { pieces.push(piece.length); sum += piece[0]; }
    log(pieces.join(), (await asset.bytes(given.glb))[1]);
    const file = await asset.write('models/a.obj', 'model/obj', (function* () { for (let at = 0; at < 30; at += 1) yield 'v'.repeat(10_000); yield new Uint8Array([10]); })());
    await asset.write('../a.obj', 'model/obj', 'x').catch((error) => log(error.code));
    await asset.write('b.obj', 'model/obj', 'x'.repeat(500_000)).catch((error) => log(error.code));
    await asset.bytes({ ...given.glb, sha256: 'f'.repeat(64) }).catch((error) => log(error.code));
    return { ...given, files: [...given.files, file] };
  } }`, { grants: all }), { grants: 'all' });
  const { value, faults, logs } = await runTap(plugin, 'export', { brief: sampleBrief(), plan: asset.plan, report: sampleReport(), asset }, { store });
  t.same(faults, []);
  t.same(logs, ['262144,262144,75712 98', 'E_PLUGIN_VALUE', 'E_PLUGIN_QUOTA', 'E_PLUGIN_DENIED']);
  const text = 'v'.repeat(300_000) + '\n';
  const written = value.files.at(-1);
  t.same(written, { name: 'models/a.obj', type: 'model/obj', bytes: 300_001, sha256: createHash('sha256').update(text).digest('hex') });
  t.equal(Buffer.from(await store.get(written!)).toString(), text);
});

t.test('a value that names a file of others is refused', async (t) => {
  const host = open(t);
  const plugin = await host.plugin(pluginPackage(`export default { export: ({ asset }) => ({ ...asset, files: [{ name: 'theirs.glb', type: 'x/y', bytes: 3, sha256: '${'a'.repeat(64)}' }] }) }`), { grants: 'all' });
  const asset = sampleAsset();
  const { value, faults } = await runTap(plugin, 'export', { brief: sampleBrief(), plan: null, report: sampleReport(), asset });
  t.match(faults, [{ code: 'E_PLUGIN_VALUE', kind: 'value', message: /names a file that was not in its payload.*theirs.glb/ }]);
  t.same(value, asset);
});

t.test('the folder that the operator has named is read, and no other', async (t) => {
  const asked: string[] = [];
  const folder = async (path: string) => {
    asked.push(path);
    return new Map(Object.entries({ 'b.md': 'zwei', 'a/ü.md': 'süß', 'big.txt': 'x'.repeat(300_000) }).map(([name, text]) => [name, Buffer.from(text)]));
  };
  const manifest = { grants: { folder: { setting: 'guide', reason } }, settings: { type: 'object', properties: { guide: { type: 'string' }, none: { type: 'string', default: '' } } } };
  const body = "log((await folder.list()).join()); log(await folder.text('a/ü.md')); for (const name of ['../b.md', 'big.txt', {}]) await folder.text(name).catch(({ code }) => log(code));";
  const { logs, faults } = await logged(t, body, { folder }, manifest, {}, { guide: '/guide' });
  t.same(faults, []);
  t.same(logs, ['a/ü.md,b.md,big.txt', 'süß', 'E_PLUGIN_DENIED', 'E_PLUGIN_QUOTA', 'E_PLUGIN_DENIED']);
  t.same(asked, ['/guide'], 'once a run');
  t.match((await logged(t, 'await folder.list();', { folder }, { ...manifest, grants: { folder: { setting: 'none', reason } } })).faults, [{ code: 'E_PLUGIN_DENIED', message: /has named none in the setting none/ }]);
  t.match((await logged(t, 'await folder.list();', {}, manifest, {}, { guide: '/guide' })).faults, [{ code: 'E_PLUGIN_DENIED' }], 'a host without folders');
});

t.test('what was not granted is refused, and the uncaught refusal is the fault, at the author’s line', async (t) => {
  for (const body of ["await kv.get('x')", "await fetch('https://a.example.org')", "await folder.list()", "await llm.ask({ prompt: 'x' })", "await asset.bytes({ sha256: 'x', bytes: 1 })", "await asset.write('a.obj', 'model/obj', 'x')"]) {
    const { faults } = await logged(t, `\n${body};`, {}, {});
    t.match(faults, [{ code: 'E_PLUGIN_DENIED', kind: 'denied', message: /was not granted: ask for it in plugin.json/, at: /^plugin.js:/ }], body);
  }
  for (const body of ["await kv.get('x')", "await fetch('https://a.example.org')"]) t.match((await logged(t, body)).faults, [{ code: 'E_PLUGIN_DENIED' }], `${body} where the operator has none`);
});

t.test('faults lead to the author’s own source, through the map of his bundle', async (t) => {
  const host = open(t);
  const map = JSON.stringify({ version: 3, sources: ['../src/verify.ts'], names: [], mappings: 'AAAA;AAEA;AAIA' });
  const source = 'export default {\n verify() {\n throw new TypeError("no") } }';
  const at = async (files: Record<string, string>, text = source) => {
    const plugin = await host.plugin(pluginPackage(text, {}, files), { grants: 'all' });
    return (await runTap(plugin, 'verify', review())).faults[0];
  };
  t.match(await at({ 'plugin.js.map': map }), { at: 'src/verify.ts:7', message: 'TypeError: no (src/verify.ts:7)', code: 'E_PLUGIN_THREW', kind: 'threw' });
  t.match(await at({}, `${source}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`), { at: 'src/verify.ts:7' });
  t.match(await at({ 'plugin.js.map': '{' }), { at: 'plugin.js:3' }, 'a broken map is no map');
  t.match(await at({}, 'export default { verify() { throw "words" } }'), { at: null, message: 'words' });
});

t.test('each hook of a run reaches the plugin, and its taps join the others', async (t) => {
  const host = open(t);
  const hooks: HookName[] = ['plan', 'retrieve', 'code', 'execute', 'critique', 'verify', 'export', 'settled'];
  const plugin = await host.plugin(pluginPackage(`const seen = []; export default { ${hooks.map((hook) => `${hook}(payload, { log }) { seen.push('${hook}'); log(seen.join()); }`).join(',\n')} }`, { taps: Object.fromEntries(hooks.map((hook) => [hook, 'default'])) }), { grants: 'all' });
  const maker: Plugin = { id: 'maker', version: '1.0.0', plan: () => samplePlan(), code: () => script('import bpy', 'maker'), verify: () => [sampleCheck()] };
  const lines: string[] = [];
  const store = memoryStore();
  const record = await run({ text: 'a stool' }, { plugins: [maker, plugin], ports: { store, blender: scriptedBlender([sampleReport()]) }, onEvent: (event) => event.type === 'progress' && event.from === 'guest' && lines.push(event.message) });
  t.same(record.faults, []);
  t.equal(lines.at(-1), hooks.join(), 'one isolate for the whole run');
  t.equal(record.asset?.provenance.plugins['guest'], '1.0.0');
});
