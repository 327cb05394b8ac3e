/** Every route with bodies, paths, queries and headers that no sane caller sends: what is wrong is the caller's, said as a problem, and never a stack. */
import * as fc from 'fast-check';
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { insertComment } from './db/comments.ts';
import { wantExport } from './db/exports.ts';
import { newId } from './db/ids.ts';
import { shareByLink } from './db/shares.ts';
import { insertWebhook } from './db/webhooks.ts';
import { ROUTES } from './routes/index.ts';
import { openApi } from './routes/openapi.ts';
import type { AnyRoute } from './routes/route.ts';
import { sampleJob, sampleRow, sampleVersion } from './routes/testing/things.ts';
import type { Site } from './site.ts';
import { testApp } from './testing/app.ts';
import { testDatabase } from './testing/index.ts';
import { testLogin, type LoggedIn } from './testing/login.ts';
import { testSite } from './testing/site.ts';
import { newSecret, sealSecret } from './webhooks/secret.ts';

/** FUZZ_RUNS and FUZZ_SEED look further than CI does. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10);
const SEED = Number(process.env.FUZZ_SEED ?? 0);
const ONLY = process.env.FUZZ_ROUTE;

interface Schema { type?: string | string[]; enum?: unknown[]; const?: unknown; items?: Schema; properties?: Record<string, Schema>; required?: string[]; anyOf?: Schema[]; oneOf?: Schema[]; $ref?: string; format?: string; pattern?: string; minLength?: number; maxLength?: number; minimum?: number; maximum?: number; minItems?: number }

/** Strings that have broken other people's programs. */
const nasty = fc.constantFrom(
  '', ' ', '\0', 'a\0b', '\ud800', '﷽'.repeat(50), '../../etc/passwd', '..%2f..%2f', "' OR 1=1 --", '{{7*7}}', '<script>', '__proto__', 'constructor', 'NaN', '1e999', '-1', '9'.repeat(40), 'null', 'undefined',
  '2026-13-45T99:99:99Z', '0001-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z', 'http://169.254.169.254/', 'javascript:alert(1)', '%', '%00', '\u202e', 'a'.repeat(3000), 'ﷺ😀', 'eyJhbGciOiJub25lIn0.e30.',
  ...[['x'], null, {}, '2026-13-', [1e20, 1], [{}], ['x', 'y'], ['2026-01-01T00:00:00Z', 'x\0']].map((place) => Buffer.from(JSON.stringify(place)).toString('base64url')), // cursors
);
const text = fc.oneof(nasty, fc.string({ maxLength: 40, unit: 'binary' }), fc.string({ maxLength: 20 }));
const number = fc.oneof(fc.constantFrom(0, -1, 1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, 0.1), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const junk: fc.Arbitrary<unknown> = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.constantFrom([], {}, [[]], Array.from({ length: 300 }, () => 0)), fc.jsonValue({ maxDepth: 3 }));

/** Strings that a format lets in: some of them are nasty all the same. */
function word({ format, pattern, minLength = 0, maxLength = 200 }: Schema, known: readonly string[]): fc.Arbitrary<string> {
  if (format === 'email') return fc.constantFrom('ada@example.org', 'eve+x@example.org');
  if (format === 'uri' || format === 'url') return fc.constantFrom('https://example.org/hook', 'http://127.0.0.1:9/', 'https://[::1]/');
  if (format === 'date-time') return fc.constantFrom('2030-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z');
  if (pattern) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom(...known));
  return fc.oneof(fc.constantFrom(...known, 'ada@example.org', 'a red chair', 'default', 'correct horse battery', 'ﷺ😀\u202e', "' OR 1=1 --"), fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 30) })).map((value) => value.padEnd(minLength, 'x').slice(0, maxLength));
}

