/** Every route of the server × two tenants × each role, key, share and link: what is answered is what the tables of roles, routes and levels say. */
import t from 'tap';
import { insertApiKey } from '../db/api-keys.ts';
import { insertComment } from '../db/comments.ts';
import { wantExport } from '../db/exports.ts';
import { newId } from '../db/ids.ts';
import { shareByLink, shareWithUser } from '../db/shares.ts';
import { acceptUpload, insertUpload } from '../db/uploads.ts';
import { insertUser } from '../db/users.ts';
import { insertDeliveries, insertWebhook } from '../db/webhooks.ts';
import { ROUTES } from '../routes/index.ts';
import type { AnyRoute } from '../routes/route.ts';
import { sampleJob, sampleRow, sampleVersion } from '../routes/testing/things.ts';
import { testApp } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { loginOf, testLogin } from '../testing/login.ts';
import { testSite } from '../testing/site.ts';
import { newSecret, sealSecret } from '../webhooks/secret.ts';
import { LEVELS, PERMISSIONS, ROLES, type Level, type Permission, type Role } from './permissions.ts';

const routes: readonly AnyRoute[] = ROUTES;
const guarded = routes.filter(({ access }) => access !== 'public');
const ofAssets = guarded.filter(({ level }) => level !== undefined);
const MANY = 1_000_000;

const database = await testDatabase(t, 'postgres');
const site = await testSite(t, { database, config: { rateRead: MANY, rateWrite: MANY, rateHeavy: MANY, rateLogin: 10_000, streams: 1000 } });
const { knex } = database;
const base = await testApp(t, site);

/** Who may come, besides nobody. */
interface Comer { name: string; permissions: ReadonlySet<Permission>; level: Level | null; link: boolean; headers: Record<string, string> }
type Things = Record<string, string>;

const people = Object.fromEntries(await Promise.all((Object.keys(ROLES) as Role[]).map(async (role) => [role, await testLogin(site, role, { name: role })]))) as Record<Role, Awaited<ReturnType<typeof testLogin>>>;
const owner = await testLogin(site, 'artist', { name: 'owner' });

/** A fresh asset of somebody's with one of everything that a path can name, so that what one call destroys the next one has. */
async function things(userId: string): Promise<Things> {
  const asset = await sampleRow(site, userId);
  const { version } = await sampleVersion(site, asset);
  const job = await sampleJob(site, asset);
  const [file] = version.asset.files;
  const wish = { version_id: version.id, format: 'glb', settings: {} };
  const made = await wantExport(knex, { ...wish, key: 'glb', what: 'export' }, job.id);
  const preview = await wantExport(knex, { ...wish, key: 'views', what: 'preview' }, job.id);
  await knex('exports').update({ files: JSON.stringify([file]) }).whereIn('id', [made.row.id, preview.row.id]);
  const comment = await insertComment(knex, { asset_id: asset.id, version_id: null, user_id: userId, author: 'x', part: null, text: 'x' });
  const { row: share } = await shareByLink(knex, { asset_id: asset.id, access: 'read', created_by: userId, expires_at: null });
  const webhook = newId('webhook');
  await insertWebhook(knex, { id: webhook, user_id: userId, url: 'https://hooks.example.org/', secret: sealSecret(site.keyring, webhook, newSecret()), events: ['asset.succeeded'], description: '' });
  const delivery = newId('delivery');
  await insertDeliveries(knex, [{ id: delivery, webhook_id: webhook, event: 'asset.succeeded', payload: { type: 'asset.succeeded', timestamp: new Date().toISOString(), data: {} } }]);
  await knex('webhook_deliveries').where({ id: delivery }).update({ state: 'failed' });
  const { row: key } = await insertApiKey(knex, { user_id: userId, name: 'x', scopes: ['assets:read'], expires_at: null });
  const user = await knex('users').where({ id: userId }).first();
  return {
    asset: asset.id, version: version.id, job: job.id, file: file!.name, sha256: file!.sha256, export: made.row.id, preview: preview.row.id, comment: comment.id, share: share.id, webhook, delivery,
    key: key.id, session: (await loginOf(site, user)).session, upload: (await acceptUpload(knex, (await insertUpload(knex, { user: userId, kind: 'glb', file: file! })).id))!.id,
  };
}

/** What a path can name that belongs to nobody in particular. */
const common = async (): Promise<Things> => ({ plugin: 'no-such-plugin', kind: 'stool', user: (await insertUser(knex, { email: `${newId('user')}@example.org`, name: 'x', role: 'viewer' })).id });

