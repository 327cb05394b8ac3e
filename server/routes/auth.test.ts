import { TOTP } from 'otpauth';
import t from 'tap';
import { insertUser } from '../db/users.ts';
import { SAME_ANSWER } from '../identity/login.ts';
import { hashPassword } from '../identity/password.ts';
import { setupLink, announceSetup } from '../identity/setup.ts';
import { testApp } from '../testing/app.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { caller, PASSWORD, testLogin } from '../testing/login.ts';
import { testSite } from '../testing/site.ts';
import { ACCOUNT_ROUTES } from './account.ts';
import { AUTH_ROUTES } from './auth.ts';
import { SECOND_FACTOR_ROUTES } from './second-factor.ts';
import { SETUP_ROUTES } from './setup.ts';
import { USER_ROUTES } from './users.ts';

const routes = [...AUTH_ROUTES, ...SETUP_ROUTES, ...ACCOUNT_ROUTES, ...SECOND_FACTOR_ROUTES, ...USER_ROUTES];
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const codes = (secret: string, steps = 0) => new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Date.now() + steps * 30_000 });
/** Codes change every 30 seconds; what follows must happen within one such step. */
const untilEarlyInStep = async () => {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 10_000) await new Promise((resolve) => setTimeout(resolve, left));
};

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const database = await testDatabase(t, kind);
    const site = await testSite(t, { database, config: { rateLogin: 1000, registration: 'open' } });
    const { knex } = database;
    const call = caller(await testApp(t, site, { routes }));

    t.test('the first administrator comes by the link of the console, once', async (t) => {
      const link = (await announceSetup(site, 8177))!;
      const another = (await announceSetup(site, 8177))!;
      t.match(link, /^http:\/\/127\.0\.0\.1:8177\/setup#token=[\w-]{43}$/);
      const token = link.split('=')[1]!;
      const root = { email: 'Root@Example.org', name: 'Root', password: PASSWORD };
      t.equal((await call('POST', '/setup', { body: { ...root, token: 'x'.repeat(43) } })).body.code, 'E_TOKEN_INVALID');
      t.equal((await call('POST', '/setup', { body: { ...root, token, password: 'short' } })).status, 400, 'a bad password does not use the link up');
      t.equal((await call('POST', '/setup', { body: { ...root, token, password: 'password1234' } })).status, 400);
      t.equal((await call('POST', '/setup', { body: { ...root, token, id: 'usr_mine' } })).status, 400, 'no more than is asked for');
      const answers = await Promise.all([call('POST', '/setup', { body: { ...root, token } }), call('POST', '/setup', { body: { ...root, email: 'second@example.org', token } })]);
      t.strictSame(answers.map(({ status }) => status).toSorted((a, b) => a - b), [201, 401], 'of two who race for it one becomes administrator');
      const made = answers.find(({ status }) => status === 201)!;
      t.match(made.body, { user: { role: 'admin', secondFactor: false, password: true }, accessToken: String, refreshToken: String });
      t.equal((await call('POST', '/setup', { body: { ...root, email: 'x@example.org', token: another.split('=')[1] } })).body.code, 'E_TOKEN_INVALID', 'links of other replicas end with it');
      t.equal(await announceSetup(site, 8177), null);
      t.equal((await call('GET', '/account', bearer(made.body.accessToken))).body.permissions.includes('users:manage'), true);
      const rescue = (await setupLink(site, 8177)).split('=')[1];
      t.equal((await call('POST', '/setup', { body: { ...root, email: 'rescue@example.org', token: rescue } })).status, 201, 'who sits at the machine gets in again');
      await setupLink(site, 8177);
      await knex('one_time_links').update({ expires_at: new Date(0) });
    });

    t.test('a wrong e-mail, a wrong password, no password and a closed account get the same words', async (t) => {
      const hash = await hashPassword(PASSWORD);
      await insertUser(knex, { email: 'ada@example.org', name: 'Ada', role: 'artist', password_hash: hash });
      await insertUser(knex, { email: 'none@example.org', name: 'None', role: 'artist' });
      const closed = await insertUser(knex, { email: 'closed@example.org', name: 'Closed', role: 'artist', password_hash: hash });
      await knex('users').where({ id: closed.id }).update({ disabled_at: new Date() });
      const tries = [['ada@example.org', 'wrong wrong wrong'], ['nobody@example.org', PASSWORD], ['none@example.org', PASSWORD], ['closed@example.org', PASSWORD], ['ada@example.org', ' ']];
      const answers = await Promise.all(tries.map(([email, password]) => call('POST', '/auth/login', { body: { email, password } })));
      const said = answers.map(({ status, body }) => JSON.stringify({ ...body, status, trace: '', instance: '' }));
      t.equal(new Set(said).size, 1, said.join('\n'));
      t.match(answers[0], { status: 401, body: { code: 'E_LOGIN_FAILED' } });
      const right = await call('POST', '/auth/login', { body: { email: ' ADA@example.org ', password: PASSWORD } });
      t.equal(right.status, 200);
      t.equal((await call('GET', '/account', bearer(right.body.accessToken))).body.email, 'ada@example.org');
      t.equal((await call('POST', '/auth/login', { body: { email: 'ada@example.org', password: PASSWORD, role: 'admin' } })).status, 400);
      const why = await knex('audit_log').where({ action: 'login.failed' }).pluck('details');
      t.strictSame(why.map((details): string => details.why).toSorted(), ['disabled', 'password', 'password', 'password', 'password'], 'the log knows more');
      t.notMatch(JSON.stringify(await knex('audit_log')), /wrong wrong|battery/, 'but no password');
    });

    t.test('a refresh token serves once; one that comes again ends the login', async (t) => {
      const ada = await testLogin(site);
      const refresh = (refreshToken: string) => call('POST', '/auth/refresh', { body: { refreshToken } });
      const second = await refresh(ada.refreshToken);
      t.equal(second.status, 200);
      t.not(second.body.refreshToken, ada.refreshToken);
      const again = await refresh(ada.refreshToken);
      t.equal(again.body.refreshToken, second.body.refreshToken, 'whose answer was lost gets it again, for moments');
      const third = await refresh(second.body.refreshToken);
      t.equal(third.status, 200);
      for (const forged of [`${third.body.refreshToken}x`, third.body.refreshToken.replace('.3.', '.9.'), ada.refreshToken.replace('.1.', '.3.'), `bzr_${ada.session}.3.${'A'.repeat(43)}.${'A'.repeat(43)}`, ada.session, 'bz_x']) t.equal((await refresh(forged)).body.code, 'E_TOKEN_INVALID', forged.slice(0, 50));
      t.equal((await call('GET', '/account', ada)).status, 200, 'inventions end nobody’s login');
      t.equal((await refresh(ada.refreshToken)).status, 401, 'one of two before is stolen');
      t.equal((await refresh(third.body.refreshToken)).status, 401, 'and the login has ended, for the thief too');
      t.equal((await call('GET', '/account', bearer(third.body.accessToken))).body.code, 'E_TOKEN_INVALID');
      t.match(await knex('sessions').where({ id: ada.session }).first(), { revoked_why: 'reuse', generation: 3 });
      t.ok(await knex('audit_log').where({ action: 'session.reuse', resource: ada.session }).first());

      const bob = await testLogin(site);
      const next = await refresh(bob.refreshToken);
      await knex('sessions').where({ id: bob.session }).update({ last_used_at: new Date(Date.now() - SAME_ANSWER - 1) });
      t.equal((await refresh(bob.refreshToken)).status, 401, 'moments later the last one is a stolen one as well');
      t.equal((await refresh(next.body.refreshToken)).status, 401);

      const eve = await testLogin(site);
      const racing = await Promise.all(Array.from({ length: 8 }, () => refresh(eve.refreshToken)));
      t.strictSame(new Set(racing.map(({ status, body }) => `${status} ${body.refreshToken}`)).size, 1, 'eight tabs at once get one token');
      t.equal((await knex('sessions').where({ id: eve.session }).first()).generation, 2);
      await knex('sessions').where({ id: eve.session }).update({ expires_at: new Date(Date.now() - 1) });
      t.equal((await refresh(racing[0]!.body.refreshToken)).status, 401, 'a login that was not used for long');
      t.equal((await knex('sessions').where({ id: eve.session }).first()).revoked_why, null, 'is not called theft');
      const closed = await testLogin(site);
      await knex('users').where({ id: closed.user.id }).update({ disabled_at: new Date() });
      t.equal((await refresh(closed.refreshToken)).status, 401);
    });

    t.test('the second factor: a code serves once, in its order; a recovery code once', async (t) => {
      const { user, headers } = await testLogin(site, 'artist', { password: true });
      const post = (path: string, body: object) => call('POST', `/account/${path}`, { headers, body });
      t.equal((await post('second-factor', {})).status, 401, 'an open browser is not enough');
      const { secret, uri } = (await post('second-factor', { password: PASSWORD })).body;
      t.match(uri, /^otpauth:\/\/totp\/Bozzetto:/);
      t.notMatch((await knex('users').where({ id: user.id }).first()).totp_secret, secret, 'sealed in the row');
      const logIn = (code?: string) => call('POST', '/auth/login', { body: { email: user.email, password: PASSWORD, ...(code !== undefined && { code }) } });
      t.equal((await logIn()).status, 200, 'begun is not yet wanted');
      t.equal((await post('second-factor/confirm', { password: PASSWORD, code: '000000' })).body.code, 'E_LOGIN_FAILED');
      await untilEarlyInStep();
      const first = codes(secret, -1);
      const { recoveryCodes } = (await post('second-factor/confirm', { password: PASSWORD, code: first })).body;
      t.equal(recoveryCodes.length, 10);
      t.match(recoveryCodes[0], /^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
      t.notMatch(JSON.stringify(await knex('users').where({ id: user.id })), recoveryCodes[0].replaceAll('-', ''));
      t.equal((await logIn()).body.code, 'E_TOTP_REQUIRED');
      t.equal((await call('POST', '/auth/login', { body: { email: user.email, password: 'wrong wrong', code: codes(secret) } })).body.code, 'E_LOGIN_FAILED');
      t.equal((await logIn(first)).body.code, 'E_LOGIN_FAILED', 'the code that confirmed it is used');
      const now = codes(secret);
      const racing = await Promise.all(Array.from({ length: 4 }, () => logIn(now)));
      t.strictSame(racing.map(({ status }) => status).toSorted((a, b) => a - b), [200, 401, 401, 401], 'of four who read it over her shoulder one gets in');
      t.equal((await logIn(codes(secret, 1))).status, 200, 'her clock is a little ahead');
      t.equal((await logIn(now)).status, 401, 'an older one never again');
      t.equal((await logIn(codes(secret, 40))).status, 401);
      for (const code of ['', '12345', '1234567', 'abcdef', ' ', '00000\u0660', recoveryCodes[0].slice(0, -1)]) t.not((await logIn(code)).status, 200, JSON.stringify(code));
      const recovered = await Promise.all([logIn(recoveryCodes[0]), logIn(recoveryCodes[0].toUpperCase().replaceAll('-', ' '))]);
      t.strictSame(recovered.map(({ status }) => status).toSorted((a, b) => a - b), [200, 401], 'a recovery code serves once');
      t.equal((await logIn(recoveryCodes[0])).status, 401);
      t.equal((await knex('users').where({ id: user.id }).first()).recovery_codes.length, 9);
      const mixed = await testLogin(site, 'artist', { password: true });
      await knex('users').where({ id: mixed.user.id }).update({ totp_enabled: true, totp_secret: (await knex('users').where({ id: user.id }).first()).totp_secret });
      t.not((await call('POST', '/auth/login', { body: { email: mixed.user.email, password: PASSWORD, code: recoveryCodes[1] } })).status, 200, 'codes of one are nothing to another');
      const renewed = (await post('recovery-codes', { password: PASSWORD, code: recoveryCodes[1] })).body.recoveryCodes;
      t.equal((await logIn(recoveryCodes[2])).status, 401, 'new codes end the old ones');
      t.equal((await post('password', { current: PASSWORD, password: 'another good long one' })).body.code, 'E_TOTP_REQUIRED');
      t.equal((await post('second-factor/end', { password: PASSWORD, code: '000000' })).status, 401);
      t.equal((await post('second-factor/end', { password: PASSWORD, code: renewed[0] })).status, 204);
      t.equal((await logIn()).status, 200);
    });

    t.test('another password ends all other logins, and an account changes no more than it may', async (t) => {
      const ada = await testLogin(site, 'artist', { password: true });
      const elsewhere = await call('POST', '/auth/login', { body: { email: ada.user.email, password: PASSWORD } });
      const set = (body: object) => call('POST', '/account/password', { headers: ada.headers, body });
      t.equal((await set({ current: 'wrong', password: 'a new and long one' })).status, 401);
      t.equal((await set({ password: 'a new and long one' })).status, 401);
      t.equal((await set({ current: PASSWORD, password: `${ada.user.email}1` })).status, 400);
      t.equal((await set({ current: PASSWORD, password: 'aaaaaaaaaaaaaaaa' })).status, 400);
      t.equal((await set({ current: PASSWORD, password: 'a new and long one' })).status, 204);
      t.equal((await call('GET', '/account', bearer(elsewhere.body.accessToken))).status, 401);
      t.equal((await call('POST', '/auth/refresh', { body: { refreshToken: elsewhere.body.refreshToken } })).status, 401);
      t.equal((await call('GET', '/account', ada)).status, 200);
      const patch = (body: object, match = '*') => call('PATCH', '/account', { headers: { ...ada.headers, ...(match && { 'if-match': match }) }, body });
      for (const body of [{ role: 'admin' }, { tier: 'gold' }, { quotas: {} }, { id: 'usr_x' }, { password_hash: 'x' }, { disabled: false }, { revision: 1 }, { name: 'A', __proto__x: 1 }]) t.equal((await patch(body)).status, 400, JSON.stringify(body));
      t.equal((await patch({ name: 'Ada L' }, '')).status, 428);
      t.equal((await patch({ name: 'Ada L' }, '"99"')).status, 412);
      const changed = await patch({ name: 'Ada L' });
      t.match(changed.body, { name: 'Ada L', role: 'artist' });
      t.equal(changed.headers.get('etag'), `"${changed.body.revision}"`);
      t.equal((await patch({ email: 'new-ada@example.org' })).status, 401, 'another e-mail wants the password');
      t.equal((await patch({ email: 'new-ada@example.org', password: 'a new and long one' })).body.email, 'new-ada@example.org');
      t.equal((await patch({ email: 'rescue@example.org', password: 'a new and long one' })).body.code, 'E_EXISTS');
    });

    t.test('logins are listed and ended, one’s own only', async (t) => {
      const ada = await testLogin(site, 'artist', { password: true });
      const eve = await testLogin(site);
      const other = (await call('POST', '/auth/login', { body: { email: ada.user.email, password: PASSWORD }, headers: { 'user-agent': 'x'.repeat(1000) } })).body;
      const { items } = (await call('GET', '/account/sessions', ada)).body;
      t.equal(items.length, 2);
      t.strictSame(Object.fromEntries(items.map((each: { id: string; current: boolean }) => [each.id, each.current])), { [ada.session]: true, [other.session]: false });
      t.notMatch(JSON.stringify(items), /hash/);
      t.equal((await call('DELETE', `/account/sessions/${other.session}`, { headers: eve.headers })).body.code, 'E_UNKNOWN', 'not somebody else’s');
      t.equal((await call('GET', '/account', bearer(other.accessToken))).status, 200);
      t.equal((await call('DELETE', `/account/sessions/${other.session}`, { headers: ada.headers })).status, 204);
      t.equal((await call('GET', '/account', bearer(other.accessToken))).status, 401);
      await call('POST', '/auth/login', { body: { email: ada.user.email, password: PASSWORD } });
      t.equal((await call('DELETE', '/account/sessions', { headers: ada.headers })).body.ended, 1);
      t.equal((await call('POST', '/auth/logout', { headers: ada.headers })).status, 204);
      t.equal((await call('GET', '/account', ada)).status, 401);
      t.equal((await call('POST', '/auth/logout', { body: { refreshToken: eve.refreshToken } })).status, 204, 'by the refresh token, where the other has expired');
      t.equal((await call('GET', '/account', eve)).status, 401);
      t.equal((await call('POST', '/auth/logout', {})).status, 204, 'nobody hears no error');
    });

    t.test('pages log in by cookies that they cannot read', async (t) => {
      const ada = await testLogin(site, 'artist', { password: true });
      const login = await call('POST', '/auth/login', { body: { email: ada.user.email, password: PASSWORD, cookies: true } });
      t.equal(login.body.accessToken, undefined);
      t.equal(login.body.refreshToken, undefined);
      const set = login.headers.getSetCookie();
      t.match(set[0], /^bozzetto-access=[^;]+; path=\/; expires=[^;]+; samesite=lax; httponly$/i);
      t.match(set[1], /^bozzetto-refresh=[^;]+; path=\/api\/v1\/auth; expires=[^;]+; samesite=strict; httponly$/i);
      const cookie = set.map((each) => each.split(';')[0]).join('; ');
      t.equal((await call('GET', '/account', { headers: { cookie } })).status, 200);
      t.equal((await call('POST', '/auth/refresh', { headers: { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })).status, 403, 'no page of another origin refreshes it');
      t.equal((await call('DELETE', '/account/sessions', { headers: { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })).status, 403);
      const next = await call('POST', '/auth/refresh', { headers: { cookie } });
      t.equal(next.status, 200);
      t.equal(next.body.refreshToken, undefined);
      const renewed = next.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
      const out = await call('POST', '/auth/logout', { headers: { cookie: renewed } });
      t.equal(out.status, 204);
      t.match(out.headers.getSetCookie().join('\n'), /bozzetto-access=;.*1970[\s\S]*bozzetto-refresh=;.*1970/);
      t.equal((await call('GET', '/account', { headers: { cookie: renewed } })).status, 401);
      t.equal((await call('POST', '/auth/login', { headers: { cookie: renewed }, body: { email: ada.user.email, password: PASSWORD } })).status, 200, 'an old cookie keeps nobody out');
    });

    t.test('people are invited and let in, and lost passwords replaced, by links that serve once', async (t) => {
      const root = await testLogin(site, 'admin');
      const invited = await call('POST', '/users', { headers: root.headers, body: { email: 'New@Example.org', name: 'New', role: 'developer', quotas: { runsPerDay: 3 } } });
      t.match(invited.body, { user: { email: 'new@example.org', role: 'developer', password: false, quotas: { runsPerDay: 3 } }, link: { token: String } });
      const { token } = invited.body.link;
      t.equal((await call('POST', '/auth/redeem', { body: { token, password: 'tiny' } })).status, 400);
      t.equal((await call('POST', '/auth/redeem', { body: { token, password: 'new@example.org' } })).status, 400);
      const racing = await Promise.all([PASSWORD, `${PASSWORD} 2`].map((password) => call('POST', '/auth/redeem', { body: { token, password, name: 'Newton' } })));
      t.strictSame(racing.map(({ status }) => status).toSorted((a, b) => a - b), [204, 401]);
      const password = racing[0]!.status === 204 ? PASSWORD : `${PASSWORD} 2`;
      const logged = await call('POST', '/auth/login', { body: { email: 'new@example.org', password } });
      t.match(logged.body.user, { name: 'Newton', role: 'developer' });
      t.equal((await call('POST', '/users', { headers: root.headers, body: { email: 'new@example.org', name: 'New', role: 'viewer' } })).body.code, 'E_EXISTS');

      const user = invited.body.user.id;
      const old = (await call('POST', `/users/${user}/link`, { headers: root.headers, body: {} })).body.token;
      const lost = (await call('POST', `/users/${user}/link`, { headers: root.headers, body: { resetSecondFactor: true } })).body.token;
      t.equal((await call('POST', '/auth/redeem', { body: { token: old, password: 'one more long word' } })).status, 401, 'a new link ends the old one');
      await knex('users').where({ id: user }).update({ totp_enabled: true });
      t.equal((await call('POST', '/auth/redeem', { body: { token: lost, password: 'one more long word' } })).status, 204);
      t.equal((await call('GET', '/account', bearer(logged.body.accessToken))).status, 401, 'all logins of before have ended');
      t.equal((await call('POST', '/auth/login', { body: { email: 'new@example.org', password: 'one more long word' } })).status, 200, 'the second factor is gone, too');
      const late = (await call('POST', `/users/${user}/link`, { headers: root.headers, body: {} })).body.token;
      await knex('one_time_links').update({ expires_at: new Date(Date.now() - 1) });
      t.equal((await call('POST', '/auth/redeem', { body: { token: late, password: 'one more long word' } })).status, 401);
      const setup = (await setupLink(site)).split('=')[1];
      t.equal((await call('POST', '/auth/redeem', { body: { token: setup, password: 'one more long word' } })).status, 401, 'a link of another purpose');
    });

    t.test('whoever registers becomes an artist, whatever he sends', async (t) => {
      const body = { email: 'self@example.org', name: 'Self', password: 'long enough it is' };
      t.equal((await call('POST', '/auth/register', { body: { ...body, role: 'admin' } })).status, 400);
      t.match((await call('POST', '/auth/register', { body })).body, { user: { role: 'artist' } });
      t.equal((await call('POST', '/auth/register', { body })).body.code, 'E_EXISTS');
    });
  });
}

t.test('guessing is slowed by account and by address, known or not', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'postgres'), config: { rateLogin: 5, trustProxy: 1, registration: 'closed', publicUrl: 'https://bozzetto.example.org' } });
  const call = caller(await testApp(t, site, { routes }));
  const ada = await testLogin(site, 'artist', { password: true });
  const from = (address: string, email: string, password = 'wrong wrong wrong') => call('POST', '/auth/login', { headers: { 'x-forwarded-for': address }, body: { email, password } });
  for (const email of [ada.user.email, 'nobody@example.org']) {
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push(await from(`10.0.${email.length}.${n}`, email));
    t.strictSame(answers.map(({ status }) => status), [401, 401, 401, 401, 401, 429], `${email}: from six addresses`);
    t.ok(Number(answers[5]!.headers.get('retry-after')) > 0);
  }
  t.equal((await from('10.0.9.9', ada.user.email, PASSWORD)).status, 429, 'the right password has to wait as well');
  for (let n = 0; n < 5; n += 1) await from('10.1.0.1', `guess-${n}@example.org`);
  t.equal((await from('10.1.0.1', 'guess-6@example.org')).status, 429, 'one address, many accounts');
  t.equal((await from('10.1.0.2', 'guess-6@example.org')).status, 401, 'others are not held up by it');
  const bob = await testLogin(site, 'artist', { password: true });
  for (let n = 0; n < 8; n += 1) t.equal((await from('10.2.0.1', bob.user.email, PASSWORD)).status, 200, 'who gets in is not counted');
  const known = await testLogin(site, 'artist', { password: true });
  const { secret } = (await call('POST', '/account/second-factor', { headers: known.headers, body: { password: PASSWORD } })).body;
  t.equal((await call('POST', '/account/second-factor/confirm', { headers: known.headers, body: { password: PASSWORD, code: codes(secret) } })).status, 200);
  const ends = [];
  for (let n = 0; n < 6; n += 1) {
    const { body: { revision } } = await call('GET', '/account', { headers: known.headers });
    await call('PATCH', '/account', { headers: { ...known.headers, 'if-match': `"${revision}"` }, body: { email: `another-${n}@example.org`, password: PASSWORD } });
    ends.push((await call('POST', '/account/second-factor/end', { headers: known.headers, body: { password: PASSWORD, code: 'no-code-of-hers' } })).status);
  }
  t.strictSame(ends, [401, 401, 401, 401, 401, 429], 'the right password, and another e-mail each time, buy no more guesses at the second factor');
  const cookies = (await call('POST', '/auth/login', { headers: { 'x-forwarded-for': '10.2.0.1' }, body: { email: bob.user.email, password: PASSWORD, cookies: true } })).headers.getSetCookie();
  t.match(cookies[0], /^__Host-bozzetto-access=[^;]+; path=\/; expires=[^;]+; samesite=lax; secure; httponly$/i, 'behind https only https pages of this host can set them');
  t.match(cookies[1], /^__Secure-bozzetto-refresh=[^;]+; path=\/api\/v1\/auth; expires=[^;]+; samesite=strict; secure; httponly$/i);
  t.equal((await call('POST', '/auth/register', { headers: { 'x-forwarded-for': '10.3.0.1' }, body: { email: 'x@example.org', name: 'X', password: 'long enough it is' } })).body.code, 'E_FORBIDDEN', 'registration is closed unless it was opened');
});
