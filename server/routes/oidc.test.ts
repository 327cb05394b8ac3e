import { OAuth2Server, type MutableToken, type MutableResponse } from 'oauth2-mock-server';
import { TOTP } from 'otpauth';
import t, { type Test } from 'tap';
import { insertUser } from '../db/users.ts';
import { localPath } from '../identity/oidc.ts';
import { newTotp } from '../identity/second-factor.ts';
import { testApp } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { caller, PASSWORD, testLogin, type Answered } from '../testing/login.ts';
import { testSite } from '../testing/site.ts';
import { ACCOUNT_ROUTES } from './account.ts';
import { AUTH_ROUTES } from './auth.ts';
import { OIDC_ROUTES } from './oidc.ts';

const routes = [...AUTH_ROUTES, ...ACCOUNT_ROUTES, ...OIDC_ROUTES];

const provider = new OAuth2Server();
await provider.issuer.keys.generate('RS256');
await provider.start(0, 'localhost');
t.teardown(() => provider.stop());

/** What the provider says of who logs in next. */
let person: Record<string, unknown> = {};
provider.service.on('beforeTokenSigning', ({ payload }: MutableToken) => void Object.assign(payload, person));
provider.service.on('beforeUserinfo', (answer: MutableResponse) => void (answer.body = { sub: person['sub'], ...(person['told'] as object) }));

const cookiesOf = (answer: Answered) => answer.headers.getSetCookie().map((each) => each.split(';')[0]!).filter((each) => !each.endsWith('=')).join('; ');

async function world(t: Test, config: object = {}) {
  const site = await testSite(t, {
    database: await testDatabase(t, 'postgres'),
    config: { oidcIssuer: provider.issuer.url!, oidcClientId: 'bozzetto', oidcClientSecret: 'shh', oidcRole: 'viewer', rateLogin: 1000, ...config },
  });
  const base = await testApp(t, site, { routes });
  const call = caller(base);
  /** Begins, and lets the provider send the browser back: what it would call us with. */
  const begin = async (back = '/gallery?x=1') => {
    const start = await call('GET', `/auth/oidc/start?back=${encodeURIComponent(back)}`);
    if (start.status !== 302) return { start, cookie: '', callback: '' };
    const there = await fetch(start.headers.get('location')!, { redirect: 'manual' });
    const callback = new URL(there.headers.get('location')!);
    return { start, cookie: cookiesOf(start), callback: callback.pathname.replace('/api/v1', '') + callback.search };
  };
  const finish = ({ callback, cookie }: { callback: string; cookie: string }) => call('GET', callback, { headers: { cookie } });
  const logIn = async (who: Record<string, unknown>) => {
    person = who;
    return finish(await begin());
  };
  return { site, call, begin, finish, logIn, base };
}

t.test('a stranger with a confirmed e-mail gets an account, and the same one the next time', async (t) => {
  const { site, call, begin, finish, logIn, base } = await world(t);
  person = { sub: 'sub-1', email: 'Olga@Example.org', email_verified: true, name: 'Olga' };
  const begun = await begin();
  const url = new URL(begun.start.headers.get('location')!);
  t.match(Object.fromEntries(url.searchParams), { response_type: 'code', client_id: 'bozzetto', scope: 'openid email profile', code_challenge_method: 'S256', state: /.{20,}/, nonce: /.{20,}/, code_challenge: /.{40,}/, redirect_uri: `${base}/api/v1/auth/oidc/callback` });
  t.match(begun.start.headers.getSetCookie()[0], /^bozzetto-oidc=v1\.[^;]+; path=\/api\/v1\/auth\/oidc; expires=[^;]+; samesite=lax; httponly$/i);
  const done = await finish(begun);
  t.equal(done.status, 303);
  t.equal(done.headers.get('location'), '/gallery?x=1');
  const account = await call('GET', '/account', { headers: { cookie: cookiesOf(done) } });
  t.match(account.body, { email: 'olga@example.org', name: 'Olga', role: 'viewer', password: false, identities: [{ issuer: provider.issuer.url }] });
  const again = await logIn({ sub: 'sub-1', email: 'renamed@example.org', email_verified: true });
  t.equal((await call('GET', '/account', { headers: { cookie: cookiesOf(again) } })).body.id, account.body.id, 'found by subject, whatever the e-mail is now');
  await site.database.knex('users').where({ id: account.body.id }).update({ disabled_at: new Date() });
  t.equal((await logIn({ sub: 'sub-1' })).status, 403, 'not when the account is closed');
  const told = await logIn({ sub: 'sub-told', told: { email: 'told@example.org', email_verified: true, name: 'Told' } });
  t.equal((await call('GET', '/account', { headers: { cookie: cookiesOf(told) } })).body.email, 'told@example.org', 'from the userinfo, where the token says nothing');
});

