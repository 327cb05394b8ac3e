import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { keepAnswer } from './db/idempotency.ts';
import type { Problem } from './middleware/problem.ts';
import { etag, needRevision } from './middleware/revision.ts';
import { route } from './routes/route.ts';
import { testApp, testPerson } from './testing/app.ts';
import { testDatabase } from './testing/index.ts';
import { testSite } from './testing/site.ts';

/** Routes that do next to nothing, so that what is seen is the frame. */
let made = 0;
let gate: Promise<void> | null = null;
const about = { tag: 'test', summary: 'x' } as const;
const ok = { 200: { description: 'x', schema: z.object({}).loose() } };
const routes = [
  route({ ...about, id: 'open', method: 'get', path: '/open', access: 'public', answers: ok, async handle({ trace }) { return { status: 200, body: { trace } }; } }),
  route({ ...about, id: 'long', method: 'get', path: '/long', access: 'public', answers: ok, async handle() { return { status: 200, body: { text: 'so '.repeat(5000) } }; } }),
  route({ ...about, id: 'glb', method: 'get', path: '/glb', access: 'public', answers: { 200: { description: 'x', type: 'model/gltf-binary' } }, async handle({ ctx }) { ctx.type = 'model/gltf-binary'; ctx.body = Buffer.alloc(50_000); return null; } }),
  route({ ...about, id: 'throws', method: 'get', path: '/throws/{how}', access: 'public', answers: ok, async handle({ site, params: { how } }) {
    if (how === 'plain') throw new Error('the secret path /var/lib/x');
    if (how === 'wait') throw new BozzettoError('E_QUOTA_SPENT', 'enough for today', { retryAfter: 61.2 });
    await site.database.knex.raw(how === 'cast' ? "SELECT 'x'::int" : "INSERT INTO comments (id, asset_id, author, text) VALUES ('c', 'nothing', 'a', 'b')");
    return { status: 200, body: {} };
  } }),
  route({ ...about, id: 'late', method: 'get', path: '/late', access: 'public', answers: ok, async handle({ ctx }) { ctx.respond = false; ctx.res.writeHead(200); ctx.res.write('a'); throw new Error('after the head'); } }),
  route({ ...about, id: 'mine', method: 'get', path: '/mine', access: 'assets:read', answers: ok, async handle({ user }) { return { status: 200, body: { id: user.id } }; } }),
  route({ ...about, id: 'audited', method: 'get', path: '/audited', access: 'audit:read', answers: ok, async handle() { return { status: 200, body: {} }; } }),
  route({ ...about, id: 'asset', method: 'post', path: '/assets/{asset}', access: 'assets:write', level: 'own', body: z.object({ title: z.string() }), answers: ok, async handle({ asset }) { return { status: 200, body: { id: asset.id } }; } }),
  route({ ...about, id: 'word', method: 'get', path: '/assets/word', access: 'public', answers: ok, async handle() { return { status: 200, body: { word: true } }; } }),
  route({ ...about, id: 'any', method: 'get', path: '/assets/{asset}', access: 'public', answers: ok, async handle({ params }) { return { status: 200, body: params }; } }),
  route({
    ...about, id: 'says', method: 'post', path: '/says', access: 'public', query: z.object({ n: z.coerce.number().optional() }), bodyBytes: 5000,
    body: z.object({ text: z.string().optional(), any: z.unknown().optional() }), answers: { 200: ok[200], 204: { description: 'x' } },
    async handle({ body, query }) { return body.text === 'none' ? { status: 204 } : { status: 200, body: { body, query } }; },
  }),
  route({ ...about, id: 'wide', method: 'post', path: '/wide', access: 'public', bodyBytes: 1_000_000, body: z.object({ any: z.unknown() }), answers: ok, async handle() { return { status: 200, body: {} }; } }),
  route({ ...about, id: 'thing', method: 'get', path: '/thing', access: 'public', answers: ok, async handle() { return { status: 200, body: {}, headers: etag(4) }; } }),
  route({ ...about, id: 'change', method: 'put', path: '/thing', access: 'public', revision: true, answers: ok, async handle({ ctx }) { needRevision(ctx, 4); return { status: 200, body: {} }; } }),
  route({
    ...about, id: 'once', method: 'post', path: '/once', access: 'assets:generate', idempotent: true, rate: 'read', body: z.object({ how: z.string() }), answers: { 201: { description: 'x', schema: z.object({ n: z.number() }) } },
    async handle({ site, body, remember }) {
      await gate;
      made += 1;
      const reply = { status: 201 as const, body: { n: made }, headers: { Location: `/n/${made}` } };
      if (body.how === 'fail') throw new BozzettoError('E_CONFLICT', 'no');
      if (body.how !== 'plain') await site.database.knex.transaction(async (trx) => {
        await remember(trx, reply);
        if (body.how === 'rollback') throw new BozzettoError('E_CONFLICT', 'after all not');
      });
      if (body.how === 'dies') throw new Error('after the commit');
      return reply;
    },
  }),
  route({ ...about, id: 'lies', method: 'get', path: '/lies/{how}', access: 'public', answers: { 200: { description: 'x', schema: z.object({ n: z.number() }) } }, async handle({ params: { how } }) {
    const lies: Record<string, unknown> = { other: { n: 'one' }, more: { n: 1, passwordHash: 'x' }, none: { n: 1 } };
    return { status: how === 'undeclared' ? 201 : 200, body: lies[how] } as never;
  } }),
];