async function call(route: AnyRoute, named: Things, headers: Record<string, string>, body?: unknown): Promise<{ status: number; code: string; detail: string }> {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (named[name] === undefined) throw new Error(`${route.id}: this test knows nothing that {${name}} could name`);
    return encodeURIComponent(named[name]);
  });
  const stop = new AbortController();
  const answer = await fetch(`${base}/api/v1${path}`, { method: route.method.toUpperCase(), headers: { ...headers, 'if-match': '*', ...(body !== undefined && { 'content-type': 'application/json' }) }, redirect: 'manual', signal: stop.signal, ...(body !== undefined && { body: JSON.stringify(body) }) });
  // Streams would not end.
  const { code = '', detail = '' } = /problem\+json/.test(answer.headers.get('content-type') ?? '') ? ((await answer.json()) as Record<string, string>) : {};
  if (!answer.bodyUsed) stop.abort();
  return { status: answer.status, code, detail };
}

/** What the tables say: a status, or `through`: the route's own handler has the word. */
function expected(route: AnyRoute, { permissions, level, link }: Comer): 401 | 403 | 404 | 'through' {
  if (!permissions.has(route.access as Permission)) return 403;
  if (link && !route.shares) return 403;
  if (!route.level) return 'through';
  if (level === null) return 404;
  return LEVELS.indexOf(level) < LEVELS.indexOf(route.level) ? 403 : 'through';
}

/** What a handler itself refuses, by its own rules, to who passed the tables. */
const OWN_RULES: Record<string, (comer: Comer) => boolean> = {
  // Of others' comments only the asset's owner takes one away.
  'comments.delete': ({ level }) => level !== 'own',
  // An API key makes no keys, and gives no rights that it has not got.
  'apiKeys.create': ({ name }) => name.startsWith('key'),
  'users.change': ({ name }) => name.startsWith('key'), 'users.link': ({ name }) => name.startsWith('key'), 'users.logOut': ({ name }) => name.startsWith('key'), 'users.delete': ({ name }) => name.startsWith('key'),
  // What proves nobody anew.
  'account.secondFactor.begin': () => true, 'account.secondFactor.confirm': () => true, 'account.secondFactor.end': () => true, 'account.recoveryCodes': () => true,
};

async function hold(t: Tapped, comer: Comer, make: () => Promise<Things>, which: readonly AnyRoute[] = guarded): Promise<void> {
  const wrong: string[] = [];
  let named: Things | null = null;
  for (const route of which) {
    named ??= { ...(await make()), ...(await common()) };
    const { status, code, detail } = await call(route, named, comer.headers);
    // What a call destroyed the next one has again.
    if (route.method !== 'get' && status < 300) named = null;
    const wanted = expected(route, comer);
    const noAsset = code === 'E_UNKNOWN' && /no such asset/.test(detail);
    const through = status < 500 && ((status !== 401 && status !== 403) || OWN_RULES[route.id]?.(comer) === true) && !(route.level && noAsset);
    const right = wanted === 'through' ? through : status === wanted && (wanted === 404 ? noAsset : code === (wanted === 401 ? 'E_LOGIN_REQUIRED' : 'E_FORBIDDEN'));
    if (!right) wrong.push(`${route.id} (${route.method} ${route.path}): ${wanted} wanted, ${status} ${code} ${detail}`);
  }
  t.strictSame(wrong, [], comer.name);
}
interface Tapped { strictSame(found: unknown, wanted: unknown, name: string): unknown }

const all = (role: Role) => new Set<Permission>(ROLES[role]);
const sharedWith = (user: string, access: Exclude<Level, 'own'>) => async (asset: string) => void (await shareWithUser(knex, { asset_id: asset, user_id: user, access, created_by: owner.user.id, expires_at: null }));

t.test('what is public is this and no more', async (t) => {
  t.strictSame(routes.filter(({ access }) => access === 'public').map(({ id }) => id).toSorted(), [
    'auth.login', 'auth.logout', 'auth.methods', 'auth.oidc.callback', 'auth.oidc.start', 'auth.redeem', 'auth.refresh', 'auth.register',
    'docs.file', 'docs.openapi', 'docs.page', 'health.live', 'health.read', 'health.ready', 'metrics.read', 'setup', 'setup.page', 'setup.script',
  ]);
  t.strictSame(routes.filter(({ path, level }) => path.includes('{asset}') && !level), [], 'each route of an asset says how far one must be allowed to go');
  t.ok(guarded.every(({ access }) => access in PERMISSIONS));
  const unlike = routes.filter(({ method, access, level }) => method !== 'get' && access === 'assets:read' && level !== 'comment');
  t.strictSame(unlike.map(({ id }) => id), [], 'nothing but a comment is changed by who may only read');
});