t.test('what this browser did not begin is refused: state, nonce, PKCE, cookie', async (t) => {
  const { call, begin, finish, logIn } = await world(t);
  person = { sub: 'sub-2', email: 'p@example.org', email_verified: true };
  const [mine, victims] = [await begin(), await begin()];
  const refused = async (answer: Promise<Answered>, name: string) => {
    const { status, body, headers } = await answer;
    t.match({ status, code: body.code }, { status: 401, code: 'E_OIDC_FAILED' }, name);
    t.notMatch(headers.getSetCookie().join(), /bozzetto-(access|refresh)=[^;]/, `${name}: no login`);
  };
  await refused(call('GET', mine.callback), 'no cookie: a link that somebody else made (login CSRF)');
  await refused(finish({ callback: mine.callback, cookie: victims.cookie }), 'the cookie of another attempt');
  await refused(finish({ callback: mine.callback.replace(/state=[^&]+/, 'state=x'), cookie: mine.cookie }), 'another state');
  await refused(finish({ callback: mine.callback.replace(/state=[^&]+&?/, ''), cookie: mine.cookie }), 'no state');
  await refused(finish({ callback: mine.callback.replace(/code=[^&]+/, 'code=guessed'), cookie: mine.cookie }), 'an invented code');
  await refused(finish({ callback: mine.callback, cookie: mine.cookie.replace(/.{6}$/, 'AAAAAA') }), 'a cookie that was changed');
  await refused(finish({ callback: mine.callback, cookie: 'bozzetto-oidc=e30' }), 'a cookie that is not ours');
  await refused(finish({ callback: '/auth/oidc/callback?error=access_denied&state=x', cookie: mine.cookie }), 'the person said no');
  const code = /code=([^&]+)/.exec(victims.callback)![1];
  await refused(finish({ callback: mine.callback.replace(/code=[^&]+/, `code=${code}`), cookie: mine.cookie }), 'a stolen code, whose PKCE verifier is in the other browser');
  for (const [name, lie] of Object.entries({
    'another nonce': { nonce: 'replayed' }, 'another audience': { aud: 'another-client' }, 'another issuer': { iss: 'https://evil.example' }, 'expired': { exp: 1000 },
  })) await refused(logIn({ sub: 'sub-2', email: 'p@example.org', email_verified: true, ...lie }), `an ID token with ${name}`);
  const fine = await begin();
  person = { sub: 'sub-2', email: 'p@example.org', email_verified: true };
  t.equal((await finish(fine)).status, 303);
  await refused(finish(fine), 'the same answer a second time');
});

t.test('nobody gets an account of somebody else’s by an e-mail', async (t) => {
  const { site, call, logIn } = await world(t);
  const { knex } = site.database;
  const ada = await testLogin(site, 'artist', { password: true });
  t.equal((await logIn({ sub: 's-ada', email: ada.user.email, email_verified: true })).body.code, 'E_CONFLICT', 'an account with a password is connected by its owner only');
  t.equal((await logIn({ sub: 's-x', email: 'unconfirmed@example.org', email_verified: false })).body.code, 'E_FORBIDDEN');
  t.equal((await logIn({ sub: 's-x', email: 'unconfirmed@example.org' })).body.code, 'E_FORBIDDEN');
  t.equal((await logIn({ sub: 's-x', email: 'unconfirmed@example.org', email_verified: 'true' })).body.code, 'E_FORBIDDEN');
  t.equal((await logIn({ sub: 's-x' })).body.code, 'E_FORBIDDEN', 'no e-mail at all');
  t.equal((await logIn({ sub: 's-old', email: 'shared@example.org', email_verified: true })).status, 303);
  t.equal((await logIn({ sub: 's-new-colleague', email: 'shared@example.org', email_verified: true })).body.code, 'E_CONFLICT', 'an e-mail that passed on');
  const invited = await insertUser(knex, { email: 'invited@example.org', name: 'I', role: 'developer' });
  const joined = await logIn({ sub: 's-invited', email: 'invited@example.org', email_verified: true });
  t.match((await call('GET', '/account', { headers: { cookie: cookiesOf(joined) } })).body, { id: invited.id, role: 'developer' }, 'who was invited under it may');
  t.equal(await knex('users').where({ email: 'unconfirmed@example.org' }).first(), undefined);
});