/** Values that the schema lets in. */
function like(schema: Schema, components: Record<string, Schema>, known: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  const inner = (each: Schema) => like(each, components, known, depth + 1);
  if (depth > 6) return junk;
  if (schema.$ref) return inner(components[schema.$ref.split('/').at(-1)!] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(inner));
  if (schema.properties) return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([name, each]) => [name, inner(each)])), { requiredKeys: schema.required ?? [] });
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  const { minimum = 0, maximum = minimum + 20 } = schema;
  if (type === 'array') return fc.array(inner(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: Math.max(3, schema.minItems ?? 0) });
  if (type === 'integer') return fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) });
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return word(schema, known);
  return junk;
}

/** The value with junk in one place of it: instead of something, or beside it. */
function spoilt(value: unknown, at: number, with_: unknown, how: 'instead' | 'beside'): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const root = { value: structuredClone(value) };
  const walk = (holder: Record<string, unknown>) => {
    for (const [key, each] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof each === 'object' && each !== null) walk(each as Record<string, unknown>);
    }
  };
  walk(root);
  const [holder, key] = places[at % places.length]!;
  if (how === 'beside' && holder !== root && !Array.isArray(holder)) holder.__proto__x = with_;
  else holder[key] = with_;
  return root.value;
}

interface Asked { params: Record<string, string>; query: [string, string][]; headers: Record<string, string>; body: { kind: 'json'; value: unknown } | { kind: 'raw'; type: string; bytes: Uint8Array } | null }

const headerValue = fc.string({ maxLength: 60 }).map((value) => value.replace(/[^\x20-\x7e]/g, '').trim());
const headers = fc.dictionary(
  fc.constantFrom('idempotency-key', 'if-match', 'if-none-match', 'range', 'last-event-id', 'accept', 'accept-encoding', 'traceparent', 'x-request-id', 'x-forwarded-for', 'origin', 'cookie', 'content-encoding', 'if-modified-since'),
  fc.oneof(headerValue, fc.constantFrom('*', '"1"', 'bytes=0-0', 'bytes=9-1', 'bytes=-5', '-1', '99999999999999999999', 'W/"', 'gzip', 'null', '%00')), { maxKeys: 3 },
);
const types = fc.constantFrom<string[]>('application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/octet-stream', '', ';;;');

/** Uploads: good ones, cut ones, lying ones. */
const part = (name: string, file: string, bytes: string) => `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: image/png\r\n\r\n${bytes}\r\n`;
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64').toString('latin1');
const FORMS = [
  `${part('file', 'a.png', PNG)}--x--\r\n`, `${part('file', '../../a.png', PNG.slice(0, 30))}--x--\r\n`, part('file', 'a.glb', 'glTF\x02\0\0\0\xff\xff\xff\xff'), `${part('file', 'a.blend', 'BLENDER-v300')}--x--\r\n`,
  `${part('other', '\0', '')}--x--\r\n`, '--x--\r\n', '--x\r\n\r\n', `${part('file', 'a.png', PNG)}${part('file', 'b.png', PNG)}--x--\r\n`, `--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nimage\r\n${part('archive', 'p.tar', 'ustar')}--x--\r\n`,
];

/** What the document says of a route's request. */
interface Described { parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]; requestBody?: { content: Record<string, { schema: Schema }> } }

