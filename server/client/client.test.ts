/** The client against the real app: every route is there, its types are the server's, its errors tell what to do. */
import t from 'tap';
import { ROUTES } from '../routes/index.ts';
import type { AnyRoute } from '../routes/route.ts';
import { happen, sampleJob, sampleRow, sampleVersion, GLB } from '../routes/testing/things.ts';
import { testDatabase } from '../testing/index.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { CALLS } from './calls.ts';
import { createClient, BozzettoApiError } from './index.ts';

t.test('every route of the server is a method of the client', (t) => {
  t.strictSame(Object.keys(CALLS).toSorted(), (ROUTES as readonly AnyRoute[]).map(({ id }) => id).toSorted());
  const client = createClient({ baseUrl: 'http://127.0.0.1:1' });
  for (const id of Object.keys(CALLS)) {
    const method = id.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client);
    t.type(method, 'function', id);
  }
  t.end();
});

t.test('calls', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  const baseUrl = await testApp(t, site);
  const ada = await testPerson(site);
  const token = ada.headers.authorization.replace('Bearer ', '');
  const sent: string[] = [];
  const bozzetto = createClient({ baseUrl, token: async () => token, fetch: (url, init) => { sent.push(`${init?.method ?? 'GET'} ${(url as URL).href.replace(baseUrl, '')}`); return fetch(url, init); } });

  await t.test('path, query, body and headers go where they belong', async (t) => {
    const { asset, job } = await bozzetto.assets.generate({ body: { text: 'a round oak stool', tags: ['oak'] }, idempotencyKey: 'k1' });
    t.equal((await bozzetto.assets.generate({ body: { text: 'a round oak stool', tags: ['oak'] }, idempotencyKey: 'k1' })).asset.id, asset.id);
    const list = await bozzetto.assets.list({ query: { tag: ['oak'], limit: 5 } });
    t.match(list, { items: [{ id: asset.id, state: 'waiting' }], next: null });
    const { revision } = await bozzetto.assets.read({ asset: asset.id });
    t.match(await bozzetto.assets.update({ asset: asset.id, body: { title: 'seat' }, ifMatch: revision }), { title: 'seat', revision: revision + 1 });
    t.match(await bozzetto.jobs.cancel({ job: job.id }), { state: 'cancelled' });
    t.equal(await bozzetto.assets.delete({ asset: asset.id, ifMatch: '*' }), undefined);
    t.match(await bozzetto.usage.read({ query: { days: 7 } }), { tier: 'default', waiting: 0 });
    t.strictSame(await bozzetto.call('assets.tags'), { items: [], next: null });
    t.ok(sent.includes('GET /api/v1/assets?tag=oak&limit=5'), sent.join('\n'));
    // What the types refuse (tsc checks this file) the server refuses too.
    // @ts-expect-error no such field
    await t.rejects(bozzetto.assets.generate({ body: { words: 'a stool' } }), { status: 400, code: 'E_REQUEST_INVALID' });
    // @ts-expect-error the asset is missing
    await t.rejects(bozzetto.assets.read({}), { code: 'E_REQUEST_INVALID' });
  });

  await t.test('an error says what to do', async (t) => {
    const error = await bozzetto.assets.read({ asset: 'ast_00000000000000000000000000' }).catch((thrown: unknown) => thrown);
    t.ok(error instanceof BozzettoApiError);
    t.match(error, { status: 404, code: 'E_UNKNOWN', hint: String, trace: /^[0-9a-f]{32}$/ });
    await t.rejects(createClient({ baseUrl, token: 'bz_nonsense' }).assets.list(), { code: 'E_TOKEN_INVALID' });
    await t.rejects(createClient({ baseUrl, fetch: async () => new Response('<html>', { status: 502, headers: { 'retry-after': '3' } }) }).assets.list(), { status: 502, code: 'E_HTTP', retryAfter: 3 });
  });

  await t.test('files come as they are; the token goes nowhere else', async (t) => {
    const row = await sampleRow(site, ada.user.id);
    await sampleVersion(site, row);
    const { files } = await bozzetto.versions.read({ asset: row.id, version: 'head' });
    t.equal(await (await bozzetto.get(files[0]!.url)).text(), GLB.toString());
    t.equal(await (await bozzetto.files.read({ asset: row.id, version: 1, file: 'views/hero.png' } as never)).text(), 'PNG');
    const seen: unknown[] = [];
    await createClient({ baseUrl, token, fetch: async (_, init) => (seen.push(init?.headers), new Response('')) }).get('https://elsewhere.example/x');
    t.notMatch(JSON.stringify(seen), token);
  });

  await t.test('a stream that breaks off goes on where it was', async (t) => {
    const row = await sampleRow(site, ada.user.id);
    const job = await sampleJob(site, row);
    await happen(site, row.id, job.id, { type: 'job-queued' });
    let opened = 0;
    const cut = new AbortController();
    const flaky = createClient({
      baseUrl, token, fetch: async (url, init) => {
        opened += 1;
        if (opened === 2) throw new TypeError('fetch failed');
        if (opened === 3) await happen(site, row.id, job.id, { type: 'job-started' }, { type: 'job-succeeded' });
        return fetch(url, opened === 1 ? { ...init, signal: AbortSignal.any([cut.signal, ...(init?.signal ? [init.signal] : [])]) } : init);
      },
    });
    const types: string[] = [];
    for await (const { type } of flaky.watch(row.id, { until: 'end' })) {
      types.push(type);
      cut.abort();
    }
    t.strictSame(types, ['job-queued', 'job-started', 'job-succeeded']);
    t.equal(opened, 3);
    await t.rejects(bozzetto.watch('ast_00000000000000000000000000').next(), { code: 'E_UNKNOWN' }, 'what makes no sense is not tried again');
    const stop = new AbortController();
    const seen = [];
    for await (const event of bozzetto.watch(row.id, { after: 0, signal: stop.signal })) if (seen.push(event) === 3) stop.abort();
    t.equal(seen.length, 3);
  });
});
