/** Lists, search, titles, deleting and restoring, status and cancelling, on both databases. */
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { newId } from '../db/ids.ts';
import { failJob } from '../db/job-ends.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { calling } from './testing/calling.ts';
import { sampleJob, sampleRow, sampleVersion } from './testing/things.ts';

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind) });
    const base = await testApp(t, site);
    const [ada, bob] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Bob' })];
    const [asAda, asBob] = [calling(base, ada), calling(base, bob)];

    await t.test('a sentence becomes an asset with a waiting job, once for each Idempotency-Key', async (t) => {
      const headers = { 'Idempotency-Key': 'once-1' };
      const brief = { text: 'a round oak stool', tags: ['Oak', 'oak', 'kitchen'], seed: 7, limits: { triangles: 5000 } };
      const first = await asAda('POST', '/assets/generate', brief, headers);
      t.match(first, { status: 202, body: { asset: { title: 'a round oak stool', tags: ['oak', 'kitchen'], state: 'waiting', head: null }, job: { kind: 'generate', state: 'waiting' } } });
      const { asset, job } = first.body;
      t.equal(first.headers.get('location'), `/api/v1/assets/${asset.id}/status`);
      t.equal((await asAda('POST', '/assets/generate', brief, headers)).body.asset.id, asset.id, 'the same again');
      t.match(await asAda('POST', '/assets/generate', { ...brief, seed: 8 }, headers), { status: 409, body: { code: 'E_IDEMPOTENCY' } });
      t.match(await site.database.knex('generation_jobs').where({ id: job.id }).first(), { input: { brief: { text: 'a round oak stool', seed: 7, limits: { triangles: 5000 } } }, trace: /^[0-9a-f]{32}$/ });
      t.match(await asAda('GET', `/assets/${asset.id}/status`), { status: 200, body: { state: 'waiting', done: false, job: { id: job.id, place: 1 } } });
      t.match((await asAda('GET', `/assets/${asset.id}/events`)).body, { items: [{ type: 'job-queued', job: job.id }], last: Number });
      t.match(await asAda('POST', '/assets/generate', { text: '', seed: 'x', nonsense: 1 }), { status: 400, body: { code: 'E_REQUEST_INVALID', errors: Array } });
      t.match(await asAda('POST', '/assets/generate', { text: 'a box', limits: { seconds: 1e9 } }), { status: 400 }, 'no run for ever');
      t.match(await asAda('POST', '/assets/generate', { text: 'a box', images: ['upl_00000000000000000000000000'] }), { status: 404 }, 'a picture that is not there');

      t.match(await asBob('POST', `/assets/${asset.id}/cancel`), { status: 404 });
      t.match(await asAda('POST', `/assets/${asset.id}/cancel`), { status: 202, body: { jobs: [{ id: job.id, state: 'cancelled' }] } });
      t.match(await asAda('POST', `/assets/${asset.id}/cancel`), { status: 409, body: { code: 'E_JOB_OVER' } });
      t.match((await asAda('GET', `/assets/${asset.id}/status`)).body, { state: 'cancelled', done: true });
      t.match(await asAda('POST', `/assets/${asset.id}/refine`, { feedback: 'thicker legs' }), { status: 409, body: { code: 'E_CONFLICT' } }, 'there is nothing to refine yet');
    });

    await t.test('a refinement and an edited script start from the head or a named version', async (t) => {
      const row = await sampleRow(site, ada.user.id);
      const { version: one } = await sampleVersion(site, row);
      const { version: two } = await sampleVersion(site, { ...row, head_id: one.id });
      const input = async (job: string) => (await site.database.knex('generation_jobs').where({ id: job }).first('version_id', 'input', 'kind')) as object;
      const refined = await asAda('POST', `/assets/${row.id}/refine`, { feedback: 'thicker legs' });
      t.match(refined, { status: 202, body: { job: { kind: 'refine', from: two.id, version: null } } });
      t.strictSame(await input(refined.body.job.id), { kind: 'refine', version_id: two.id, input: { feedback: 'thicker legs', brief: {} } }, 'nothing is filled in that was not asked for');
      t.match(await asAda('POST', `/assets/${row.id}/refine`, { feedback: 'thicker legs', version: 1 }), { body: { job: { from: one.id } } });
      const built = await asAda('POST', `/assets/${row.id}/build`, { script: 'import bpy', version: one.id });
      t.match(await input(built.body.job.id), { kind: 'build', version_id: one.id, input: { script: 'import bpy' } });
      t.match(await asAda('POST', `/assets/${row.id}/refine`, { feedback: 'x', version: 9 }), { status: 404 });
      t.match(await asAda('POST', `/assets/${row.id}/refine`, { feedback: 'x', version: 99_999_999_999 }), { status: 404 });
      t.match(await asBob('POST', `/assets/${row.id}/refine`, { feedback: 'x' }), { status: 404 });
    });

    await t.test('a list goes page by page, and the search knows titles, tags, prompts and parts', async (t) => {
      const [cleo] = [await testPerson(site, 'artist', { name: 'Cleo' })];
      const asCleo = calling(base, cleo);
      const ids: string[] = [];
      for (let i = 0; i < 5; i += 1) ids.unshift((await sampleRow(site, cleo.user.id, { title: `chair ${i}`, prompt: i === 2 ? 'a throne of iron' : 'a chair', tags: i % 2 === 0 ? ['even'] : [] })).id);
      await sampleVersion(site, { id: ids[0]!, user_id: cleo.user.id, head_id: null });
      const page = (await asCleo('GET', '/assets?limit=2')).body;
      const seen = [...page.items];
      for (let { next } = page; next; ) {
        const more = (await asCleo('GET', `/assets?limit=2&cursor=${next}`)).body;
        seen.push(...more.items);
        ({ next } = more);
      }
      t.strictSame(seen.map(({ id }: { id: string }) => id).toSorted(), ids.toSorted());
      t.match(seen.find(({ id }: { id: string }) => id === ids[0]), { title: 'Stool', head: { n: 1, accepted: true, thumbnail: { url: `/api/v1/assets/${ids[0]}/versions/1/files/views%2Fhero.png` } } });
      const found = async (query: string) => ((await asCleo('GET', `/assets?${query}`)).body.items as { id: string }[]).map(({ id }) => id);
      t.strictSame(await found('q=iron%20throne'), [ids[2]]);
      t.strictSame(await found('q=leg'), [ids[0]], 'a part of the head');
      t.equal((await found('tag=even')).length, 3);
      t.strictSame(await found('tag=even&tag=odd'), []);
      t.strictSame((await asCleo('GET', '/tags')).body.items, [{ tag: 'even', assets: 3 }]);
      t.match(await asCleo('GET', '/assets?cursor=nonsense'), { status: 400 });
      t.strictSame((await asBob('GET', '/assets')).body.items, [], 'others see nothing of it');
    });

    await t.test('a list of what failed, waits or has never been worked on, page by page, within tags and a search', async (t) => {
      const dan = await testPerson(site, 'artist', { name: 'Dan' });
      const asDan = calling(base, dan);
      const states = ['failed', 'succeeded', 'failed', 'dead', 'waiting', 'failed', null] as const;
      const ids: string[] = [];
      for (const [n, state] of states.entries()) {
        const row = await sampleRow(site, dan.user.id, { title: `lamp ${n}`, tags: n > 0 ? ['late'] : [] });
        if (n === 5) await sampleJob(site, row, { id: newId('job', 0), state: 'succeeded' }); // and then once more
        if (state) await sampleJob(site, row, { state });
        await sampleJob(site, row, { kind: 'export', state: 'cancelled' }); // which is no work on the asset
        ids.push(row.id);
        await sleep(2); // ids of one millisecond have no order
      }
      const found = async (query: string) => {
        const { items, next } = (await asDan('GET', `/assets?${query}`)).body as { items: { id: string }[]; next: string | null };
        return { found: items.map(({ id }) => ids.indexOf(id)), next };
      };
      t.strictSame(await found('state=failed'), { found: [5, 2, 0], next: null });
      t.strictSame((await found('state=failed&state=dead')).found, [5, 3, 2, 0]);
      t.strictSame((await found('state=empty')).found, [6]);
      t.strictSame((await found('state=running')).found, []);
      t.strictSame((await found('state=failed&tag=late')).found, [5, 2]);
      t.strictSame(new Set((await found('state=failed&q=lamp')).found), new Set([0, 2, 5]));
      for (const search of ['', '&q=lamp']) {
        const first = await found(`state=failed&limit=2${search}`);
        const rest = await found(`state=failed&limit=2${search}&cursor=${first.next}`);
        t.strictSame([...first.found, ...rest.found].toSorted((a, b) => a - b), [0, 2, 5], `no page short of it ${search}`);
        t.strictSame([first.found.length, rest.next], [2, null]);
      }
      t.match(await asDan('GET', '/assets?state=queued'), { status: 400, body: { errors: [{ path: /state/ }] } });
    });

    await t.test('who changes says which state he has seen', async (t) => {
      const { id } = await sampleRow(site, ada.user.id);
      const read = await asAda('GET', `/assets/${id}`);
      t.equal(read.headers.get('etag'), '"1"');
      t.match(await asAda('PATCH', `/assets/${id}`, { title: 'seat' }), { status: 428 });
      t.match(await asAda('PATCH', `/assets/${id}`, { title: 'seat', tags: ['A'] }, { 'If-Match': '"1"' }), { status: 200, body: { title: 'seat', tags: ['a'], revision: 2 } });
      t.match(await asAda('PATCH', `/assets/${id}`, { title: 'late' }, { 'If-Match': '"1"' }), { status: 412 });
      t.match(await asAda('PATCH', `/assets/${id}`, { user_id: bob.user.id }, { 'If-Match': '"2"' }), { status: 400 }, 'nothing but what one may change');
      t.match(await asBob('PATCH', `/assets/${id}`, { title: 'mine' }, { 'If-Match': '*' }), { status: 404 });
    });

    await t.test('what is deleted is gone with its work, and comes back', async (t) => {
      const row = await sampleRow(site, ada.user.id);
      const running = await sampleJob(site, row, { state: 'running', worker: 'w', attempts: 1 });
      const job = await sampleJob(site, row);
      t.match(await asAda('DELETE', `/assets/${row.id}`, undefined, { 'If-Match': '"1"' }), { status: 204 });
      t.match(await asAda('GET', `/assets/${row.id}`), { status: 404 });
      t.match(await asAda('GET', `/assets/${row.id}/status`), { status: 404 });
      t.match(await asAda('GET', `/jobs/${job.id}`), { body: { state: 'cancelled', error: { code: 'E_CANCELLED', message: 'the asset was deleted', hint: /^Restore the asset/ } } });
      t.match(await asAda('GET', `/jobs/${running.id}`), { body: { state: 'running', cancelRequested: true } });
      await failJob(site.database.knex, site.bus, running, new BozzettoError('E_CANCELLED', 'cancelled'));
      t.match(await asAda('GET', `/jobs/${running.id}`), { body: { state: 'cancelled', error: { message: 'the asset was deleted' } } });
      t.match((await asAda('GET', '/assets?deleted=true')).body.items, [{ id: row.id, deletedAt: String }]);
      t.match(await asBob('POST', `/assets/${row.id}/restore`), { status: 404 });
      t.match(await asAda('POST', `/assets/${row.id}/restore`), { status: 200, body: { deletedAt: null } });
      t.match(await asAda('POST', `/assets/${row.id}/restore`), { status: 409 });
      t.match(await asAda('GET', `/assets/${row.id}`), { status: 200 });
      const audited = (await site.database.knex('audit_log').where({ resource: row.id }).orderBy('id').pluck('action')) as string[];
      t.strictSame(audited, ['asset.delete', 'asset.restore']);
    });

    await t.test('comments and usage', async (t) => {
      const row = await sampleRow(site, ada.user.id);
      const said = await asAda('POST', `/assets/${row.id}/comments`, { text: 'the legs look thin', part: 'leg' });
      t.match(said, { status: 201, body: { author: 'Ada', part: 'leg', version: null } });
      t.match(await asBob('GET', `/assets/${row.id}/comments`), { status: 404 });
      t.match((await asAda('GET', `/assets/${row.id}/comments`)).body.items, [{ id: said.body.id, text: 'the legs look thin' }]);
      t.match(await asAda('DELETE', `/assets/${row.id}/comments/${said.body.id}`), { status: 204 });
      t.strictSame((await asAda('GET', `/assets/${row.id}/comments`)).body.items, []);
      t.match(await asAda('GET', '/usage'), { status: 200, body: { tier: 'default', today: { runs: 0 }, waiting: Number, days: [] } });
      t.match((await asAda('GET', '/kinds')).body.items.length, /\d\d\d/);
      t.match(await asAda('GET', '/kinds/chair'), { status: 200, body: { name: 'chair', measures: Array } });
      t.match(await asAda('GET', '/models'), { status: 200, body: { items: Array } });
    });
  });
}