t.test('the frame', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite'), config: { corsOrigins: ['https://studio.example.org'], rateRead: 1000, rateWrite: 1000 } });
  const root = await testApp(t, site, { routes, bodySeconds: 0.3 });
  const base = `${root}/api/v1`;
  const ada = await testPerson(site, 'artist');
  const call = async (path: string, { json, ...init }: RequestInit & { json?: unknown } = {}) => {
    const response = await fetch(path.startsWith('/api') || path.startsWith('http') ? path : base + path, json === undefined ? init : { ...init, body: typeof json === 'string' ? json : JSON.stringify(json), headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: (response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : {}) as Problem & Record<string, unknown> };
  };

  t.test('what nothing answers is a problem with code, hint and trace', async (t) => {
    const { status, headers, body } = await call('/nowhere', { headers: { traceparent: `00-${'a1'.repeat(16)}-${'b2'.repeat(8)}-01`, 'x-request-id': 'mine-1' } });
    t.match({ status, body }, { status: 404, body: { type: 'urn:bozzetto:error:E_ROUTE_UNKNOWN', title: 'Not Found', status: 404, code: 'E_ROUTE_UNKNOWN', trace: 'a1'.repeat(16) } });
    t.equal(headers.get('content-type'), 'application/problem+json');
    t.equal(headers.get('x-request-id'), 'mine-1');
    t.equal((await call('/open', { headers: { traceparent: `00-${'0'.repeat(32)}-${'b2'.repeat(8)}-01` } })).body.trace.length, 32, 'a trace of zeros is none');
    const other = await call('/open', { method: 'POST' });
    t.match({ status: other.status, code: other.body.code, allow: other.headers.get('allow') }, { status: 405, code: 'E_METHOD_UNKNOWN', allow: 'HEAD, GET' });
    t.equal((await call('/open', { method: 'HEAD' })).status, 200);
  });

  t.test('what fails within shows its trace and no more', async (t) => {
    const plain = await call('/throws/plain');
    t.match(plain.body, { status: 500, code: 'E_INTERNAL' });
    t.notMatch(plain.text, /secret|\.ts:|Error:/);
    const cast = await call('/throws/cast');
    t.match(cast.body, { status: 400, code: 'E_REQUEST_INVALID' });
    t.match((await call('/throws/key')).body, { status: 409, code: 'E_CONFLICT' });
    const wait = await call('/throws/wait');
    t.equal(wait.status, 429);
    t.equal(wait.headers.get('retry-after'), '62');
    await t.rejects(fetch(`${base}/late`).then((response) => response.text()), 'a stream that fails breaks off');
    for (const lie of ['other', 'more', 'undeclared']) t.match((await call(`/lies/${lie}`)).body, { status: 500 }, 'an answer that is none of its schema is seen in tests');
    t.equal((await call('/lies/none')).status, 200);
  });

  t.test('first who, then may they, then which asset, then what', async (t) => {
    t.match((await call('/assets/ast_x', { method: 'POST', json: '{' })).body, { status: 401, code: 'E_LOGIN_REQUIRED' });
    t.match((await call('/assets/ast_x', { method: 'POST', json: '{', headers: { authorization: 'Bearer bz_wrong' } })).body, { status: 401, code: 'E_TOKEN_INVALID' });
    const eve = await testPerson(site, 'viewer');
    t.match((await call('/assets/ast_x', { method: 'POST', json: '{', headers: eve.headers })).body, { status: 403, code: 'E_FORBIDDEN' });
    t.match((await call('/assets/ast_x', { method: 'POST', json: '{', headers: ada.headers })).body, { status: 404 });
    t.match((await call('/audited', { headers: ada.headers })).body, { status: 403 });
    t.match((await call('/mine', { headers: ada.headers })).body, { id: ada.user.id });
    t.equal((await call('/open', { headers: { authorization: 'Bearer nonsense' } })).status, 200, 'public is public, whatever is sent along');
    const scoped = await testPerson(site, 'artist', { scopes: ['account'] });
    t.equal((await call('/mine', { headers: scoped.headers })).status, 403, 'a key does what its scopes say');
  });

  t.test('a word of a path goes before a name in braces', async (t) => {
    t.same((await call('/assets/word')).body, { word: true });
    t.same((await call('/assets/ast_1')).body, { asset: 'ast_1' });
    t.match((await call('/assets/a%00b')).body, { status: 400, errors: [{ path: 'params.asset' }] });
    t.equal((await call('/assets/%E0%A4%A')).status, 400);
    t.equal((await call(`/assets/${'a'.repeat(200)}`)).status, 400);
  });

  t.test('bodies are JSON objects of known keys that a database can keep', async (t) => {
    const says = (json: unknown, headers = {}) => call('/says', { method: 'POST', json, headers });
    t.same((await says({ text: 'a' })).body, { body: { text: 'a' }, query: {} });
    t.same((await call('/says?n=3', { method: 'POST' })).body, { body: {}, query: { n: 3 } }, 'no body is an empty one');
    t.equal((await says({ text: 'none' })).status, 204);
    const wrong: [string, unknown, number][] = [
      ['unknown key', { texts: 'a' }, 400], ['other type', { text: 5 }, 400], ['array', [], 400], ['null', 'null', 400], ['string', '"x"', 400], ['broken', '{"text": ', 400], ['number', '5', 400],
      ['prototype', '{"any": {"__proto__": {"admin": true}}}', 400], ['NUL', { text: 'a\0b' }, 400], ['half a pair', '{"any": ["\\ud800"]}', 400], ['a key that is no text', '{"any": {"\\u0000": 1}}', 400],
      ['deep', `{"any": ${'['.repeat(2000)}${']'.repeat(2000)}}`, 400], ['large', { text: 'a'.repeat(6000) }, 413],
    ];
    for (const [what, json, status] of wrong) t.equal((await says(json)).status, status, what);
    t.equal((await call('/wide', { method: 'POST', json: { any: Array.from({ length: 40_000 }, () => 0) } })).status, 200);
    t.match((await call('/wide', { method: 'POST', json: { any: Array.from({ length: 60_000 }, () => 0) } })).body, { status: 400, errors: [{ path: 'body', message: /more than 50000 values/ }] });
    t.same((await says({ texts: 'a', text: 5 })).body.errors, [{ path: 'body.text', message: 'must be a text, not 5' }, { path: 'body', message: 'takes no "texts"; "text" is meant?' }], 'in words');
    t.match((await call('/says?m=3', { method: 'POST' })).body, { status: 400, errors: [{ path: 'query' }] });
    t.match((await call('/open?x=1')).body, { status: 400, errors: [{ path: 'query.x' }] });
    t.equal((await says('text=a', { 'content-type': 'application/x-www-form-urlencoded' })).status, 415);
    t.equal((await says('{}', { 'content-encoding': 'nonsense' })).status, 415);
    t.equal((await says('{}', { 'content-encoding': 'gzip' })).status, 400, 'not what the encoding says');
    const post = (body: Buffer, headers: Record<string, string>) => fetch(`${base}/says`, { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': 'application/json', ...headers } });
    t.equal((await post(gzipSync('{"text":"a"}'), { 'content-encoding': 'gzip' })).status, 200);
    t.equal((await post(gzipSync(`{"text":"${'a'.repeat(4_000_000)}"}`), { 'content-encoding': 'gzip' })).status, 413, 'a bomb counts unpacked');
  });

  t.test('slow bodies are cut off, broken ones do no harm', async (t) => {
    const slow = await new Promise<number>((resolve, reject) => {
      const sending = request(`${base}/says`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 50 } }, (response) => resolve(response.statusCode!)).on('error', reject);
      sending.write('{"text":');
    });
    t.equal(slow, 408);
    const broken = request(`${base}/says`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 50 } });
    broken.on('error', () => {});
    broken.write('{');
    broken.destroy();
    const { port } = new URL(root);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (piece) => { text += String(piece); }).on('close', () => resolve(text));
    });
    t.match(answer, /^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    t.equal((await call('/open')).status, 200);
  });

  t.test('an ETag saves the answer, If-Match guards the change', async (t) => {
    t.equal((await call('/thing')).headers.get('etag'), '"4"');
    t.equal((await call('/thing', { headers: { 'if-none-match': '"4"' } })).status, 304);
    const change = async (match?: string) => (await call('/thing', { method: 'PUT', headers: match ? { 'if-match': match } : {} })).status;
    t.same([await change(), await change('"3"'), await change('"4"'), await change('W/"4"'), await change('"1", "4"'), await change('*')], [428, 412, 200, 200, 200, 200]);
  });

  t.test('the same Idempotency-Key is the same work', async (t) => {
    const once = (key: string, how: string) => call('/once', { method: 'POST', json: { how }, headers: { ...ada.headers, 'idempotency-key': key } });
    for (const how of ['plain', 'kept']) {
      const first = await once(`a-${how}`, how);
      const again = await once(`a-${how}`, how);
      t.same([again.status, again.body, again.headers.get('location'), again.headers.get('idempotency-replayed')], [201, first.body, first.headers.get('location'), 'true'], how);
    }
    t.match((await once('a-plain', 'kept')).body, { status: 409, code: 'E_IDEMPOTENCY' }, 'another body');
    t.not((await once('b', 'plain')).body.n, (await once('c', 'plain')).body.n, 'other keys are other work');
    t.equal((await once('d', 'fail')).status, 409);
    t.equal((await once('d', 'plain')).status, 201, 'what failed can be tried again, even otherwise');
    t.equal((await once('e', 'rollback')).status, 409);
    t.equal((await once('e', 'plain')).status, 201, 'what was rolled back was not kept');
    const before = made;
    t.equal((await once('f', 'dies')).status, 500);
    t.match(await once('f', 'dies'), { status: 201, body: { n: before + 1 } }, 'what was committed is answered though the first answer was lost');
    t.equal(made, before + 1);
    t.equal((await once('white space', 'plain')).status, 400);
    await site.database.knex('idempotency_keys').where({ key: 'a-plain' }).update({ status: null, created_at: new Date(Date.now() - 60_000) });
    t.equal((await once('a-plain', 'plain')).status, 201, 'a claim whose process died is taken over');
    await site.database.knex('idempotency_keys').where({ key: 'a-kept' }).update({ expires_at: new Date(0) });
    t.equal((await once('a-kept', 'plain')).headers.get('idempotency-replayed'), null, 'after a day the key is free');
    t.equal(await keepAnswer(site.database.knex, ada.user.id, 'a-kept', { status: 201, headers: {}, body: {} }), false, 'the second of two is told');
    let open = () => {};
    gate = new Promise((resolve) => { open = resolve; });
    const [one, two] = [once('g', 'plain'), once('g', 'plain')];
    const early = await Promise.race([one, two]);
    t.match(early.body, { code: 'E_IDEMPOTENCY' }, 'two at once: one waits outside');
    t.equal(early.headers.get('retry-after'), '1');
    open();
    t.same((await Promise.all([one, two])).map(({ status }) => status).toSorted((a, b) => a - b), [201, 409]);
    gate = null;
  });

  t.test('pages of other origins change nothing', async (t) => {
    const from = async (headers: Record<string, string>) => (await call('/says', { method: 'POST', headers })).status;
    t.equal(await from({ origin: 'https://evil.example' }), 403);
    t.equal(await from({ 'sec-fetch-site': 'cross-site' }), 403);
    t.equal(await from({ 'sec-fetch-site': 'same-site' }), 403);
    t.equal(await from({ origin: 'null' }), 403);
    t.equal(await from({ origin: root }), 200);
    t.equal(await from({ 'sec-fetch-site': 'same-origin', origin: root }), 200);
    t.equal(await from({ origin: 'https://studio.example.org', 'sec-fetch-site': 'cross-site' }), 200, 'but one that the operator names');
    t.equal(await from({ origin: 'https://evil.example', ...ada.headers }), 200, 'no page can forge a token');
    const listed = await call('/open', { headers: { origin: 'https://studio.example.org' } });
    t.equal(listed.headers.get('access-control-allow-origin'), 'https://studio.example.org');
    const evil = await call('/open', { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } });
    t.equal(evil.headers.get('access-control-allow-origin'), null);
    t.match(listed.headers.get('content-security-policy'), "default-src 'none'");
    t.equal(listed.headers.get('x-content-type-options'), 'nosniff');
  });

  t.test('texts go out packed, models as they are', async (t) => {
    const long = await call('/long', { headers: { 'accept-encoding': 'gzip' } });
    t.equal(long.headers.get('content-encoding'), 'gzip');
    t.equal((await call('/glb', { headers: { 'accept-encoding': 'gzip, br' } })).headers.get('content-encoding'), null);
  });
  t.end();
});

t.test('allowances', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite'), config: { rateRead: 3 } });
  const base = `${await testApp(t, site, { routes })}/api/v1`;
  const [ada, eve] = [await testPerson(site), await testPerson(site)];
  const mine = (headers: Record<string, string>) => fetch(`${base}/mine`, { headers });
  const first = await mine(ada.headers);
  t.equal(first.headers.get('ratelimit-policy'), '"read";q=3;w=60');
  t.match(first.headers.get('ratelimit'), /^"read";r=2;t=(60|59)$/);
  await mine(ada.headers);
  await mine(ada.headers);
  const fourth = await mine(ada.headers);
  t.equal(fourth.status, 429);
  t.match(Number(fourth.headers.get('retry-after')), 60);
  t.equal((await mine(eve.headers)).status, 200, 'each user has an own one');
  for (let n = 0; n < 3; n++) t.equal((await mine({ authorization: `Bearer bz_guess${n}` })).status, 401);
  t.equal((await mine({ authorization: 'Bearer bz_guess' })).status, 429, 'guesses at tokens count for their address');
});
