/** Exports and previews are wished for once, begun anew when they failed, and belong to who may read the asset. */
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { deleteExport, exportMade, wantExport } from '../db/exports.ts';
import { newId } from '../db/ids.ts';
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
      t.match((await asAda('GET', `${at}/events`)).body.items, [{ type: 'job-queued', data: { kind: 'export', from: /^ver_/ } }, { type: 'export-ready', data: { export: one!.body.id } }, { type: 'job-succeeded' }]);
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

    await t.test('the job of a version names it when it has made it', async (t) => {
      const hers = await sampleRow(site, ada.user.id);
      const { version } = await sampleVersion(site, hers);
      const { id } = await sampleJob(site, hers, { kind: 'refine', version_id: version.id, priority: 9 });
      t.match((await asAda('GET', `/jobs/${id}`)).body, { from: version.id, version: null });
      const { version: next } = await sampleVersion(site, { ...hers, head_id: version.id });
      const job = await claim();
      t.equal(job.id, id);
      await knex.transaction((trx) => finishJob(trx, job, { result: { version: next.id, n: 2, accepted: true } }));
      t.match((await asAda('GET', `/jobs/${id}`)).body, { state: 'succeeded', from: version.id, version: next.id, progress: { done: 1 } });
    });

    await t.test('one is deleted by the owner: made, waiting, or while it is made; and is then made anew', async (t) => {
      const cy = await testPerson(site, 'artist', { name: 'Cy' });
      const asCy = calling(base, cy);
      const hers = await sampleRow(site, ada.user.id);
      await sampleVersion(site, hers);
      const its = `/assets/${hers.id}`;
      t.equal((await asAda('POST', `${its}/shares`, { email: cy.user.email, access: 'refine' })).status, 201);
      const stored = async () => (await asAda('GET', '/usage')).body.storageBytes as number;
      const before = await stored();
      for (const [what, body] of [['exports', { format: 'ply' }], ['previews', { format: 'poster' }]] as const) {
        const wish = async () => (await asCy('POST', `${its}/versions/head/${what}`, body)).body as { id: string; job: string };
        const gone = async (id: string) => t.equal((await asAda('GET', `${its}/${what}/${id}`)).status, 404);
        const cancelled = { state: 'cancelled', error: { code: 'E_CANCELLED', message: /^the (export|preview) was deleted$/ } };

        const waits = await wish();
        t.match(await asCy('DELETE', `${its}/${what}/${waits.id}`), { status: 403, body: { code: 'E_FORBIDDEN' } }, 'it counts in her storage, and not in his');
        t.equal((await asAda('DELETE', `${its}/${what === 'exports' ? 'previews' : 'exports'}/${waits.id}`)).status, 404, 'an export is no preview');
        t.equal((await asAda('DELETE', `${at}/${what}/${waits.id}`)).status, 404, 'of another asset');
        t.match(await asAda('DELETE', `${its}/${what}/${waits.id}`), { status: 204 });
        t.match((await asCy('GET', `/jobs/${waits.job}`)).body, cancelled);
        await gone(waits.id);
        t.equal((await asAda('DELETE', `${its}/${what}/${waits.id}`)).status, 404);

        const running = await wish();
        t.not(running.id, waits.id);
        const job = await claim();
        t.equal(job.id, running.job);
        t.match(await asAda('DELETE', `${its}/${what}/${running.id}`), { status: 204 });
        const file = await keepFile(knex, site.blobs, Buffer.from(what), { name: 'a.ply', type: 'x' });
        await t.rejects(knex.transaction((trx) => exportMade(trx, running.id, ada.user.id, [file])), { code: 'E_UNKNOWN' }, 'quicker than the wish to stop');
        await failJob(knex, site.bus, job, new BozzettoError('E_UNKNOWN', 'gone'));
        t.match((await asCy('GET', `/jobs/${job.id}`)).body, cancelled);
        t.equal(await stored(), before);

        const made = await wish();
        const last = await claim();
        await knex.transaction(async (trx) => {
          await exportMade(trx, made.id, ada.user.id, [file]);
          return finishJob(trx, last, { result: { export: made.id } });
        });
        t.equal(await stored(), before + file.bytes);
        t.match(await asAda('DELETE', `${its}/${what}/${made.id}`), { status: 204 });
        t.equal(await stored(), before, 'it takes no room any more');
        await gone(made.id);
        t.match((await asCy('GET', `/jobs/${last.id}`)).body, { state: 'succeeded' });
      }
      const audited = (await knex('audit_log').where({ resource: hers.id, actor: ada.user.id }).whereIn('action', ['export.delete', 'preview.delete']).orderBy('id')) as { details: object }[];
      t.match(audited, [{ details: { format: 'ply' } }, {}, {}, { details: { format: 'poster' } }, {}, {}]);
    });

    // The embedded database has one connection: nobody comes between.
    if (kind === 'postgres') await t.test('who asks while it is being deleted has it made anew', async (t) => {
      const { version } = await sampleVersion(site, await sampleRow(site, ada.user.id));
      const wish = { version_id: version.id, key: 'glb', what: 'export' as const, format: 'glb', settings: {} };
      const want = () => knex.transaction((trx) => wantExport(trx, wish, newId('job')));
      const { row: first } = await want();
      let asked: ReturnType<typeof want> | undefined;
      await knex.transaction(async (trx) => {
        await trx('exports').where({ id: first.id }).forUpdate().first();
        asked = want();
        const waiting = () => trx.raw<{ rows: unknown[] }>(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
        while ((await waiting()).rows.length === 0) await sleep(5);
        await deleteExport(trx, version.asset_id, first.id, 'export');
      });
      const again = await asked!;
      t.ok(again.begin);
      t.not(again.row.id, first.id);
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
