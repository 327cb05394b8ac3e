import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { Brief } from '#core/data/brief.ts';
import type { RunRecord } from '#core/data/record.ts';
import { cacheFolder, createDiskStore, pruneStore } from './disk.ts';

const dir = mkdtempSync(join(tmpdir(), 'store-test-'));
t.teardown(() => rmSync(dir, { recursive: true, force: true }));

function record(id: string, notices: string[] = []): RunRecord {
  return { format: 1, id, brief: Brief.parse({ text: 'a stool' }), plan: null, references: [], rounds: [], asset: null, faults: [], notices, calls: [], seconds: {} };
}

t.test('bytes come back by their content', async (t) => {
  const store = createDiskStore(join(dir, 'bytes'));
  const file = await store.put(Buffer.from('glb'), { name: 'asset.glb', type: 'model/gltf-binary' });
  t.strictSame(file, { name: 'asset.glb', type: 'model/gltf-binary', bytes: 3, sha256: '8bc31540bd104a36b11b1061925e19e4bd8be22607025a5bb131d389a3cdbc40' });
  t.equal(Buffer.from(await store.get(file)).toString(), 'glb');
  const again = await store.put(Buffer.from('glb'), { name: 'other.glb', type: 'x' });
  t.equal(again.sha256, file.sha256);
  t.strictSame(readdirSync(join(dir, 'bytes', 'files')), [file.sha256], 'once, and nothing half-written beside it');
  await t.rejects(store.get({ ...file, sha256: '0'.repeat(64) }), { code: 'E_STORE_FAILED' });
  await t.rejects(store.get({ ...file, sha256: '../../etc/passwd' }), { code: 'E_STORE_FAILED' });
});

t.test('runs come back by their id, and as the asset of a folder', async (t) => {
  const root = join(dir, 'runs');
  const store = createDiskStore(root);
  t.equal(await store.loadRun('none'), null);
  await store.saveRun(record('abc'));
  await store.saveRun(record('abc', ['twice']));
  t.strictSame(await store.loadRun('abc'), record('abc', ['twice']), 'the last one counts');
  await store.saveRun(record('../../escape'));
  t.match(await store.loadRun('../../escape'), { id: '../../escape' });
  t.equal(readdirSync(join(root, 'runs')).length, 2, 'an id never leaves the folder');

  writeFileSync(join(root, 'run.json'), JSON.stringify(record('made')));
  t.match(await store.loadAsset(root), { id: 'made' });
  t.equal(await store.loadAsset(join(root, 'nowhere')), null);
  writeFileSync(join(root, 'run.json'), '{"format": 2}');
  t.equal(await store.loadAsset(root), null, 'a record of another shape');
  writeFileSync(join(root, 'run.json'), '{"format": ');
  t.equal(await store.loadAsset(root), null, 'half a record');
});

t.test('a disk that refuses is a coded error', async (t) => {
  writeFileSync(join(dir, 'a-file'), '');
  const blocked = createDiskStore(join(dir, 'a-file', 'cache'));
  await t.rejects(blocked.put(Buffer.from('x'), { name: 'x', type: 'x' }), { code: 'E_STORE_FAILED', hint: /XDG_CACHE_HOME/ });
  await t.rejects(blocked.saveRun(record('x')), { code: 'E_STORE_FAILED' });
  const full = join(dir, 'full');
  mkdirSync(full);
  symlinkSync('/dev/full', join(full, 'files'));
  await t.rejects(createDiskStore(full).put(Buffer.from('x'), { name: 'x', type: 'x' }), { code: 'E_STORE_FAILED' });
  if (process.getuid?.() !== 0) {
    chmodSync(full, 0o500);
    await t.rejects(createDiskStore(full).saveRun(record('x')), { code: 'E_STORE_FAILED' });
    chmodSync(full, 0o700);
  }
});

t.test('old runs are pruned, with the files that nobody names any more', async (t) => {
  const root = join(dir, 'pruned');
  t.strictSame(await pruneStore(root), { runs: 0, files: 0, answers: 0 }, 'nothing there is nothing to do');
  const store = createDiskStore(root);
  const put = (text: string) => store.put(Buffer.from(text), { name: text, type: 'x' });
  const [old, kept, loose, fresh] = [await put('old'), await put('kept'), await put('loose'), await put('fresh')];
  await store.saveRun(record('old', [old.sha256, kept.sha256]));
  await store.saveRun(record('new', [kept.sha256]));
  const days = (n: number) => new Date(Date.now() - n * 24 * 3600 * 1000);
  utimesSync(join(root, 'runs', 'old.json'), days(8), days(8));
  for (const file of [old, kept, loose]) utimesSync(join(root, 'files', file.sha256), days(2), days(2));
  t.strictSame(await pruneStore(root), { runs: 1, files: 2, answers: 0 });
  mkdirSync(join(root, 'answers'));
  for (const [name, days] of [['old', 31], ['new', 29]] as const) {
    writeFileSync(join(root, 'answers', name), '{}');
    utimesSync(join(root, 'answers', name), new Date(), new Date(Date.now() - days * 24 * 3600 * 1000));
  }
  t.strictSame(await pruneStore(root), { runs: 0, files: 0, answers: 1 });
  t.strictSame(readdirSync(join(root, 'answers')), ['new']);
  t.strictSame(readdirSync(join(root, 'runs')), ['new.json']);
  t.strictSame(readdirSync(join(root, 'files')).toSorted(), [kept.sha256, fresh.sha256].toSorted());
});

t.test('the cache folder follows XDG_CACHE_HOME where it is absolute', async (t) => {
  t.equal(cacheFolder({ XDG_CACHE_HOME: '/var/c' }), '/var/c/bozzetto');
  t.match(cacheFolder({ XDG_CACHE_HOME: 'c' }), /\/\.cache\/bozzetto$/);
  t.match(cacheFolder({}), /\/\.cache\/bozzetto$/);
});