t.test('an account is connected by its owner, with the password, while the login lasts', async (t) => {
  const { site, call, finish, logIn } = await world(t, { oidcRole: 'none' });
  t.equal((await logIn({ sub: 's-1', email: 'x@example.org', email_verified: true })).body.code, 'E_FORBIDDEN', 'strangers are refused where the operator wants none');
  const ada = await testLogin(site, 'artist', { password: true });
  const begin = async () => {
    const begun = await call('POST', '/account/oidc', { headers: ada.headers, body: { password: PASSWORD, back: '/account' } });
    const there = await fetch(begun.body.url, { redirect: 'manual' });
    const callback = new URL(there.headers.get('location')!);
    return { cookie: cookiesOf(begun), callback: callback.pathname.replace('/api/v1', '') + callback.search };
  };
  t.equal((await call('POST', '/account/oidc', { headers: ada.headers, body: {} })).status, 401);
  person = { sub: 's-ada', email: 'whatever@example.org' };
  t.equal((await finish(await begin())).status, 303);
  const logged = await logIn({ sub: 's-ada', email: 'whatever@example.org' });
  t.equal((await call('GET', '/account', { headers: { cookie: cookiesOf(logged) } })).body.id, ada.user.id);
  const { secret, sealed } = newTotp(site.keyring, ada.user);
  await site.database.knex('users').where({ id: ada.user.id }).update({ totp_enabled: true, totp_secret: sealed });
  const second = (code?: string) => call('POST', '/account/oidc', { headers: ada.headers, body: { password: PASSWORD, ...(code && { code }) } });
  t.equal((await second()).body.code, 'E_TOTP_REQUIRED', 'the provider’s logins go past the second factor: it is asked for once more before');
  t.equal((await second('000000')).status, 401);
  t.equal((await second(new TOTP({ secret, digits: 6, period: 30 }).generate())).status, 200);
  await site.database.knex('users').where({ id: ada.user.id }).update({ totp_enabled: false });
  const bob = await testLogin(site);
  t.equal((await call('POST', '/account/oidc/disconnect', { headers: bob.headers, body: {} })).body.code, 'E_CONFLICT', 'who has no password would lock herself out');
  t.equal((await call('POST', '/account/oidc/disconnect', { headers: ada.headers, body: { password: PASSWORD } })).status, 204);
  t.equal((await logIn({ sub: 's-ada', email: 'whatever@example.org' })).status, 403);
  const late = await begin();
  await call('POST', '/auth/logout', { headers: ada.headers });
  t.equal((await finish(late)).status, 401, 'not after the login ended');
});

t.test('without a provider, or with one that is away, there is a plain answer', async (t) => {
  const none = await world(t, { oidcIssuer: null });
  t.equal((await none.begin()).start.body.code, 'E_OIDC_MISSING');
  t.match((await none.call('GET', '/auth/methods')).body, { password: true, oidc: false, registration: 'closed' });
  const away = await world(t, { oidcIssuer: 'http://127.0.0.1:1/' });
  t.equal((await away.begin()).start.body.code, 'E_OIDC_FAILED');
  const plain = await world(t, { oidcIssuer: 'http://login.example.org/' });
  t.equal((await plain.begin()).start.body.code, 'E_OIDC_FAILED', 'http is for loopback only');
  t.notMatch(JSON.stringify((await away.begin()).start.body), /ECONNREFUSED|stack/);
});

t.test('one comes back to this server and nowhere else', async (t) => {
  const { begin } = await world(t);
  for (const evil of ['https://evil.example/', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/.//evil.example', '/..//evil.example', '/a/..//evil.example', 'javascript:alert(1)', 'evil', '', ' //evil.example', '/%2e%2e//evil.example', '///evil.example', 'http:evil.example', '/\n/evil.example', '/\\/evil.example']) {
    t.equal(localPath(evil), null, JSON.stringify(evil));
    if (evil) t.equal((await begin(evil)).start.status, 400, JSON.stringify(evil));
  }
  t.equal(localPath('/a/../b?x=//evil#y'), '/b?x=//evil#y');
  t.equal(localPath('/%2F/evil.example'), '/%2F/evil.example');
});
