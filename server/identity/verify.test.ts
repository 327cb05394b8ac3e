import t from 'tap';
import { insertApiKey } from '../db/api-keys.ts';
import { insertAsset } from '../db/assets.ts';
import { revokeSessions } from '../db/sessions.ts';
import { shareByLink, shareWithUser } from '../db/shares.ts';
import { changeUser, deleteUser } from '../db/users.ts';
import { loginOf, testLogin } from '../testing/login.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { assetFor } from './asset-for.ts';
import { createBelieved } from './believed.ts';
import { accessCookie } from './cookies.ts';
import { ROLES, type Principal } from './permissions.ts';
import { mayGive, onRevoked, tellRevoked } from './revoked.ts';
import { verify } from './verify.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

for (const kind of DATABASES) {
  t.test(`${kind}: sessions, keys and links become principals, and nothing else does`, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind) });
    const { knex } = site.database;
    const ada = await testLogin(site, 'artist');
    t.equal(await verify(site, {}), null);
    const who = (await verify(site, ada.headers))!;
    t.match(who, { kind: 'session', id: ada.session, user: { id: ada.user.id, role: 'artist', email: ada.user.email } });
    t.notOk('password_hash' in who.user!, 'no secrets in a principal');
    t.strictSame([...who.permissions].toSorted(), [...ROLES.artist].toSorted());
    const token = ada.headers.authorization.slice(7);
    t.match(await verify(site, { cookie: `a=1; bozzetto-access=${token}; b=2` }), { id: ada.session });
    t.equal(await verify(site, { cookie: 'a=1; xbozzetto-access=1' }), null);
    for (const authorization of ['', 'Bearer', 'Bearer ', `Basic ${token}`, token, `Bearer ${token} x`, `Bearer ${'x'.repeat(5000)}`]) await t.rejects(verify(site, { authorization }), { code: 'E_TOKEN_INVALID' }, authorization.slice(0, 20));
    await t.rejects(verify(site, { authorization: 'Bearer bz_wrong', cookie: `bozzetto-access=${token}` }), { code: 'E_TOKEN_INVALID' }, 'a bad token is not made good by a cookie');

    const { key, row } = await insertApiKey(knex, { user_id: ada.user.id, name: 'k', scopes: ['assets:read', 'users:manage', 'account'], expires_at: null });
    const program = (await verify(site, bearer(key)))!;
    t.match(program, { kind: 'key', id: row.id, until: null });
    t.strictSame([...program.permissions], ['assets:read'], 'scopes never exceed the role, and no key touches the account');
    t.ok((await knex('api_keys').where({ id: row.id }).first()).last_used_at);
    const old = await insertApiKey(knex, { user_id: ada.user.id, name: 'k', scopes: ['assets:read'], expires_at: new Date(Date.now() - 1000) });
    await t.rejects(verify(site, bearer(old.key)), { code: 'E_TOKEN_INVALID' }, 'expired');
    await t.rejects(verify(site, bearer(`${key}x`)), { code: 'E_TOKEN_INVALID' });
    await t.rejects(verify(site, bearer(row.hash)), { code: 'E_TOKEN_INVALID' }, 'the hash is no key');
    await t.rejects(verify(site, bearer(`bz_${row.hash}`)), { code: 'E_TOKEN_INVALID' });

    const asset = await insertAsset(knex, { user_id: ada.user.id, title: 'a', prompt: 'a' });
    const share = await shareByLink(knex, { asset_id: asset.id, access: 'read', created_by: ada.user.id, expires_at: null });
    t.match(await verify(site, { link: share.link }), { kind: 'share', user: null, share: { asset: asset.id, level: 'read' } });
    t.match(await verify(site, bearer(share.link)), { kind: 'share' });
    await t.rejects(verify(site, { link: key }), { code: 'E_TOKEN_INVALID' }, 'a key in the address is refused: addresses are logged');
    await t.rejects(verify(site, { link: token }), { code: 'E_TOKEN_INVALID' });
    const past = await shareByLink(knex, { asset_id: asset.id, access: 'read', created_by: ada.user.id, expires_at: new Date(Date.now() - 1000) });
    await t.rejects(verify(site, { link: past.link }), { code: 'E_TOKEN_INVALID' });
    await knex('assets').where({ id: asset.id }).update({ deleted_at: new Date() });
    await tellRevoked(site, { share: share.row.id });
    await t.rejects(verify(site, { link: share.link }), { code: 'E_TOKEN_INVALID' }, 'the link of a deleted asset');
  });

  t.test(`${kind}: what is revoked is refused at once here, and in the other processes when they hear of it`, async (t) => {
    const database = await testDatabase(t, kind);
    const here = await testSite(t, { database });
    // PGlite has one process only.
    const there = kind === 'postgres' ? await testSite(t, { database, config: { secretKey: null, dataDir: here.config.dataDir } }) : here;
    const { knex } = database;
    const ada = await testLogin(here, 'artist');
    const second = await loginOf(here, ada.user);
    const refusedThere = async (headers: { authorization: string }) => {
      // As long as the bus takes; what was believed is believed for 10 s at most.
      for (let tries = 0; tries < 50; tries += 1) {
        try {
          await verify(there, headers);
        } catch (error) {
          return (error as { code: string }).code;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return 'still good';
    };
    await verify(here, ada.headers);
    await verify(there, ada.headers);
    await verify(there, second.headers);
    await revokeSessions(knex, { user: ada.user.id, only: ada.session }, 'revoked');
    await tellRevoked(here, { session: ada.session });
    await t.rejects(verify(here, ada.headers), { code: 'E_TOKEN_INVALID' });
    t.equal(await refusedThere(ada.headers), 'E_TOKEN_INVALID');
    t.ok(await verify(there, second.headers), 'the other login goes on');
    const { key } = await insertApiKey(knex, { user_id: ada.user.id, name: 'k', scopes: ['assets:read'], expires_at: null });
    await verify(there, bearer(key));
    await changeUser(knex, ada.user.id, { role: 'viewer' }, null);
    await tellRevoked(here, { user: ada.user.id });
    t.notOk((await verify(here, second.headers))!.permissions.has('assets:generate'), 'another role counts at once, though the token is of before');
    await changeUser(knex, ada.user.id, { disabled_at: new Date() }, null);
    await tellRevoked(here, { user: ada.user.id });
    t.equal(await refusedThere(second.headers), 'E_TOKEN_INVALID');
    t.equal(await refusedThere(bearer(key)), 'E_TOKEN_INVALID', 'keys of a closed account');
    const bob = await testLogin(here, 'artist');
    await verify(here, bob.headers);
    await knex.transaction((trx) => deleteUser(trx, bob.user.id));
    await tellRevoked(here, { user: bob.user.id });
    await t.rejects(verify(here, bob.headers), { code: 'E_TOKEN_INVALID' }, 'a deleted user');
    // A token whose session is somebody else's.
    const eve = await testLogin(here, 'artist');
    const crossed = await here.keyring.issue({ user: eve.user.id, session: (await testLogin(here, 'admin')).session });
    await t.rejects(verify(here, bearer(crossed.token)), { code: 'E_TOKEN_INVALID' });
  });

  t.test(`${kind}: an asset is its owner’s, and others’ as far as it is shared`, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind) });
    const { knex } = site.database;
    const [ada, bob, root] = await Promise.all([testLogin(site, 'artist'), testLogin(site, 'artist', { name: 'Bob' }), testLogin(site, 'admin')]);
    const [a, b, r] = (await Promise.all([ada, bob, root].map(({ headers }) => verify(site, headers)))) as [Principal, Principal, Principal];
    const asset = await insertAsset(knex, { user_id: ada.user.id, title: 'a', prompt: 'a' });
    const other = await insertAsset(knex, { user_id: ada.user.id, title: 'b', prompt: 'b' });
    t.equal((await assetFor(knex, a, asset.id, 'own')).id, asset.id);
    await t.rejects(assetFor(knex, b, asset.id, 'read'), { code: 'E_UNKNOWN' });
    await t.rejects(assetFor(knex, r, asset.id, 'read'), { code: 'E_UNKNOWN' }, 'not even an administrator’s');
    await t.rejects(assetFor(knex, b, 'ast_nothing', 'read'), { code: 'E_UNKNOWN' });
    const share = await shareWithUser(knex, { asset_id: asset.id, user_id: bob.user.id, access: 'comment', created_by: ada.user.id, expires_at: null });
    t.ok(await assetFor(knex, b, asset.id, 'read'));
    t.ok(await assetFor(knex, b, asset.id, 'comment'));
    await t.rejects(assetFor(knex, b, asset.id, 'refine'), { code: 'E_FORBIDDEN' });
    await t.rejects(assetFor(knex, b, asset.id, 'own'), { code: 'E_FORBIDDEN' });
    await t.rejects(assetFor(knex, b, other.id, 'read'), { code: 'E_UNKNOWN' }, 'its neighbour is not shared');
    await shareWithUser(knex, { asset_id: asset.id, user_id: bob.user.id, access: 'read', created_by: ada.user.id, expires_at: null });
    await t.rejects(assetFor(knex, b, asset.id, 'comment'), { code: 'E_FORBIDDEN' }, 'the later share replaces the earlier');
    await knex('shares').whereNot({ id: share.id }).update({ expires_at: new Date(Date.now() - 1000) });
    await t.rejects(assetFor(knex, b, asset.id, 'read'), { code: 'E_UNKNOWN' }, 'an expired share');
    const { link } = await shareByLink(knex, { asset_id: asset.id, access: 'refine', created_by: ada.user.id, expires_at: null });
    const guest = (await verify(site, { link }))!;
    t.ok(await assetFor(knex, guest, asset.id, 'refine'));
    await t.rejects(assetFor(knex, guest, asset.id, 'own'), { code: 'E_FORBIDDEN' });
    await t.rejects(assetFor(knex, guest, other.id, 'read'), { code: 'E_UNKNOWN' }, 'a link is for one asset');
    await knex('assets').where({ id: asset.id }).update({ deleted_at: new Date() });
    await t.rejects(assetFor(knex, a, asset.id, 'own'), { code: 'E_UNKNOWN' });
    t.ok(await assetFor(knex, a, asset.id, 'own', { alsoDeleted: true }));
    await t.rejects(assetFor(knex, guest, asset.id, 'read', { alsoDeleted: true }), { code: 'E_UNKNOWN' }, 'deleted for guests, whatever is asked');
  });
}

