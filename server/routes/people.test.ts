import t from 'tap';
import { insertApiKey } from '../db/api-keys.ts';
import { insertAsset } from '../db/assets.ts';
import { findJob, insertJob } from '../db/jobs.ts';
import { testApp } from '../testing/app.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { caller, testLogin } from '../testing/login.ts';
import { testSite } from '../testing/site.ts';
import { ACCOUNT_ROUTES } from './account.ts';
import { API_KEY_ROUTES } from './api-keys.ts';
import { AUDIT_ROUTES } from './audit.ts';
import { SHARE_ROUTES } from './shares.ts';
import { USER_ROUTES } from './users.ts';

const routes = [...ACCOUNT_ROUTES, ...API_KEY_ROUTES, ...AUDIT_ROUTES, ...SHARE_ROUTES, ...USER_ROUTES];
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const database = await testDatabase(t, kind);
    const site = await testSite(t, { database });
    const { knex } = database;
    const call = caller(await testApp(t, site, { routes }));

    t.test('a key can do what its scopes and its owner’s role allow, and makes no keys', async (t) => {
      const ada = await testLogin(site, 'artist');
      const make = (body: object, headers: Record<string, string> = ada.headers) => call('POST', '/api-keys', { headers, body });
      const made = await make({ name: 'ci', scopes: ['assets:read', 'keys:manage', 'assets:read'], expiresAt: new Date(Date.now() + 60_000).toISOString() });
      t.equal(made.status, 201);
      t.match(made.body, { key: /^bz_[\w-]{43}$/, scopes: ['assets:read', 'keys:manage'] });
      t.notMatch(JSON.stringify(await knex('api_keys')), made.body.key.slice(3), 'only its hash is kept');
      const key = bearer(made.body.key);
      const listed = await call('GET', '/api-keys', { headers: key });
      t.match(listed.body.items, [{ id: made.body.id, name: 'ci', lastUsedAt: String }]);
      t.notOk('key' in listed.body.items[0] || 'hash' in listed.body.items[0]);
      t.match(await make({ name: 'child', scopes: ['assets:read'] }, key), { status: 403, body: { code: 'E_FORBIDDEN' } });
      for (const scopes of [['users:manage'], ['assets:read', 'plugins:approve'], ['audit:read']]) t.equal((await make({ name: 'mighty', scopes })).status, 403, scopes.join());
      for (const body of [{ scopes: ['account'] }, { scopes: ['*'] }, { scopes: [] }, { scopes: 'assets:read' }, { scopes: ['assets:read'], expiresAt: new Date(0).toISOString() }, { scopes: ['assets:read'], user_id: 'usr_x' }, { scopes: ['assets:read'], key: 'bz_mine' }]) t.equal((await make({ name: 'x', ...body })).status, 400, JSON.stringify(body));
      t.equal((await call('GET', '/account', { headers: key })).status, 403, 'the account is for people');
      t.equal((await call('GET', '/users', { headers: key })).status, 403);

      const eve = await testLogin(site, 'artist');
      t.equal((await call('DELETE', `/api-keys/${made.body.id}`, { headers: eve.headers })).body.code, 'E_UNKNOWN');
      t.equal((await call('GET', '/api-keys', { headers: key })).status, 200);
      t.equal((await call('DELETE', `/api-keys/${made.body.id}`, { headers: ada.headers })).status, 204);
      t.equal((await call('GET', '/api-keys', { headers: key })).body.code, 'E_TOKEN_INVALID');
      t.equal((await call('DELETE', `/api-keys/${made.body.id}`, { headers: ada.headers })).body.code, 'E_UNKNOWN');
      for (let n = 0; n < 3; n += 1) await make({ name: `n${n}`, scopes: ['assets:read'] });
      const page = await call('GET', '/api-keys?limit=2', { headers: ada.headers });
      t.equal(page.body.items.length, 2);
      t.equal((await call('GET', `/api-keys?limit=2&cursor=${page.body.next}`, { headers: ada.headers })).body.items.length, 1);
    });

    t.test('nobody gives or takes rights that he has not got', async (t) => {
      const root = await testLogin(site, 'admin');
      const other = await testLogin(site, 'admin');
      const artist = await testLogin(site, 'artist');
      const { key } = await insertApiKey(knex, { user_id: root.user.id, name: 'people', scopes: ['users:manage', 'assets:read'], expires_at: null });
      const headers = bearer(key);
      const invite = (role: string) => call('POST', '/users', { headers, body: { email: `${role}-${kind}@example.org`, name: 'x', role } });
      for (const role of ['admin', 'developer', 'artist', 'viewer']) t.equal((await invite(role)).status, 403, `a key that manages users makes no ${role}`);
      t.equal((await call('POST', `/users/${other.user.id}/link`, { headers, body: {} })).status, 403, 'nor a new password for an administrator');
      t.equal((await call('PATCH', `/users/${artist.user.id}`, { headers: { ...headers, 'if-match': '*' }, body: { role: 'admin' } })).status, 403);
      t.equal((await call('DELETE', `/users/${other.user.id}/sessions`, { headers })).status, 403);
      t.equal((await call('GET', `/users/${artist.user.id}`, { headers })).status, 200);
      for (const [method, path] of [['GET', ''], ['POST', ''], ['GET', `/${root.user.id}`], ['PATCH', `/${artist.user.id}`], ['DELETE', `/${root.user.id}`], ['POST', `/${artist.user.id}/link`]] as const) t.equal((await call(method, `/users${path}`, { headers: artist.headers, ...(method === 'POST' && { body: {} }) })).status, 403, `${method} ${path}`);
    });

    t.test('a role that changes and an account that closes count at once; the last administrator stays', async (t) => {
      const root = await testLogin(site, 'admin');
      const bob = await testLogin(site, 'developer');
      const patch = (id: string, body: object, match = '*') => call('PATCH', `/users/${id}`, { headers: { ...root.headers, ...(match && { 'if-match': match }) }, body });
      const keyOfBob = await insertApiKey(knex, { user_id: bob.user.id, name: 'k', scopes: ['keys:manage'], expires_at: null });
      t.equal((await call('GET', '/api-keys', { headers: bearer(keyOfBob.key) })).status, 200);
      t.equal((await patch(bob.user.id, { role: 'viewer' }, '')).status, 428);
      t.equal((await patch(bob.user.id, { role: 'viewer' }, '"7"')).status, 412);
      t.equal((await patch(bob.user.id, { role: 'viewer' }, `"${bob.user.revision}"`)).status, 200);
      t.equal((await call('GET', '/api-keys', { headers: bearer(keyOfBob.key) })).status, 403, 'also for the keys that were made before');
      for (const body of [{ role: 'god' }, { tier: 'gold' }, { tier: '__proto__' }, { tier: 'constructor' }, { quotas: { everything: 1 } }, { quotas: { runsPerDay: -1 } }, { email: 'x@example.org' }, { password_hash: 'x' }, { totp_enabled: false }]) t.equal((await patch(bob.user.id, body)).status, 400, JSON.stringify(body));
      t.match((await patch(bob.user.id, { quotas: { runsPerDay: 5 }, tier: 'default', name: 'Bobby' })).body, { quotas: { runsPerDay: 5 }, name: 'Bobby' });
      t.equal((await call('DELETE', `/users/${bob.user.id}`, { headers: root.headers })).body.code, 'E_CONFLICT', 'an open account is not deleted');
      t.match((await patch(bob.user.id, { disabled: true })).body, { disabledAt: String });
      t.equal((await call('GET', '/account', { headers: bob.headers })).status, 401);
      t.equal((await call('GET', '/api-keys', { headers: bearer(keyOfBob.key) })).status, 401);
      t.equal((await patch(bob.user.id, { disabled: false })).body.disabledAt, null);
      t.equal((await call('GET', '/account', { headers: bob.headers })).status, 401, 'the logins of before stay ended');
      await patch(bob.user.id, { disabled: true });
      const asset = await insertAsset(knex, { user_id: bob.user.id, title: 'a', prompt: 'a' });
      t.equal((await call('DELETE', `/users/${bob.user.id}`, { headers: root.headers })).status, 204);
      t.equal(await knex('assets').where({ id: asset.id }).first(), undefined, 'with all that was his');
      t.equal((await call('GET', `/users/${bob.user.id}`, { headers: root.headers })).body.code, 'E_UNKNOWN');

      const second = await testLogin(site, 'admin');
      await knex('users').where({ role: 'admin' }).whereNotIn('id', [root.user.id, second.user.id]).update({ role: 'viewer' });
      const give = (who: typeof root, whom: string) => call('PATCH', `/users/${whom}`, { headers: { ...who.headers, 'if-match': '*' }, body: { role: 'artist' } });
      const both = await Promise.all([give(root, second.user.id), give(second, root.user.id)]);
      t.equal(both.filter(({ status }) => status === 200).length, 1, JSON.stringify(both.map(({ status, body }) => [status, body.code])));
      const last = (await knex('users').where({ role: 'admin' }).first());
      const stays = last.id === root.user.id ? root : second;
      t.equal((await give(stays, last.id)).body.code, 'E_CONFLICT');
      t.equal((await call('PATCH', `/users/${last.id}`, { headers: { ...stays.headers, 'if-match': '*' }, body: { disabled: true } })).body.code, 'E_CONFLICT');
      const found = await call('GET', '/users?q=BOB&limit=5', { headers: stays.headers });
      t.equal(found.status, 200);
      t.equal((await call('GET', '/users?role=admin', { headers: stays.headers })).body.items.length, 1);
      t.notMatch(JSON.stringify(found.body), /hash|argon|totp/);
    });

    t.test('what somebody has under way ends with the account, and with the right to refine', async (t) => {
      const [root, ada, eve] = await Promise.all([testLogin(site, 'admin'), testLogin(site), testLogin(site, 'artist', { name: 'Eve' })]);
      const asset = await insertAsset(knex, { user_id: ada.user.id, title: 'a', prompt: 'a' });
      const work = ({ user }: typeof ada) => insertJob(knex, { kind: 'refine', user_id: user.id, asset_id: asset.id, input: { feedback: 'taller' } });
      const stateOf = async ({ id }: { id: string }) => (await findJob(knex, id))?.state;
      const share = (body: object) => call('POST', `/assets/${asset.id}/shares`, { headers: ada.headers, body });
      const [mine, hers, again] = [await work(ada), await work(eve), await work(eve)];
      const shared = (await share({ email: eve.user.email, access: 'refine' })).body;
      t.equal(await stateOf(hers), 'waiting');
      t.equal((await call('PATCH', `/assets/${asset.id}/shares/${shared.id}`, { headers: ada.headers, body: { access: 'read' } })).status, 200);
      t.strictSame([await stateOf(mine), await stateOf(hers), await stateOf(again)], ['waiting', 'cancelled', 'cancelled']);

      const link = (await share({ access: 'read' })).body;
      const told = new Promise((resolve) => site.bus.subscribe('revoked', ({ share: id }) => id === link.id && resolve(true)));
      t.equal((await call('PATCH', `/users/${ada.user.id}`, { headers: { ...root.headers, 'if-match': '*' }, body: { disabled: true } })).status, 200);
      t.equal(await stateOf(mine), 'cancelled');
      t.equal(await told, true, 'who watches by a link has to ask anew');
      t.equal((await call('GET', '/shares/link', { headers: bearer(link.link) })).status, 401);
    });

    t.test('an asset is shared with a person or by a link, and no longer', async (t) => {
      const [ada, bob, eve] = await Promise.all([testLogin(site), testLogin(site, 'viewer', { name: 'Bob' }), testLogin(site, 'artist', { name: 'Eve' })]);
      const asset = await insertAsset(knex, { user_id: ada.user.id, title: 'a', prompt: 'a' });
      const other = await insertAsset(knex, { user_id: eve.user.id, title: 'b', prompt: 'b' });
      const share = (body: object, { headers } = ada, id = asset.id) => call('POST', `/assets/${id}/shares`, { headers, body });
      const withBob = await share({ email: bob.user.email, access: 'read' });
      t.match(withBob, { status: 201, body: { with: { user: bob.user.id, email: bob.user.email }, access: 'read' } });
      t.notOk('link' in withBob.body);
      t.equal((await share({ email: bob.user.email, access: 'own' })).status, 400, 'nobody becomes owner');
      t.equal((await share({ email: 'nobody@example.org', access: 'read' })).body.code, 'E_UNKNOWN');
      t.equal((await share({ email: ada.user.email, access: 'read' })).status, 400);
      t.equal((await share({ access: 'read', expiresAt: new Date(0).toISOString() })).status, 400);
      t.equal((await share({ access: 'read', user_id: eve.user.id })).status, 400);
      t.equal((await share({ access: 'read' }, eve)).body.code, 'E_UNKNOWN', 'not somebody else’s asset');
      t.equal((await share({ access: 'read' }, bob)).status, 403, 'nor does one pass on what is shared with one');
      await share({ email: eve.user.email, access: 'refine' });
      t.equal((await share({ access: 'read' }, eve)).body.code, 'E_FORBIDDEN');
      const link = await share({ access: 'comment' });
      t.match(link.body, { with: null, link: /^bzl_[\w-]{43}$/, url: /#link=bzl_/ });
      t.notMatch(JSON.stringify(await knex('shares')), link.body.link);
      const guest = bearer(link.body.link);
      t.match((await call('GET', '/shares/link', { headers: guest })).body, { asset: asset.id, access: 'comment' });
      t.match((await call('GET', `/shares/link?link=${link.body.link}`)).body, { asset: asset.id });
      for (const [method, path] of [['GET', `/assets/${asset.id}/shares`], ['POST', `/assets/${asset.id}/shares`], ['GET', '/account'], ['GET', '/api-keys'], ['GET', '/users'], ['GET', '/audit']] as const) t.equal((await call(method, path, { headers: guest, ...(method === 'POST' && { body: { access: 'refine' } }) })).status, 403, `a guest: ${method} ${path}`);
      t.equal((await call('GET', `/account?link=${link.body.link}`)).status, 401, 'a link counts where guests are meant');
      t.equal((await call('GET', `/shares/link?link=${ada.headers.authorization.slice(7)}`)).status, 401, 'other tokens are none in an address');
      t.equal((await call('GET', '/shares/link', { headers: ada.headers })).body.code, 'E_UNKNOWN');
      const list = (await call('GET', `/assets/${asset.id}/shares`, { headers: ada.headers })).body.items;
      t.equal(list.length, 3);
      t.notMatch(JSON.stringify(list), /hash|bzl_/);
      const path = `/assets/${asset.id}/shares/${link.body.id}`;
      t.equal((await call('PATCH', path, { headers: ada.headers, body: {} })).status, 400);
      t.match((await call('PATCH', path, { headers: ada.headers, body: { access: 'refine', expiresAt: new Date(Date.now() + 60_000).toISOString() } })).body, { access: 'refine', expiresAt: String });
      t.equal((await call('GET', '/shares/link', { headers: guest })).body.access, 'refine', 'counts at once');
      t.equal((await call('DELETE', `/assets/${other.id}/shares/${link.body.id}`, { headers: eve.headers })).body.code, 'E_UNKNOWN', 'a share is reached by its own asset only');
      t.equal((await call('DELETE', path, { headers: ada.headers })).status, 204);
      t.equal((await call('GET', '/shares/link', { headers: guest })).status, 401);
      const withBobAgain = await share({ email: bob.user.email, access: 'comment' });
      t.equal((await call('GET', `/assets/${asset.id}/shares`, { headers: ada.headers })).body.items.filter((each: { with: { user: string } }) => each.with.user === bob.user.id).length, 1, 'one share a person');
      t.equal((await call('PATCH', `/assets/${asset.id}/shares/${withBobAgain.body.id}`, { headers: ada.headers, body: { access: 'read' } })).body.with.email, bob.user.email);
    });

    t.test('who looks for accounts by sharing with one e-mail after the other is stopped', async (t) => {
      const eve = await testLogin(site, 'artist', { name: 'Eve' });
      const bob = await testLogin(site, 'artist', { name: 'Bob' });
      const { id } = await insertAsset(site.database.knex, { user_id: eve.user.id, title: 'x', prompt: 'x' });
      const share = (email: string, headers = eve.headers) => call('POST', `/assets/${id}/shares`, { headers, body: { email, access: 'read' } });
      for (let i = 0; i < 12; i += 1) t.equal((await share(bob.user.email)).status, 201, 'those who are there are not counted');
      for (let i = 0; i < 10; i += 1) t.equal((await share(`guess-${i}@example.org`)).body.code, 'E_UNKNOWN');
      const stopped = await share('guess-10@example.org');
      t.match(stopped, { status: 429, body: { code: 'E_RATE_LIMITED', hint: 'Share by a link.' } });
      t.ok(Number(stopped.headers.get('retry-after')) > 3600);
      t.equal((await share(bob.user.email)).status, 429, 'nor does a refusal tell');
      t.equal((await call('POST', `/assets/${id}/shares`, { headers: eve.headers, body: { access: 'read' } })).status, 201, 'links are for everybody');
    });

    t.test('the log tells who changed what, to who may read it', async (t) => {
      const root = await testLogin(site, 'admin');
      const page = await call('GET', '/audit?limit=3', { headers: root.headers });
      t.equal(page.body.items.length, 3);
      const next = await call('GET', `/audit?limit=3&cursor=${page.body.next}`, { headers: root.headers });
      t.ok(next.body.items[0].id < page.body.items[2].id);
      const keys = await call('GET', '/audit?action=key', { headers: root.headers });
      t.ok(keys.body.items.length > 0 && keys.body.items.every(({ action, through, address }: Record<string, string>) => action!.startsWith('key.') && through!.startsWith('session:ses_') && /127\.0\.0\.1/.test(address!)));
      t.equal((await call('GET', '/audit?cursor=e30', { headers: root.headers })).status, 400);
      t.equal((await call('GET', '/audit', { headers: (await testLogin(site, 'developer')).headers })).status, 403);
    });
  });
}
