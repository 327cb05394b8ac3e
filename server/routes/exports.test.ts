/** Exports and previews are wished for once, begun anew when they failed, and belong to who may read the asset. */
import t from 'tap';
import { exportMade } from '../db/exports.ts';
import { keepFile } from '../db/files.ts';
import { failJob, finishJob } from '../db/job-ends.ts';
import { claimJobs } from '../db/claims.ts';
import { BozzettoError } from '#core/errors.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { calling } from './testing/calling.ts';
import { sampleJob, sampleRow, sampleVersion } from './testing/things.ts';

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind) });
    const { knex } = site.database;
    const base = await testApp(t, site);
    const [ada, bob, root] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Bob' }), await testPerson(site, 'admin', { name: 'Root' })];
    const [asAda, asBob, asRoot] = [calling(base, ada), calling(base, bob), calling(base, root)];
    const row = await sampleRow(site, ada.user.id);
    await sampleVersion(site, row);
    const at = `/assets/${row.id}`;
    const claim = async () => (await claimJobs(knex, { worker: 'w', leaseSeconds: 60, most: 1, perUser: async () => 9 }))[0]!;

    await t.test('the same wish is made once, also when two ask at once', async (t) => {
      const [one, two] = await Promise.all([1, 2].map(() => asAda('POST', `${at}/versions/head/exports`, { format: 'obj' })));
      t.strictSame([one!.status, two!.status, one!.body.id], [202, 202, two!.body.id]);
      t.match(one!.body, { format: 'obj', state: 'waiting', files: [] });
      t.equal(one!.headers.get('location'), `/api/v1${at}/exports/${one!.body.id}`);
      t.match(await asAda('GET', `${at}/exports/${one!.body.id}/files/asset.obj`), { status: 409 });
      const job = await claim();
      t.match(job, { kind: 'export', input: { export: one!.body.id }, id: one!.body.job });
      const file = await keepFile(knex, site.blobs, Buffer.from('o seat'), { name: 'asset.obj', type: 'model/obj' });
      await knex.transaction(async (trx) => {
        await exportMade(trx, one!.body.id, ada.user.id, [file]);
        return finishJob(trx, job, { result: { export: one!.body.id } });
      });
      const again = await asAda('POST', `${at}/versions/1/exports`, { format: 'obj', settings: { preset: 'plain' } });
      t.match(again, { status: 200, body: { id: one!.body.id, state: 'succeeded', files: [{ name: 'asset.obj' }] } }, 'said in other words it is the same');
      t.match(await asAda('GET', `${at}/exports/${one!.body.id}/files/asset.obj`), { status: 200, body: 'o seat' });
      t.match(await fetch(`${base}${again.body.files[0].url}`, ada), { status: 200 });
      t.match((await asAda('GET', `${at}/exports`)).body, { items: [{ id: one!.body.id }], next: null });
      t.match((await asAda('GET', `${at}/events`)).body.items, [{ type: 'job-queued' }, { type: 'export-ready', data: { export: one!.body.id } }, { type: 'job-succeeded' }]);
      for (const path of [`${at}/exports`, `${at}/exports/${one!.body.id}`, `${at}/exports/${one!.body.id}/files/asset.obj`]) t.equal((await asBob('GET', path)).status, 404);
      const other = await sampleRow(site, bob.user.id);
      t.equal((await asBob('GET', `/assets/${other.id}/exports/${one!.body.id}`)).status, 404, 'through one’s own asset neither');
      t.equal((await asAda('GET', `${at}/previews/${one!.body.id}`)).status, 404, 'an export is no preview');
    });

    await t.test('one that failed is begun anew', async (t) => {
      const first = await asAda('POST', `${at}/versions/head/previews`, { format: 'thumbnail' });
      t.match(first, { status: 202, body: { settings: { size: 256, type: 'webp' } } });
      await failJob(knex, site.bus, await claim(), new BozzettoError('E_EXPORT_FAILED', 'no'));
      t.match((await asAda('GET', `${at}/previews/${first.body.id}`)).body, { state: 'failed', error: { code: 'E_EXPORT_FAILED' } });
      const again = await asAda('POST', `${at}/versions/head/previews`, { format: 'thumbnail' });
      t.match(again, { status: 202, body: { id: first.body.id, state: 'waiting', error: null } });
      t.not(again.body.job, first.body.job);
      t.match(await asAda('POST', `/jobs/${again.body.job}/cancel`), { status: 202, body: { state: 'cancelled' } });
      t.match((await asAda('GET', `${at}/previews/${first.body.id}`)).body, { state: 'cancelled' });
      t.match(await asAda('POST', `${at}/versions/head/exports`, { format: 'dwg' }), { status: 400 });
      t.match(await asAda('POST', `${at}/versions/head/exports`, { format: 'stl', settings: { webp: true } }), { status: 400 }, 'what the format does not know');
    });

    await t.test('no more of them wait for one user than runs may', async (t) => {
      const eve = await testPerson(site, 'artist', { name: 'Eve' });
      await knex('users').where({ id: eve.user.id }).update({ quotas: JSON.stringify({ waitingRuns: 2 }) });
      const hers = await sampleRow(site, eve.user.id);
      await sampleVersion(site, hers);
      const ask = async (size: number) => (await calling(base, eve)('POST', `/assets/${hers.id}/versions/head/previews`, { format: 'poster', settings: { size } })).status;
      t.strictSame((await Promise.all([101, 102, 103, 104].map(ask))).toSorted((a, b) => a - b), [202, 202, 429, 429]);
      await knex('generation_jobs').where({ user_id: eve.user.id }).update({ state: 'failed' });
    });

    await t.test('jobs are one’s own; the administrator sees all and tries dead ones again', async (t) => {
      const job = await sampleJob(site, row, { state: 'dead', attempts: 3, error: new BozzettoError('E_POISONED', 'x').toJSON() });
      t.match(await asAda('GET', `/jobs/${job.id}`), { status: 200, body: { state: 'dead', error: { code: 'E_POISONED' } } });
      t.equal((await asBob('GET', `/jobs/${job.id}`)).status, 404);
      t.equal((await asBob('POST', `/jobs/${job.id}/cancel`)).status, 404);
      t.match((await asAda('GET', '/jobs?kind=export&state=succeeded')).body.items.length, 1);
      t.strictSame((await asBob('GET', '/jobs')).body.items, []);
      t.equal((await asAda('GET', '/admin/jobs')).status, 403);
      t.match((await asRoot('GET', '/admin/jobs?state=dead')).body.items, [{ id: job.id, user: ada.user.id }]);
      t.match(await asRoot('POST', `/admin/jobs/${job.id}/retry`), { status: 202, body: { state: 'waiting' } });
      t.match(await asRoot('POST', `/admin/jobs/${job.id}/retry`), { status: 409 });
      t.match(await asRoot('DELETE', `/admin/jobs/dead?job=${job.id}`), { status: 404 }, 'it is not dead any more');
      await sampleJob(site, row, { state: 'dead', finished_at: new Date(0) });
      t.match(await asRoot('DELETE', '/admin/jobs/dead?before=2020-01-01T00:00:00Z'), { status: 200, body: { purged: 1 } });
    });
  });
}
