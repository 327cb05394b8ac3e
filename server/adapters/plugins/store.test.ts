/** Installed plugins: what is kept, what is refused, and which of them take part in a run. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import type { Plugin } from '#core/index.ts';
import { packageOf, type PluginPackage } from '#core/sandbox/index.ts';
import { runTap, sampleBrief, samplePlan, sampleReport } from '#core/testing/index.ts';
import { readContent } from '#plugins/index.ts';
import { hasPlugins, pluginsFolder } from './folder.ts';
import { beside, openInstalled } from './installed.ts';
import { openPluginStore } from './store.ts';

const bytes = (value: string | object) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const SOURCE = "export default { verify: (payload, { settings }) => [{ id: 'x', text: 'x', about: null, wanted: 1, measured: settings.n, pass: true, required: false, from: '' }] };";
const made = (different: object = {}, source = SOURCE): PluginPackage => packageOf(new Map([
  ['plugin.json', bytes({ id: 'acme', name: 'Acme', version: '1.0.0', api: 1, main: 'main.js', taps: { verify: 'default' }, settings: { type: 'object', properties: { n: { type: 'integer', minimum: 0, default: 1 }, old: { type: 'string' } } }, ...different })],
  ['main.js', bytes(source)],
]));
const payload = { brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() };

t.test('the folder is where XDG says', async (t) => {
  t.equal(pluginsFolder({ XDG_DATA_HOME: '/data' }), '/data/bozzetto/plugins');
  t.match(pluginsFolder({ XDG_DATA_HOME: 'relative' }), /\.local\/share\/bozzetto\/plugins$/);
});

t.test('installed, approved, it takes part with its settings; disabled, it does not', async (t) => {
  const folder = t.testdir();
  const store = openPluginStore(folder);
  t.notOk(hasPlugins(folder));
  await store.install(made());
  t.ok(hasPlugins(folder));
  t.match(await openInstalled(store, readContent), { plugins: [], notices: [/waits for approval/] });
  await store.approve(await store.find('acme'), 'tester');
  await t.rejects(store.change('acme', { settings: { n: -1 } }), { code: 'E_PLUGIN_SETTINGS' });
  await store.change('acme', { settings: { n: 7 } });
  const installed = await openInstalled(store, readContent);
  t.teardown(() => installed.close());
  t.match(installed, { notices: [], plugins: [{ id: 'acme', version: '1.0.0' }] });
  t.match((await runTap(installed.plugins[0]!, 'verify', payload)).value, [{ measured: 7, from: 'acme' }]);
  await store.change('acme', { enabled: false });
  t.match(await openInstalled(store, readContent), { plugins: [], notices: [] });
});

t.test('a new version keeps the settings that it still takes; the same version with other files is refused', async (t) => {
  const folder = t.testdir();
  const store = openPluginStore(folder);
  await store.approve(await store.install(made()), 'tester');
  await store.change('acme', { settings: { n: 7, old: 'x' } });
  await t.rejects(store.install(made({}, `${SOURCE}\n`)), { code: 'E_PLUGIN_DIGEST' });
  const next = await store.install(made({ version: '1.1.0', settings: { type: 'object', properties: { n: { type: 'integer' } } } }));
  t.same(next.settings, { n: 7 });
  t.equal((await store.judge(next)).state, 'carried');
  t.same(readdirSync(join(folder, 'packages/acme')), ['1.1.0']);
  const greedy = await store.install(made({ version: '1.2.0', grants: { 'asset.read': { reason: 'to look at the meshes' } } }));
  t.match(await store.judge(greedy), { state: 'waiting', asks: [/asset\.read/] });
});

t.test('files that were changed are noticed; a required plugin then stops the run', async (t) => {
  const folder = t.testdir();
  const store = openPluginStore(folder);
  await store.approve(await store.install(made()), 'tester');
  writeFileSync(join(folder, 'packages/acme/1.0.0/main.js'), 'export default {}');
  t.match(await openInstalled(store, readContent), { plugins: [], notices: [/not those that were installed/] });
  await store.change('acme', { required: true });
  await t.rejects(openInstalled(store, readContent), { code: 'E_PLUGIN_DIGEST' });
});

t.test('what it keeps is a file a key, and goes with it', async (t) => {
  const folder = t.testdir();
  const store = openPluginStore(folder);
  await store.install(made());
  const kv = store.kv('acme');
  t.equal(await kv.get('../../../etc/passwd'), null);
  await kv.set('../../../etc/passwd', '"x"');
  await kv.set('b', '1');
  t.equal(await kv.get('../../../etc/passwd'), '"x"');
  t.same((await kv.entries()).toSorted((a, b) => a.key.localeCompare(b.key)), [{ key: '../../../etc/passwd', bytes: 22 }, { key: 'b', bytes: 2 }]);
  await kv.delete('b');
  t.equal((await kv.entries()).length, 1);
  t.ok(readdirSync(join(folder, 'kv/acme')).every((name) => /^[0-9a-f]{64}\.json$/.test(name)));
  await store.remove('acme');
  t.notOk(existsSync(join(folder, 'kv/acme')));
  await t.rejects(store.find('acme'), { code: 'E_PLUGIN_UNKNOWN' });
});

t.test('ten changes at once lose nothing', async (t) => {
  const folder = t.testdir();
  const store = openPluginStore(folder);
  await Promise.all(Array.from({ length: 10 }, (_, n) => store.install(made({ id: `acme-${n}` }))));
  t.equal((await store.list()).length, 10);
  t.same(readdirSync(folder).toSorted(), ['packages', 'plugins.json']);
});

t.test('one that can’t have its place is left out, not the run', async (t) => {
  const builtIn: Plugin = { id: 'geometry', version: '1.0.0', builtIn: true, verify: () => [] };
  const guest = (id: string, before?: string, more: object = {}): Plugin => ({ id, version: '1.0.0', verify: () => [], ...(before !== undefined && { order: { verify: { before } } }), ...more });
  const ids = (installed: Plugin[], notices: string[] = []) => beside([builtIn], installed, notices).map(({ id }) => id);
  t.same(ids([guest('a', 'geometry'), guest('b', 'a')]), ['geometry', 'a', 'b']);
  t.same(ids([guest('a', 'gone'), guest('b', 'a'), guest('c')]), ['geometry', 'c'], 'and those that lean on it');
  t.same(ids([guest('a', 'b'), guest('b', 'a')]), ['geometry'], 'a circle');
  t.same(ids([guest('geometry')]), ['geometry']);
  const notices: string[] = [];
  ids([guest('a', 'gone')], notices);
  t.match(notices, [/plugin a takes no part: it runs before gone in verify/]);
  t.throws(() => ids([guest('a', 'gone', { required: true })]), { code: 'E_PLUGIN_ORDER' });
});

t.test('where nothing is installed, nothing of the sandbox is loaded, so that nothing of it can start', async (t) => {
  const probe = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(name, context, next) { const found = next(name, context); loaded.push(found.url); return found; } });
    await import(${JSON.stringify(join(import.meta.dirname, '../../compose.ts'))});
    console.log(JSON.stringify(loaded.filter((url) => /core\\/sandbox\\/|isolated-vm|esbuild/.test(url))));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', probe], { env: { ...process.env, XDG_DATA_HOME: t.testdir() } });
  t.same(JSON.parse(stdout), []);
});