t.test('nobody', async (t) => {
  const named = { ...(await things(owner.user.id)), ...(await common()) };
  const wrong = [];
  for (const route of guarded) {
    for (const headers of [{}, { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }] as Record<string, string>[]) {
      const { status, code } = await call(route, named, headers);
      if (status !== 401 || code !== (headers['authorization'] ? 'E_TOKEN_INVALID' : 'E_LOGIN_REQUIRED')) wrong.push(`${route.id}: ${status} ${code}`);
    }
  }
  t.strictSame(wrong, []);
});

t.test('each role, of another tenant: what the role allows, and nobody else’s asset', async (t) => {
  for (const [role, { headers }] of Object.entries(people) as [Role, (typeof people)[Role]][]) {
    await hold(t, { name: role, permissions: all(role), level: null, link: false, headers }, () => things(owner.user.id));
  }
});

t.test('each role, of an asset of one’s own or shared to each level', async (t) => {
  for (const [role, { headers, user }] of Object.entries(people) as [Role, (typeof people)[Role]][]) {
    for (const level of LEVELS) {
      const make = async () => {
        const made = await things(level === 'own' ? user.id : owner.user.id);
        if (level !== 'own') await sharedWith(user.id, level)(made['asset']!);
        return made;
      };
      await hold(t, { name: `${role}, ${level}`, permissions: all(role), level, link: false, headers }, make, ofAssets);
    }
  }
});

t.test('a link to each level', async (t) => {
  const BY_LINK = { read: ['assets:read'], comment: ['assets:read', 'assets:write'], refine: ['assets:read', 'assets:write', 'assets:generate'] } as const;
  for (const level of ['read', 'comment', 'refine'] as const) {
    const made = await things(owner.user.id);
    const { link } = await shareByLink(knex, { asset_id: made['asset']!, access: level, created_by: owner.user.id, expires_at: null });
    const guest = { name: `link, ${level}`, permissions: new Set<Permission>(BY_LINK[level]), level, link: true, headers: { authorization: `Bearer ${link}` } };
    await hold(t, guest, async () => made);
    await hold(t, { ...guest, name: `${guest.name}, at another asset of the same owner`, level: null }, () => things(owner.user.id), ofAssets);
  }
});

t.test('a key of each single scope, of an administrator', async (t) => {
  const root = people.admin;
  for (const scope of Object.keys(PERMISSIONS) as Permission[]) {
    const { key } = await insertApiKey(knex, { user_id: root.user.id, name: scope, scopes: [scope], expires_at: null });
    const permissions = new Set<Permission>(scope === 'account' ? [] : [scope]);
    await hold(t, { name: `key, ${scope}`, permissions, level: 'own', link: false, headers: { authorization: `Bearer ${key}` } }, () => things(root.user.id));
  }
});

/** For routes that look at the body first. */
const BODIES: Record<string, unknown> = { 'exports.create': { format: 'glb' }, 'previews.create': { format: 'views' }, 'shares.change': { access: 'read' } };

t.test('ids of another tenant, below one’s own things or by themselves, name nothing', async (t) => {
  const eve = await testLogin(site, 'artist', { name: 'eve' });
  const SHARED_BY_ALL = new Set(['plugin', 'kind', 'user', 'file', 'sha256']);
  const wrong: string[] = [];
  let tried = 0;
  for (const route of guarded.filter(({ access }) => (ROLES.artist as readonly string[]).includes(access))) {
    const names = Array.from(route.path.matchAll(/\{(\w+)\}/g), ([, name]) => name!).filter((name) => !SHARED_BY_ALL.has(name));
    for (const name of names.filter((name) => name !== 'asset')) {
      const [hers, his, theirs] = [await things(eve.user.id), await things(owner.user.id), await common()];
      const crossed = await call(route, { ...theirs, ...hers, [name]: his[name]! }, eve.headers, BODIES[route.id]);
      const honest = await call(route, { ...theirs, ...hers }, eve.headers, BODIES[route.id]);
      tried += 1;
      if (crossed.status !== 404) wrong.push(`${route.id}: {${name}} of somebody else: ${crossed.status} ${crossed.code}`);
      if (honest.status === 404 || honest.status >= 500) wrong.push(`${route.id}: {${name}} of one’s own: ${honest.status} ${honest.code} ${honest.detail}`);
    }
  }
  t.strictSame(wrong, []);
  t.ok(tried > 20, `${tried} pairs`);
});