const someone = (id: string, until: Date | null = null): Principal => ({ kind: 'session', id, user: { id: 'usr_1', email: '', name: '', role: 'artist', tier: 'default', quotas: {} }, permissions: new Set(ROLES.artist), until });

t.test('what was read before a revocation is not believed after it', async (t) => {
  let now = 1000;
  const believed = createBelieved(() => now);
  const { count } = believed;
  believed.forget({ user: 'usr_1' });
  believed.put('token', someone('ses_1'), count);
  t.equal(believed.get('token'), undefined);
  believed.put('token', someone('ses_1'), believed.count);
  t.ok(believed.get('token'));
  believed.forget({ session: 'ses_2' });
  believed.forget({ key: 'ses_1' });
  t.ok(believed.get('token'), 'others do not concern it');
  now += 10_001;
  t.equal(believed.get('token'), undefined, 'a lost message costs ten seconds');
  believed.put('soon', someone('ses_3', new Date(now + 50)), believed.count);
  now += 51;
  t.equal(believed.get('soon'), undefined, 'never longer than the token is good');
  believed.put('token', someone('ses_1'), believed.count);
  believed.forget({ all: true });
  t.equal(believed.get('token'), undefined);
  for (let n = 0; n < 10_001; n += 1) believed.put(`${n}`, someone('ses_1'), believed.count);
  t.equal(believed.get('0'), undefined, 'ten thousand are kept');
  t.ok(believed.get('1'));
});