/** Requests that are wrong in one way at most, so that they get as far as they can. */
function asked(route: AnyRoute, known: readonly string[], components: Record<string, Schema>, { parameters = [], requestBody }: Described): fc.Arbitrary<Asked> {
  const names = Array.from(route.path.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  const body = Object.values(requestBody?.content ?? {})[0]?.schema ?? {};
  const given: Schema = { properties: Object.fromEntries(parameters.filter((each) => each.in === 'query' && each.name !== 'link' && each.name !== 'cursor').map(({ name, schema }) => [name, schema])), required: parameters.filter((each) => each.in === 'query' && each.required).map(({ name }) => name) };
  const right: fc.Arbitrary<Asked> = fc.record({
    params: fc.constant(Object.fromEntries(names.map((name) => [name, meant(name, known)]))),
    query: like(given, components, known).map((query) => Object.entries(query as Record<string, unknown>).map(([name, value]): [string, string] => [name, String(value)])),
    headers: fc.constant<Record<string, string>>(route.revision ? { 'if-match': '*' } : {}),
    body: route.rawBody ? fc.constantFrom(...FORMS).map((form): Asked['body'] => ({ kind: 'raw', type: 'multipart/form-data; boundary=x', bytes: Buffer.from(form, 'latin1') })) : like(body, components, known).map((value) => ({ kind: 'json' as const, value })),
  });
  const wrong = fc.oneof(
    fc.constant({}),
    fc.tuple(like(body, components, known), fc.nat(), junk, fc.constantFrom('instead' as const, 'beside' as const)).map(([value, at, with_, how]) => ({ body: { kind: 'json' as const, value: spoilt(value, at, with_, how) } })),
    fc.record({ body: fc.record({ kind: fc.constant('raw' as const), type: types, bytes: fc.oneof(fc.uint8Array({ maxLength: 200 }).map((bytes): Uint8Array => bytes), fc.constantFrom('{', '{"a":', '[1,', '[]', '5', '"', '{"__proto__":{}}', '', ...FORMS).map((form): Uint8Array => Buffer.from(form, 'latin1'))) }) }),
    fc.record({ query: fc.array(fc.tuple(fc.oneof(fc.constantFrom('link', 'limit', 'cursor', ...Object.keys(given.properties!)), text), fc.oneof(text, fc.constantFrom(...known))), { minLength: 1, maxLength: 3 }) }),
    fc.record({ headers }),
    ...(names.length > 0 ? [fc.tuple(...names.map(() => fc.oneof(fc.constantFrom(...known), text))).map((values) => ({ params: Object.fromEntries(names.map((name, n) => [name, values[n]!])) }))] : []),
  );
  return fc.tuple(right, wrong as fc.Arbitrary<Partial<Asked>>).map(([asked, wrong]) => Object.assign({}, asked, wrong));
}

/** Somebody who may do everything, with things that can be named: each route has its own, for some delete their caller. */
async function scene(site: Site): Promise<{ admin: LoggedIn; known: string[] }> {
  const db = site.database.knex;
  const admin = await testLogin(site, 'admin');
  const { asset, version } = await sampleVersion(site, await sampleRow(site, admin.user.id));
  const job = await sampleJob(site, asset);
  const { row: share } = await shareByLink(db, { asset_id: asset.id, access: 'read', expires_at: null, created_by: admin.user.id });
  const comment = await insertComment(db, { asset_id: asset.id, version_id: null, user_id: admin.user.id, author: 'Ada', part: null, text: 'nice' });
  const wish = { version_id: version.id, format: 'glb', settings: {} };
  const made = await wantExport(db, { ...wish, key: 'glb', what: 'export' }, job.id);
  const preview = await wantExport(db, { ...wish, key: 'views', what: 'preview' }, job.id);
  const id = newId('webhook');
  const webhook = await insertWebhook(db, { id, user_id: admin.user.id, url: 'https://example.org/hook', secret: sealSecret(site.keyring, id, newSecret()), events: ['asset.succeeded'], description: '' });
  return { admin, known: [asset.id, version.id, job.id, share.id, comment.id, webhook.id, admin.user.id, admin.session, made.row.id, preview.row.id, newId('key'), newId('upload'), version.asset.glb.sha256, 'chair'] };
}

/** Which of the known things the braces of a path mean. */
const BRACES: Record<string, RegExp> = { file: /^[\da-f]{64}$/, kind: /^chair$/, comment: /^cmt_/, delivery: /^dlv_/, webhook: /^whk_/, session: /^ses_/, key: /^key_/ };
const meant = (name: string, known: readonly string[]) => (name === 'preview' && known.findLast((id) => id.startsWith('exp_'))) || (known.find((id) => (BRACES[name] ?? new RegExp(`^${name.slice(0, 3)}|^${{ asset: 'ast', user: 'usr', share: 'shr' }[name] ?? '-'}_`)).test(id)) ?? known[0]!);

const STACK = /\n\s+at |\.ts:\d+|node_modules|node:internal|\/work\/|select \*|violates/i;

/** What zod says where no schema and no words.ts do: not for people. */
const RAW = /Invalid (input|option|string|key|value)|expected \w+ to |, received |Unrecognized key|must be of the form/;

t.test('never a 5xx, never a stack trace, never the words of a library', async (t) => {
  const site = await testSite(t, {
    database: await testDatabase(t, 'pglite'),
    config: { rateRead: 1e6, rateWrite: 1e6, rateHeavy: 1e6, rateLogin: 10_000, registration: 'open' },
    outbound: { request: () => Promise.reject(new BozzettoError('E_FETCH_FAILED', 'there is no network here')) },
  });
  const routes: readonly AnyRoute[] = ROUTES;
  const base = await testApp(t, site);
  const document = openApi(routes, { base: '', version: '1' });
  const components = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const described = new Map(Object.values(document.paths ?? {}).flatMap((path) => Object.values(path) as (Described & { operationId: string })[]).map((each) => [each.operationId, each]));

  for (const [n, route] of routes.entries()) {
    if (ONLY && route.id !== ONLY) continue;
    const { admin, known } = await scene(site);
    const said: Record<number, number> = {};
    const run = async ({ params, query, headers, body }: Asked) => {
      const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!.toWellFormed()));
      const search = query.length > 0 ? `?${query.map(([key, value]) => `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`).join('&')}` : '';
      const sent = route.method === 'get' || body === null ? null : body.kind === 'json' ? new TextEncoder().encode(JSON.stringify(body.value) ?? '') : body.bytes;
      const abort = new AbortController();
      const response = await fetch(`${base}${route.root ? '' : '/api/v1'}${path}${search}`, {
        method: route.method.toUpperCase(), redirect: 'manual', signal: abort.signal,
        headers: { ...(sent && body && (body.kind === 'json' ? { 'content-type': 'application/json' } : body.type && { 'content-type': body.type })), ...headers, ...admin.headers },
        ...(sent && { body: sent as Uint8Array<ArrayBuffer> }),
      });
      const { status } = response;
      said[status] = (said[status] ?? 0) + 1;
      const type = response.headers.get('content-type') ?? '';
      if (type.includes('event-stream')) return abort.abort(); // it has no end
      const answer = await response.text();
      if (process.env.FUZZ_SHOW) console.error(route.id, status, search, answer.slice(0, 300));
      const told = `${status} ${answer.slice(0, 600)}`;
      // Not ready is what a health check is there to say; the frame's own file answers no JSON.
      if (status >= 500 && !route.id.startsWith('health.')) throw new Error(told);
      if (status >= 400) {
        if (!type.includes('application/problem+json')) throw new Error(`no problem: ${type} ${told}`);
        if (STACK.test(answer)) throw new Error(`a stack: ${told}`);
        if (RAW.test(answer)) throw new Error(`not in our words: ${told}`);
        const problem = JSON.parse(answer) as Record<string, unknown>;
        for (const key of ['type', 'title', 'status', 'code', 'detail', 'hint', 'trace']) if (problem[key] === undefined) throw new Error(`no ${key}: ${told}`);
      }
    };
    try {
      await fc.assert(fc.asyncProperty(asked(route, known, components, described.get(route.id)!), run), { numRuns: RUNS, seed: SEED + n, endOnFailure: !ONLY });
      t.pass(`${route.id}: ${Object.entries(said).map(([status, times]) => `${status} × ${times}`).join(', ')}`);
    } catch (error) {
      t.fail(`${route.id}: ${(error as Error).message.slice(0, 1500)} ${((error as Error).cause as Error | undefined)?.message.slice(0, 1000)}`);
    }
  }
});
