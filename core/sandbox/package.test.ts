import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { pluginPackage } from '../testing/index.ts';
import { approve, judgeApproval } from './approval.ts';
import { digestOf } from './digest.ts';
import { isSafeName, packageOf, readFolder, readManifest, readPackage } from './package.ts';

const manifest = JSON.stringify({ id: 'one', name: 'One', version: '1.0.0', api: 1, main: 'plugin.js', taps: { verify: 'default' } });
const bytes = (text: string) => Buffer.from(text);
const files = (more: Record<string, string> = {}) => new Map(Object.entries({ 'plugin.json': manifest, 'plugin.js': 'export default {}', ...more }).map(([name, text]) => [name, bytes(text)]));

t.test('a folder and its files in memory are the same package', async (t) => {
  const folder = t.testdir({ 'plugin.json': manifest, 'plugin.js': 'export default {}', docs: { 'read.md': 'words' }, '.git': { config: 'x' }, node_modules: { a: { 'b.js': '' } } });
  const pkg = await readPackage(folder);
  t.same([...pkg.files.keys()].toSorted(), ['docs/read.md', 'plugin.js', 'plugin.json']);
  t.equal(pkg.digest, packageOf(files({ 'docs/read.md': 'words' })).digest);
  t.match(pkg, { main: { name: 'plugin.js', source: 'export default {}', map: null }, digest: /^sha256-[0-9a-f]{64}$/, bytes: manifest.length + 17 + 5 });
  t.equal((await readManifest(folder)).id, 'one');
});

t.test('a digest tells names and bytes apart, in any order', async (t) => {
  const of = (pairs: [string, string][]) => digestOf(new Map(pairs.map(([name, text]) => [name, bytes(text)])));
  t.equal(of([['a', '1'], ['b', '2']]), of([['b', '2'], ['a', '1']]));
  t.not(of([['a', '12'], ['b', '']]), of([['a', '1'], ['b', '2']]));
  t.not(of([['ab', '1']]), of([['a', 'b1']]));
});