t.test('what stays open ends when its principal does', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  const ended: string[] = [];
  const watch = (name: string, who: Principal) => onRevoked(site, who, () => ended.push(name));
  watch('mine', someone('ses_1'));
  watch('another', { ...someone('ses_2'), user: null });
  const stop = watch('left before', someone('ses_1'));
  const soon = new Promise<void>((resolve) => onRevoked(site, someone('ses_9', new Date(Date.now() + 20)), resolve));
  stop();
  await tellRevoked(site, { session: 'ses_1' });
  await tellRevoked(site, { user: 'usr_1' });
  await soon;
  await new Promise((resolve) => setTimeout(resolve, 20));
  t.strictSame(ended, ['mine']);
});

t.test('one gives only what one has', async (t) => {
  const key = (permissions: Principal['permissions']): Principal => ({ ...someone('key_1'), kind: 'key', permissions });
  t.ok(mayGive({ ...someone('s'), permissions: new Set(ROLES.admin) }, 'admin'));
  t.notOk(mayGive(key(new Set(['users:manage'])), 'viewer'), 'a key that may only manage users makes nobody who may more');
  t.notOk(mayGive(key(new Set(ROLES.artist)), 'admin'));
});

t.test('behind https the cookie has the name that only https pages of this host can set', async (t) => {
  const secure = { publicUrl: 'https://bozzetto.example.org' };
  t.equal(accessCookie(secure, '__Host-bozzetto-access=abc'), 'abc');
  t.equal(accessCookie(secure, 'bozzetto-access=planted'), null);
  t.equal(accessCookie({ publicUrl: null }, '__Host-bozzetto-access=abc; bozzetto-access=def'), 'def');
  t.equal(accessCookie({ publicUrl: null }, 'bozzetto-access='), null);
});
