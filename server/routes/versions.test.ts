/** History: read, compare, show again, go on from; and the files of versions. */
import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { calling } from './testing/calling.ts';
import { GLB, sampleResult, sampleRow, sampleVersion, SCRIPT } from './testing/things.ts';

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind) });
    const base = await testApp(t, site);
    const [ada, bob] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Bob' })];
    const [asAda, asBob] = [calling(base, ada), calling(base, bob)];
    const row = await sampleRow(site, ada.user.id);
    const { version: one } = await sampleVersion(site, row);
    const { version: two } = await sampleVersion(site, { ...row, head_id: one.id }, await sampleResult(site, { script: `${SCRIPT}# thicker\n`, legs: 4 }));
    const at = `/assets/${row.id}/versions`;
    const { knex } = site.database;
    await knex('webhooks').insert({ id: 'whk_1', user_id: ada.user.id, url: 'https://example.org', secret: 'x', events: ['version.created'] });
    const told = async (asset: string) => (await knex('webhook_deliveries').orderBy('id').pluck('payload') as { data: { asset: string; n: number; madeBy: string } }[]).flatMap(({ data }) => (data.asset === asset ? [`${data.n} ${data.madeBy}`] : []));

    await t.test('each is there by id, number and as head', async (t) => {
      t.match((await asAda('GET', at)).body, { items: [{ n: 2, parent: one.id, madeBy: 'generate' }, { n: 1, parent: null }], next: null });
      for (const name of ['2', two.id, 'head']) t.match(await asAda('GET', `${at}/${name}`), { status: 200, body: { id: two.id, plan: { planner: 'sample', parts: Array }, files: [{ name: 'asset.glb', url: `/api/v1${at}/2/files/asset.glb` }, {}], provenance: { seed: 1 } } });
      const { plan, provenance } = (await asAda('GET', `${at}/head`)).body as { plan: object; provenance: object };
      t.notOk('memo' in plan || 'brief' in provenance, 'what is nobody’s business stays inside');
      const { verdict } = (await asAda('GET', `${at}/head`)).body as { verdict: { passed: object[] } };
      t.match(verdict.passed, [{ from: String, measured: Number, pass: true }], 'checks that passed, with what was measured');
      await knex('asset_versions').where({ id: one.id }).update({ asset: knex.raw("asset #- '{verdict,passed}'") });
      t.strictSame(((await asAda('GET', `${at}/1`)).body as { verdict: { passed: object[] } }).verdict.passed, [], 'a version of before they were kept has none');
      for (const name of ['3', '0', 'ver_00000000000000000000000000', 'tail']) t.match((await asAda('GET', `${at}/${name}`)).status, /40[04]/);
      t.equal((await asBob('GET', `${at}/1`)).status, 404);
    });

    await t.test('a comparison names what changed in the plan, and shows the script line by line', async (t) => {
      const { body } = await asAda('GET', `${at}/2/diff`);
      t.match(body, { from: one.id, to: two.id, script: /^\+# thicker$/m });
      t.strictSame(body.plan, [{ what: 'part', name: 'leg', change: 'changed', fields: [{ field: 'count', from: 3, to: 4 }] }]);
      t.match((await asAda('GET', `${at}/1/diff?against=1`)).body, { plan: [], script: '' });
      t.match((await asAda('GET', `${at}/1/diff`)).body, { from: null, plan: [{ what: 'plan' }] }, 'the first is all new');
    });

    await t.test('what decimals leave behind is no difference, and is not shown', async (t) => {
      const mine = await sampleRow(site, ada.user.id);
      const planned = async (height: number, at: number) => {
        const made = await sampleResult(site);
        const plan = made.plan!;
        const parameter = { unit: 'm' as const, note: '' };
        return { ...made, plan: { ...plan, parameters: { height: { ...parameter, value: height }, width: { ...parameter, value: 0.1 + 0.2 } }, items: plan.items.map((item) => Object.assign(item, { places: [{ at: [at, 0, 0.1 * 3], turn: 0 }] })) } };
      };
      const { version: first } = await sampleVersion(site, mine, await planned(0.45, 5.5e-17));
      await sampleVersion(site, { ...mine, head_id: first.id }, await planned(0.1 + 0.2, 0));
      const { plan } = (await asAda('GET', `/assets/${mine.id}/versions/2/diff`)).body;
      t.strictSame(plan, [{ what: 'parameter', name: 'height', change: 'changed', fields: [{ field: 'value', from: 0.45, to: 0.3 }] }]);
    });

    await t.test('scripts with nothing in common are shown as one that goes and one that comes, without a long search', async (t) => {
      const mine = await sampleRow(site, ada.user.id);
      const script = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}(${n})\n`).join('');
      const { version: first } = await sampleVersion(site, mine, await sampleResult(site, { script: script('old') }));
      await sampleVersion(site, { ...mine, head_id: first.id }, await sampleResult(site, { script: script('new') }));
      const { script: patch } = (await asAda('GET', `/assets/${mine.id}/versions/2/diff`)).body as { script: string };
      t.match(patch, /^@@ -1,20000 \+1,20000 @@$/m);
      t.equal(patch.match(/^-old\(/gm)?.length, 20_000);
      t.equal(patch.match(/^\+new\(/gm)?.length, 20_000);
    });

    await t.test('an earlier version is shown again as a new one', async (t) => {
      t.match(await asAda('POST', `${at}/1/revert`), { status: 428 });
      const { headers } = await asAda('GET', `/assets/${row.id}`);
      t.match(await asAda('POST', `${at}/head/revert`, undefined, { 'If-Match': headers.get('etag')! }), { status: 409 });
      const [first, second] = await Promise.all([1, 2].map(() => asAda('POST', `${at}/1/revert`, undefined, { 'If-Match': headers.get('etag')! })));
      t.strictSame(new Set([first!.status, second!.status]), new Set([201, 412]), 'of two at once one');
      const reverted = first!.status === 201 ? first! : second!;
      t.match(reverted.body, { n: 3, madeBy: 'revert', parent: two.id });
      t.match((await asAda('GET', `${at}/3/diff?against=1`)).body, { plan: [], script: '' });
      t.match((await asAda('GET', `/assets/${row.id}`)).body, { head: { n: 3 } });
      t.strictSame(await told(row.id), ['3 revert'], 'webhooks hear of it');
    });

    await t.test('a branch is an asset of one’s own, also of what others share', async (t) => {
      const mine = await asAda('POST', `${at}/1/branch`, { title: 'another stool' }, { 'Idempotency-Key': 'branch-1' });
      t.match(mine, { status: 201, body: { title: 'another stool', state: 'empty', head: { n: 1 }, owner: ada.user.id } });
      t.equal((await asAda('POST', `${at}/1/branch`, { title: 'another stool' }, { 'Idempotency-Key': 'branch-1' })).body.id, mine.body.id);
      t.match((await asAda('GET', `/assets/${mine.body.id}/versions/1`)).body, { madeBy: 'branch', parent: one.id, words: 'a stool' });
      t.match((await asAda('GET', `/assets/${mine.body.id}/versions/1/diff`)).body, { from: null });
      t.strictSame(await told(mine.body.id as string), ['1 branch'], 'webhooks hear of it');
      t.equal((await asBob('POST', `${at}/1/branch`, {})).status, 404);
      t.equal((await asAda('POST', `/assets/${row.id}/shares`, { email: bob.user.email, access: 'read' })).status, 201);
      const his = await asBob('POST', `${at}/1/branch`, {});
      t.match(his, { status: 201, body: { owner: bob.user.id } });
      t.equal((await asAda('GET', `/assets/${his.body.id}`)).status, 404, 'it is not the first owner’s');
      t.equal((await asBob('GET', `/assets/${his.body.id}/versions/1/files/asset.glb`)).status, 200);
      t.equal((await asBob('POST', `/assets/${row.id}/refine`, { feedback: 'x' })).status, 403, 'to read is not to refine');
    });

    await t.test('files come whole, in ranges, and not twice', async (t) => {
      const file = `${at}/1/files/asset.glb`;
      const whole = await asAda('GET', file);
      t.match(whole, { status: 200, body: GLB.toString() });
      const header = (name: string) => whole.headers.get(name);
      t.match([header('content-type'), header('accept-ranges'), header('content-length'), header('x-content-type-options')], ['model/gltf-binary', 'bytes', String(GLB.length), 'nosniff']);
      t.match(header('content-disposition'), /^inline; filename="asset\.glb"/);
      const tag = header('etag')!;
      t.match(await asAda('GET', file, undefined, { 'If-None-Match': tag }), { status: 304, body: '' });
      const part = await asAda('GET', file, undefined, { Range: 'bytes=5-7' });
      t.match([part.status, part.body, part.headers.get('content-range')], [206, 'and', `bytes 5-7/${GLB.length}`]);
      t.match((await asAda('GET', file, undefined, { Range: 'bytes=-3' })).body, '789');
      t.match(await asAda('GET', file, undefined, { Range: 'bytes=0-1,4-5' }), { status: 200 }, 'several at once: the whole');
      t.match(await asAda('GET', file, undefined, { Range: 'bytes=900-' }), { status: 416, body: { code: 'E_RANGE' } });
      t.match(await asAda('GET', file, undefined, { Range: 'bytes=5-7', 'If-Range': '"other"' }), { status: 200, body: GLB.toString() });
      t.match((await asAda('GET', file, undefined, { Range: 'bytes=5-7', 'If-Range': tag })).body, 'and');
      const head = await asAda('HEAD', file);
      t.match([head.status, head.headers.get('content-length'), head.body], [200, String(GLB.length), '']);
      t.match(await asAda('GET', `${at}/1/files/views%2Fhero.png`), { status: 200, body: 'PNG' });
      t.match((await asAda('GET', `${at}/1/files/script.py`)).body, SCRIPT);
      for (const name of ['nothing.glb', '..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', 'a%00b']) t.match((await asAda('GET', `${at}/1/files/${name}`)).status, /40[04]/, name);
      t.equal((await asBob('GET', `${at}/2/files/asset.glb`)).status, 200, 'shared with him');
      t.equal((await calling(base)('GET', file)).status, 401);
    });

    await t.test('a store with addresses of its own serves them itself, unless one asks otherwise', async (t) => {
      const elsewhere = await testApp(t, { ...site, blobs: { ...site.blobs, url: async (sha256, { name, seconds }) => `https://store.example/${sha256}?as=${name}&for=${seconds}` } });
      const away = await calling(elsewhere, ada)('GET', `${at}/1/files/asset.glb`);
      t.match([away.status, away.headers.get('location'), away.headers.get('etag')], [302, /^https:\/\/store\.example\/[0-9a-f]{64}\?as=asset\.glb&for=300$/, null]);
      t.match(await calling(elsewhere, ada)('GET', `${at}/1/files/asset.glb?through=true`), { status: 200, body: GLB.toString() });
    });

    await t.test('bytes that an event names are for who may read the asset', async (t) => {
      const { glb } = one.asset;
      t.match(await asAda('GET', `/assets/${row.id}/files/${glb.sha256}?as=glb`), { status: 200, body: GLB.toString() });
      const other = await sampleRow(site, ada.user.id);
      t.equal((await asAda('GET', `/assets/${other.id}/files/${glb.sha256}`)).status, 404, 'not of another asset');
    });
  });
}