t.test('links, odd names, too much and too many are refused', async (t) => {
  const folder = t.testdir({ 'plugin.json': manifest, 'plugin.js': '' });
  await symlink('/etc/passwd', join(folder, 'passwd.txt'));
  await t.rejects(readFolder(folder), { code: 'E_PLUGIN_FILES', message: /passwd.txt: only plain files/ });
  const odd = t.testdir({ 'plugin.json': manifest });
  await writeFile(join(odd, 'a b.js'), '');
  await t.rejects(readFolder(odd), { code: 'E_PLUGIN_FILES', message: /"a b.js"/ });
  const many = t.testdir({});
  await mkdir(join(many, 'x'));
  for (let at = 0; at <= 200; at += 1) await writeFile(join(many, 'x', `f${at}`), '');
  await t.rejects(readFolder(many), { code: 'E_PLUGIN_FILES', message: /more than 200/ });
  for (const name of ['../a', '/a', 'a//b', 'a/../b', './a', 'a\\b', 'a\0', '.env', 'a/.b', '', 'ä', 'a/']) t.notOk(isSafeName(name), JSON.stringify(name));
  t.throws(() => packageOf(files({ '../evil.js': '' })), { code: 'E_PLUGIN_FILES' });
  t.throws(() => packageOf(files({ big: 'x'.repeat(17 * 2 ** 20) })), { code: 'E_PLUGIN_FILES', message: /bytes/ });
  await t.rejects(readFolder(join(folder, 'nowhere')), { code: 'E_PLUGIN_MANIFEST', message: /can't be read/ });
});

t.test('what the manifest names must be there, and not too large', async (t) => {
  t.throws(() => packageOf(new Map()), { code: 'E_PLUGIN_MANIFEST' });
  await t.rejects(readManifest(t.testdir({})), { code: 'E_PLUGIN_MANIFEST', message: /has no plugin.json/ });
  await t.rejects(readManifest(t.testdir({ 'plugin.json': ' '.repeat(70_000) })), { code: 'E_PLUGIN_MANIFEST', message: /70000 bytes/ });
  t.throws(() => packageOf(new Map([['plugin.json', bytes(' '.repeat(70_000))]])), { code: 'E_PLUGIN_MANIFEST' });
  t.throws(() => packageOf(new Map([['plugin.json', bytes(manifest)]])), { code: 'E_PLUGIN_MAIN', message: /there is no file plugin.js/ });
  t.throws(() => packageOf(files({ 'plugin.js': ' '.repeat(2 ** 21 + 1) })), { code: 'E_PLUGIN_MAIN', message: /more than 2097152/ });
  t.throws(() => packageOf(files({ 'plugin.js.map': ' '.repeat(2 ** 23 + 1) })), { code: 'E_PLUGIN_MAIN', message: /map has/ });
  t.equal(packageOf(files({ 'plugin.js.map': '{}' })).main?.map, '{}');
  const content = { 'plugin.json': JSON.stringify({ id: 'one', name: 'One', version: '1.0.0', api: 1, modeller: { kinds: ['k.json'] } }) };
  t.throws(() => packageOf(files(content)), { code: 'E_PLUGIN_FILES', message: /there is no file k.json/ });
  t.throws(() => packageOf(files({ ...content, 'k.json': 'x'.repeat(100_001) })), { code: 'E_PLUGIN_FILES', message: /100001 bytes/ });
  t.equal(packageOf(files({ ...content, 'k.json': '{}' })).main, null);
});

t.test('an approval is bound to version and files; a version that asks for more waits', async (t) => {
  const reason = 'keeps what it has counted';
  const pkg = (version: string, kv: number | null, more: object = {}, source = 'export default { verify: () => [] }') =>
    pluginPackage(source, { version, grants: kv === null ? {} : { kv: { bytes: kv, reason } }, ...more });
  const first = pkg('1.0.0', 100);
  t.same(judgeApproval(first, []), { state: 'waiting', asks: [`kv (bytes 100): ${reason}`] });
  const approvals = [approve(first, 'ann', new Date(0))];
  t.match(approvals, [{ id: 'guest', version: '1.0.0', digest: first.digest, by: 'ann', at: '1970-01-01T00:00:00.000Z' }]);
  t.equal(judgeApproval(first, approvals).state, 'approved');
  t.equal(judgeApproval(pkg('1.0.0', 100, {}, 'export default { verify: () => [1] }'), approvals).state, 'tampered');
  t.equal(judgeApproval(pkg('1.0.1', 100), approvals).state, 'carried');
  t.equal(judgeApproval(pkg('1.0.1', null), approvals).state, 'carried');
  t.same(judgeApproval(pkg('1.1.0', 200), approvals), { state: 'waiting', asks: [`kv (bytes 200): ${reason}`] });
  t.match(judgeApproval(pkg('1.1.0', 100, { limits: { cpu: 5 } }), approvals), { state: 'waiting', asks: ['limits.cpu: 5'] });
  const taps = (version: string, ...hooks: string[]) => pluginPackage(`export default { ${hooks.map((hook) => `${hook}: () => undefined`).join(', ')} }`, { version, taps: Object.fromEntries(hooks.map((hook) => [hook, 'default'])) });
  const heard = [approve(taps('1.0.0', 'verify', 'settled'), 'ann', new Date(0))];
  t.equal(judgeApproval(taps('1.0.1', 'settled'), heard).state, 'carried');
  t.same(judgeApproval(taps('1.1.0', 'verify', 'code', 'export'), heard), { state: 'waiting', asks: ['taps: code, export'] }, 'a hook more is more power');
  const { taps: _, ...earlier } = heard[0]!;
  t.equal(judgeApproval(taps('1.0.1', 'settled'), [earlier]).state, 'waiting', 'an approval that names no hooks carries none');
  const hosts = (...names: string[]) => pluginPackage('export default { verify: () => [] }', { version: '2.0.0', grants: { fetch: { hosts: names, methods: ['GET'], reason } } });
  const net = [approve(hosts('a.example.org'), 'ann', new Date(0))];
  t.same(judgeApproval(pluginPackage('export default { verify: () => [] }', { version: '3.0.0', grants: { fetch: { hosts: ['a.example.org', 'b.example.org'], methods: ['GET', 'POST'], reason } } }), net).asks, [`fetch (hosts b.example.org, methods POST): ${reason}`]);
});
