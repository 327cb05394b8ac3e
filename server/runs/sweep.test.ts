import t from 'tap';
import { deleteAsset, findAsset } from '../db/assets.ts';
import { asLeader } from '../db/leader.ts';
import { keepFile, sweepFile, useFiles } from '../db/files.ts';
import { findVersion } from '../db/versions.ts';
import { DATABASES } from '../testing/index.ts';
import { createRunner } from './runner.ts';
import { startSweeper, sweep } from './sweep.ts';
import { claimed, context, fakeEquipment, stage } from './testing/stage.ts';

const DAY = 24 * 3600 * 1000;
const later = (days: number) => Date.now() + days * DAY;

for (const kind of DATABASES) {
  t.test(`${kind}: a deleted asset goes for good after its time, with its bytes; what others use stays`, async (t) => {
    const { db, site, user, asset, job } = await stage(t, kind);
    await job();
    await (await createRunner(site, fakeEquipment(site))).handle(await claimed(site), context());
    const { asset: made } = (await findVersion(db, asset.id, 1))!;
    const shared = made.files.find(({ name }) => name === 'script.py')!;
    await useFiles(db, { user: user.id, usedBy: 'upl_1', files: [shared] });
    const loose = await keepFile(db, site.blobs, Buffer.from('nobody’s'), { name: 'x.bin', type: 'x' });
    const there = () => Promise.all([...made.files, loose].map(async ({ name, sha256 }) => ((await site.blobs.stat(sha256).catch(() => null)) ? name : '')));

    t.match(await sweep(site), { assets: 0, files: 0, events: 0, runs: 0 }, 'all of it is young');
    t.match(await sweep(site, later(2)), { assets: 0, files: 1, runs: 0 }, 'what nobody uses goes after a day');
    t.notOk((await there()).includes('x.bin'));
    await deleteAsset(db, asset.id, null);
    t.match(await sweep(site, later(29)), { assets: 0, files: 0 });
    t.ok(await findAsset(db, asset.id, { alsoDeleted: true }), 'it can still be restored');
    const swept = await sweep(site, later(31));
    t.match(swept, { assets: 1, runs: 1, events: 0 });
    t.strictSame((await there()).filter(Boolean), ['script.py']);
    for (const table of ['assets', 'asset_versions', 'generation_jobs', 'events', 'runs']) t.strictSame(await db(table), [], table);
    t.strictSame((await db('file_uses').pluck('used_by')), ['upl_1']);
    t.strictSame(await sweep(site, later(31)), { assets: 0, exports: 0, uploads: 0, events: 0, deliveries: 0, runs: 0, answers: 0, keys: 0, sessions: 0, links: 0, files: 0 }, 'then there is nothing to do');
  });

  t.test(`${kind}: exports, uploads, events, answers and pictures of failed runs go by their age`, async (t) => {
    const { db, site, user, asset, job } = await stage(t, kind);
    const runner = await createRunner(site, fakeEquipment(site));
    await job();
    await runner.handle(await claimed(site), context());
    const version = (await findVersion(db, asset.id, 1))!;
    const keep = (text: string) => keepFile(db, site.blobs, Buffer.from(text), { name: 'x.bin', type: 'x' });
    const [exported, uploaded, seen] = [await keep('export'), await keep('upload'), await keep('picture')];
    const wish = { version_id: version.id, what: 'export', format: 'obj', settings: '{}', files: '[]' };
    const waiting = await job('export');
    await db('exports').insert([{ ...wish, id: 'exp_1', key: 'a', job_id: version.job_id }, { ...wish, id: 'exp_2', key: 'b', job_id: waiting.id, files: null }]);
    await db('uploads').insert([{ id: 'upl_1', user_id: user.id, kind: 'glb', file: '{}', deleted_at: new Date() }, { id: 'upl_2', user_id: user.id, kind: 'glb', file: '{}' }]);
    const failed = await job('generate', {});
    await db('generation_jobs').where({ id: failed.id }).update({ state: 'failed', finished_at: new Date() });
    await useFiles(db, { user: user.id, usedBy: 'exp_1', files: [exported] });
    await useFiles(db, { user: user.id, usedBy: 'upl_1', files: [uploaded] });
    await useFiles(db, { user: user.id, usedBy: failed.id, files: [seen] });
    await db('answers').insert({ key: 'k', answer: '{}' });
    await db('idempotency_keys').insert({ user_id: user.id, key: 'k', fingerprint: 'f', expires_at: new Date(0) });

    t.match(await sweep(site, later(0.5)), { exports: 0, uploads: 0, events: 0, keys: 1, files: 0 });
    t.match(await sweep(site, later(2)), { exports: 0, uploads: 1, events: 0, answers: 0, files: 2 });
    t.match(await sweep(site, later(32)), { exports: 1, answers: 1, files: 1 });
    t.strictSame(await db('exports').pluck('id'), ['exp_2'], 'one that is being made stays');
    t.strictSame(await db('uploads').pluck('id'), ['upl_2']);
    t.strictSame(await db('events'), []);
    t.match(await findVersion(db, asset.id, 1), { id: version.id });
    for (const { sha256 } of version.asset.files) t.ok(await site.blobs.stat(sha256));
  });

  t.test(`${kind}: bytes that are put while they are swept are there afterwards`, async (t) => {
    const { db, site } = await stage(t, kind);
    const bytes = Buffer.from('old, and wanted again');
    const old = await keepFile(db, site.blobs, bytes, { name: 'x.bin', type: 'x' });
    let again: Promise<unknown> | undefined;
    const slow = { ...site.blobs, async delete(sha256: string) {
      again ??= keepFile(db, site.blobs, bytes, { name: 'x.bin', type: 'x' }); // comes while the sweeper has the row
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      await site.blobs.delete(sha256);
    } };
    t.ok(await sweepFile(db, slow, new Date(later(1))));
    await again;
    t.strictSame(await site.blobs.stat(old.sha256), { bytes: bytes.length });
    t.equal((await db('files').where({ sha256: old.sha256 })).length, 1);
    t.notOk(await sweepFile(db, site.blobs, new Date(Date.now() - DAY)));
  });

  t.test(`${kind}: one process sweeps at a time`, async (t) => {
    const { database, site } = await stage(t, kind);
    let done = () => {};
    const held = new Promise<void>((resolve) => { done = resolve; });
    const first = asLeader(database, 'x', () => held);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    if (kind === 'postgres') {
      t.equal(await asLeader(database, 'x', async () => void t.fail('two leaders')), false);
      t.equal(await asLeader(database, 'y', async () => {}), true, 'another name is another lock');
    }
    done();
    t.equal(await first, true);
    await t.rejects(asLeader(database, 'x', async () => { throw new Error('fell ill'); }), /fell ill/);
    t.equal(await asLeader(database, 'x', async () => {}), true, 'and the lock is free again');
    await startSweeper(site).close();
  });
}
