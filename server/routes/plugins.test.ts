/** Plugins over HTTP: uploaded, approved, at work in runs of any process, changed, removed; and what is refused on the way. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { memoryStore, runTap, sampleBrief, samplePlan, sampleReport } from '#core/testing/index.ts';
import { readContent } from '#plugins/index.ts';
import { packArchive } from '../adapters/plugins/archive.ts';
import { openServerPlugins } from '../installed/open.ts';
import { serverFolder } from '../installed/folder.ts';
import { testApp, testPerson, type Person } from '../testing/app.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';

/** Counts in kv how often it was asked. */
const SOURCE = `export default { async verify(payload, { settings, kv }) {
  const n = Number((await kv.get('n')) ?? 0) + settings.step;
  await kv.set('n', n);
  return [{ id: 'count', text: 'counted', about: null, wanted: 1, measured: n, pass: true, required: false, from: '' }];
} };`;
const MANIFEST = {
  id: 'acme', name: 'Acme', version: '1.0.0', api: 1, main: 'main.js', taps: { verify: 'default' }, grants: { kv: { bytes: 10_000, reason: 'to count how often it is asked' } },
  settings: { type: 'object', properties: { step: { type: 'integer', minimum: 1, default: 1 } } },
};
const archive = (different: object = {}, source = SOURCE, more: Record<string, string> = {}) => {
  const files = { 'plugin.json': JSON.stringify({ ...MANIFEST, ...different }), 'main.js': source, ...more };
  return packArchive(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
};
const payload = { brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() };

interface Plugin { id: string; version: string; state: string; digest: string; revision: number; asks: string[]; settings: object; code?: string; detail?: string; items?: Plugin[] }

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind) });
    const base = await testApp(t, site);
    const [admin, author, other, artist] = await Promise.all([testPerson(site, 'admin'), testPerson(site, 'developer'), testPerson(site, 'developer'), testPerson(site, 'artist')]);
    const plugins = openServerPlugins(site, readContent);
    t.teardown(() => plugins.close());

    async function call(who: Person, method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Plugin & { status: number }> {
      const bytes = body instanceof Uint8Array;
      const response = await fetch(`${base}/api/v1/plugins${path}`, {
        method, headers: { ...who.headers, ...(body && { 'content-type': bytes ? 'application/gzip' : 'application/json' }), ...headers }, ...(body && { body: bytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { ...(text ? JSON.parse(text) as Plugin : {} as Plugin), status: response.status };
    }
    const matching = ({ revision }: Plugin) => ({ 'if-match': `"${revision}"` });
    /** Runs the tap as a run would, and gives what it counted. */
    const counted = async () => {
      const taken = await plugins.take();
      try {
        const { value } = await runTap(taken.plugins[0]!, 'verify', payload);
        return (value as { measured: number }[])[0]!.measured;
      } finally {
        await taken.release();
      }
    };

    t.test('nothing of a plugin runs until who may has approved the files that he has seen', async (t) => {
      t.match(await call(artist, 'POST', '', await archive()), { status: 403, code: 'E_FORBIDDEN' });
      const uploaded = await call(author, 'POST', '', await archive());
      t.match(uploaded, { status: 201, id: 'acme', state: 'waiting', asks: [/kv/], digest: /^sha256-/ });
      const waiting = await plugins.take();
      t.match(waiting, { plugins: [], notices: [/waits for approval/] });
      await waiting.release();
      t.match(await call(author, 'POST', '/acme/approve', { digest: uploaded.digest }), { status: 403 });
      t.match(await call(admin, 'POST', '/acme/approve', { digest: `sha256-${'0'.repeat(64)}` }), { status: 409, code: 'E_PLUGIN_DIGEST' });
      t.match(await call(admin, 'POST', '/acme/approve', { digest: uploaded.digest }), { status: 200, state: 'on', asks: [], approvedBy: admin.user.email });
      t.match(await call(artist, 'GET', ''), { status: 200, items: [{ id: 'acme', state: 'on' }] });
      t.equal(await counted(), 1);
      t.equal(await counted(), 2, 'what it keeps is in the database');
    });

    t.test('a change reaches the next run, and leaves the one that has begun alone', async (t) => {
      const begun = await plugins.take();
      const before = await call(admin, 'GET', '/acme');
      t.match(await call(admin, 'PATCH', '/acme', { settings: { step: 10 } }), { status: 428 });
      t.match(await call(admin, 'PATCH', '/acme', { settings: { step: 0 } }, matching(before)), { status: 422, code: 'E_PLUGIN_SETTINGS' });
      const after = await call(admin, 'PATCH', '/acme', { settings: { step: 10 } }, matching(before));
      t.match(after, { status: 200, settings: { step: 10 } });
      t.strictSame((await call(artist, 'GET', '/acme')).settings, {}, 'they may hold keys, which are not for everybody');
      t.match(await call(admin, 'PATCH', '/acme', { enabled: false }, matching(before)), { status: 412 });
      t.equal(await counted(), 12);
      t.match((await runTap(begun.plugins[0]!, 'verify', payload)).value, [{ measured: 13 }], 'with the step that it began with');
      await begun.release();
      const off = await call(admin, 'PATCH', '/acme', { enabled: false }, matching(after));
      t.match(off, { state: 'off' });
      t.match(await plugins.take(), { plugins: [], notices: [] });
      t.match(await call(admin, 'PATCH', '/acme', { enabled: true }, matching(off)), { state: 'on' });
    });

    t.test('a new version is its author’s or an administrator’s, keeps what fits, and waits where it asks for more', async (t) => {
      t.match(await call(other, 'POST', '', await archive({ version: '1.0.1' })), { status: 403, code: 'E_FORBIDDEN' });
      const full = await testPerson(site, 'developer');
      await site.database.knex('users').where({ id: full.user.id }).update({ quotas: JSON.stringify({ storageBytes: 100 }) });
      t.match(await call(full, 'POST', '', await archive({ id: 'large' })), { status: 429, code: 'E_QUOTA_SPENT' });
      const kept = await site.database.knex('files').pluck('sha256');
      t.match(await call(author, 'POST', '', await archive({}, `${SOURCE}\n`)), { status: 409, code: 'E_PLUGIN_DIGEST' });
      t.strictSame(await site.database.knex('files').pluck('sha256'), kept, 'the bytes of a refused one are gone');
      t.match(await call(author, 'POST', '', await archive({ version: '1.1.0' })), { status: 201, version: '1.1.0', state: 'on', settings: { step: 10 } });
      const greedy = await call(admin, 'POST', '', await archive({ version: '1.2.0', grants: { ...MANIFEST.grants, 'asset.read': { reason: 'to look at the meshes' } } }));
      t.match(greedy, { status: 201, state: 'waiting', asks: [/asset\.read/] });
      t.match(await call(admin, 'POST', '/acme/approve', { digest: greedy.digest }), { state: 'on' });
    });

    t.test('what is no plugin is refused, with the place that is wrong', async (t) => {
      t.match(await call(author, 'POST', '', new Uint8Array(100)), { status: 422, code: 'E_PLUGIN_ARCHIVE' });
      t.match(await call(author, 'POST', '', new Uint8Array(8_000_001)), { status: 422, code: 'E_PLUGIN_ARCHIVE' });
      t.match(await call(author, 'POST', '', { id: 'acme' }), { status: 415, code: 'E_MEDIA_TYPE' });
      t.match(await call(author, 'POST', '', await archive({ id: 'Acme!' })), { status: 422, code: 'E_PLUGIN_ID' });
      t.match(await call(author, 'POST', `?digest=sha256-${'0'.repeat(64)}`, await archive({ id: 'another' })), { status: 409, code: 'E_PLUGIN_DIGEST' });
      const bad = await archive({ id: 'kinds', modeller: { kinds: ['kinds/x.json'] } }, SOURCE, { 'kinds/x.json': '{"name": 3}' });
      t.match(await call(author, 'POST', '', bad), { status: 422, code: 'E_PLUGIN_CONTENT', detail: /x\.json/ });
      t.match(await call(artist, 'GET', '/nothing'), { status: 404, code: 'E_PLUGIN_UNKNOWN' });
    });

    t.test('removed, it is gone with all that was its own', async (t) => {
      const { knex } = site.database;
      t.equal((await knex('file_uses').where({ used_by: 'plugin:acme' })).length, 1);
      const now = await call(admin, 'GET', '/acme');
      t.match(await call(author, 'DELETE', '/acme', undefined, matching(now)), { status: 403 });
      t.match(await call(admin, 'DELETE', '/acme', undefined, matching(now)), { status: 204 });
      for (const table of ['plugins', 'plugin_approvals', 'plugin_values']) t.equal((await knex(table)).length, 0, table);
      t.equal((await knex('file_uses').where({ used_by: 'plugin:acme' })).length, 0);
      t.match(await plugins.take(), { plugins: [], notices: [] });
      const done = (await knex('audit_log').whereLike('action', 'plugin.%').orderBy('id').pluck('action')) as string[];
      t.strictSame(done, ['upload', 'approve', 'change', 'change', 'change', 'upload', 'upload', 'approve', 'remove'].map((action) => `plugin.${action}`));
    });
  });
}

t.test('a plugin that ends its process twice is off for every process, and the log says so', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  const base = await testApp(t, site);
  const { headers } = await testPerson(site, 'admin');
  const send = (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) => fetch(`${base}/api/v1/plugins${path}`, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
  const deadly = await archive({ grants: {}, limits: { seconds: 60 } }, 'export default { async verify(payload, { log, sleep }) { log("now"); await sleep(50_000); return []; } };');
  const { digest } = await (await send('', 'application/gzip', deadly as Uint8Array<ArrayBuffer>)).json() as Plugin;
  await send('/acme/approve', 'application/json', JSON.stringify({ digest }));
  const plugins = openServerPlugins(site, readContent);
  t.teardown(() => plugins.close());
  const told = Promise.withResolvers<void>();
  site.bus.subscribe('plugins', () => told.resolve());
  const { plugins: [plugin] } = await plugins.take();
  const context = { runId: 'r', round: 1, left: {} as never, signal: new AbortController().signal, notice() {}, store: memoryStore(), llm: null, log: killPluginHosts };
  for (const time of ['once', 'twice']) await t.rejects(async () => plugin!.verify!(payload, context), { code: 'E_PLUGIN_LOST' }, time);
  await told.promise;
  t.match(await plugins.take(), { plugins: [] });
  t.match(await (await fetch(`${base}/api/v1/plugins/acme`, { headers })).json(), { state: 'off', why: /ended its process twice/ });
  t.match(await site.database.knex('audit_log').where({ action: 'plugin.stop' }), [{ resource: 'acme', through: 'plugin host' }]);
});

/** As the kernel does when memory is short. */
function killPluginHosts(): void {
  for (const pid of readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'ascii').trim().split(' ')) {
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('core/sandbox/child')) process.kill(Number(pid), 'SIGKILL');
  }
}

t.test('only folders that the machine’s owner has put there can be given to a plugin', async (t) => {
  const dataDir = t.testdir({ folders: { styles: { 'a.txt': 'a' } }, 'secret.key': 'x' });
  const read = serverFolder({ dataDir });
  t.strictSame([...(await read(join(dataDir, 'folders/styles'))).keys()], ['a.txt']);
  symlinkSync('/etc', join(dataDir, 'folders/etc'));
  for (const path of [dataDir, join(dataDir, 'folders'), join(dataDir, 'folders/../'), join(dataDir, 'folders/etc'), '/etc', 'styles', join(dataDir, 'folders/none')]) await t.rejects(read(path), { code: 'E_PLUGIN_SETTINGS' }, path);
});
