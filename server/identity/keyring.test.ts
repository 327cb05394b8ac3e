import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, SignJWT, type JWTPayload } from 'jose';
import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { AUDIENCE, ISSUER, openKeyring, TOKEN_TYPE } from './keyring.ts';
import { sealingWith } from './sealing.ts';
import { siteSecret } from './site-secret.ts';

const CONFIG = { secretKey: 'x'.repeat(40), dataDir: null, accessTokenSeconds: 600 };
const OF = { user: 'usr_1', session: 'ses_1' };
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

for (const kind of DATABASES) {
  t.test(`${kind}: a token is good where it was issued and in every other process of the database`, async (t) => {
    const database = await testDatabase(t, kind);
    // Two that start together make one key.
    const [a, b] = await Promise.all([openKeyring(CONFIG, database), openKeyring(CONFIG, database)]);
    t.equal((await database.knex('signing_keys')).length, 1);
    const { token, expiresAt } = await a.issue(OF);
    t.match(await b.check(token), { ...OF, expiresAt });
    await b.rotate();
    t.match(await a.check((await b.issue(OF)).token), OF, 'a process learns of a key that it has not seen');
    t.match(await b.check(token), OF, 'what the old key signed is good until it expires');
    t.equal((await database.knex('signing_keys').whereNotNull('retired_at')).length, 1);
    await b.rotate({ atOnce: true });
    await t.rejects(b.check(token), { code: 'E_TOKEN_INVALID' }, 'thrown-away keys are worth nothing');
    t.equal((await database.knex('signing_keys')).length, 1);
    const later = await openKeyring(CONFIG, database);
    await t.rejects(later.check(token), { code: 'E_TOKEN_INVALID' });
    await t.rejects(openKeyring({ ...CONFIG, secretKey: 'y'.repeat(40) }, database), { code: 'E_CONFIG_INVALID', message: /secretKey/ }, 'another secret says so and signs nothing');
  });
}

t.test('nothing but our own signature over our own claims is a token', async (t) => {
  const database = await testDatabase(t, 'pglite');
  const keyring = await openKeyring(CONFIG, database);
  const { token } = await keyring.issue(OF);
  const [head, body, signature] = token.split('.') as [string, string, string];
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string };
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as JWTPayload;
  const stranger = generateKeyPairSync('ed25519');
  const row = await database.knex('signing_keys').first();
  const jwk = JSON.parse(keyring.open(row.secret, `signing:${kid}`));
  const own = createPrivateKey({ key: jwk, format: 'jwk' });
  const spki = await exportSPKI(createPublicKey(own));
  /** Signed with our own key, so that only what it says can be wrong. */
  const ours = (header: object, payload: object) => {
    const text = `${part({ alg: 'EdDSA', typ: TOKEN_TYPE, kid, ...header })}.${part({ ...claims, ...payload })}`;
    return `${text}.${signBytes(null, Buffer.from(text), own).toString('base64url')}`;
  };
  const hmac = (header: object, key: string | Buffer) => {
    const text = `${part({ typ: TOKEN_TYPE, kid, ...header })}.${body}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };
  t.match(await keyring.check(ours({}, {})), OF, 'the forgery bench itself makes good tokens');
  const attacks: Record<string, string> = {
    'alg none': `${part({ alg: 'none', typ: TOKEN_TYPE, kid })}.${body}.`,
    'alg None': `${part({ alg: 'None', typ: TOKEN_TYPE, kid })}.${body}.`,
    'alg none with the old signature': `${part({ alg: 'none', typ: TOKEN_TYPE, kid })}.${body}.${signature}`,
    'no signature': `${head}.${body}.`,
    'public key as HMAC secret (PEM)': hmac({ alg: 'HS256' }, spki),
    'public key as HMAC secret (raw)': hmac({ alg: 'HS256' }, Buffer.from(jwk.x, 'base64url')),
    'empty HMAC secret': hmac({ alg: 'HS256' }, ''),
    'a stranger’s key under our kid': await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: TOKEN_TYPE, kid }).sign(stranger.privateKey),
    'a stranger’s key that it brings along': await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: TOKEN_TYPE, kid, jwk: stranger.publicKey.export({ format: 'jwk' }) }).sign(stranger.privateKey),
    'a key of another kind': await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: TOKEN_TYPE, kid }).sign(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    'an unknown kid': ours({ kid: 'sig_00000000000000000000000000' }, {}),
    'a kid that is a path': ours({ kid: '../../dev/null' }, {}),
    'a kid that is SQL': ours({ kid: "' OR 1=1 --" }, {}),
    'no kid': ours({ kid: undefined }, {}),
    'another audience': ours({}, { aud: 'another' }),
    'no audience': ours({}, { aud: undefined }),
    'another issuer': ours({}, { iss: 'https://evil.example' }),
    'another type': ours({ typ: 'JWT' }, {}),
    'no type': ours({ typ: undefined }, {}),
    'expired': ours({}, { exp: now() - 1 }),
    'never expires': ours({}, { exp: undefined }),
    'not yet': ours({}, { nbf: now() + 100 }),
    'exp that is no number': ours({}, { exp: 'never' }),
    'no session': ours({}, { sid: undefined }),
    'a session that is an object': ours({}, { sid: { $ne: '' } }),
    'no subject': ours({}, { sub: undefined }),
    'an extension that must be understood': ours({ crit: ['exp'] }, {}),
    'changed claims': `${head}.${part({ ...claims, sub: 'usr_2' })}.${signature}`,
    'a changed signature': `${head}.${body}.${signature.slice(0, -4)}AAAA`,
    'four parts': `${token}.x`,
    'nothing': '',
    'not base64': 'a.b.c',
  };
  for (const [name, forged] of Object.entries(attacks)) await t.rejects(keyring.check(forged), { code: 'E_TOKEN_INVALID' }, name);
  t.equal(ISSUER, claims.iss);
  t.equal(AUDIENCE, claims.aud);
});

t.test('inventing key ids costs the database nothing', async (t) => {
  const database = await testDatabase(t, 'pglite');
  const keyring = await openKeyring(CONFIG, database);
  let queries = 0;
  database.knex.on('query', () => (queries += 1));
  const forged = Array.from({ length: 200 }, (_, n) => `${part({ alg: 'EdDSA', typ: TOKEN_TYPE, kid: `sig_${String(n).padStart(26, '0')}` })}.${part({})}.AAAA`);
  await Promise.all(forged.map((token) => t.rejects(keyring.check(token), { code: 'E_TOKEN_INVALID' })));
  t.equal(queries, 1);
});

t.test('an old key is replaced by itself, and removed once nothing that it signed can be good', async (t) => {
  const database = await testDatabase(t, 'pglite');
  await openKeyring(CONFIG, database);
  const [first] = await database.knex('signing_keys').pluck('id');
  await database.knex('signing_keys').update({ created_at: new Date(Date.now() - 31 * 86_400_000) });
  await openKeyring(CONFIG, database);
  const rows = await database.knex('signing_keys').orderBy('created_at');
  t.equal(rows.length, 2);
  t.equal(rows[0].id, first);
  t.ok(rows[0].retired_at);
  await database.knex('signing_keys').where({ id: first }).update({ retired_at: new Date(Date.now() - 3_600_000) });
  await openKeyring(CONFIG, database);
  t.strictSame(await database.knex('signing_keys').pluck('id'), [rows[1].id]);
});

t.test('what is sealed opens for the same purpose and secret only', async (t) => {
  const sealing = sealingWith(CONFIG.secretKey);
  const sealed = sealing.seal('the secret', 'webhook:whk_1');
  t.equal(sealing.open(sealed, 'webhook:whk_1'), 'the secret');
  t.not(sealed, sealing.seal('the secret', 'webhook:whk_1'), 'twice the same looks different');
  t.notMatch(sealed, /secret/);
  const [version, nonce, text, tag] = sealed.split('.');
  const wrong = [sealed.slice(0, -2), [version, nonce, text, tag!.slice(0, 6)].join('.'), [version, nonce, '', tag].join('.'), `v0${sealed.slice(2)}`, '', [version, nonce, 'AAAA', tag].join('.')];
  t.throws(() => sealing.open(sealed, 'webhook:whk_2'), { code: 'E_CONFIG_INVALID' }, 'not in another row');
  t.throws(() => sealingWith('y'.repeat(40)).open(sealed, 'webhook:whk_1'), { code: 'E_CONFIG_INVALID' });
  for (const each of wrong) t.throws(() => sealing.open(each, 'webhook:whk_1'), { code: 'E_CONFIG_INVALID' });
  t.not(sealing.mac('a', 'b'), sealing.mac('a', 'c'));
});

t.test('without a configured secret one is made once, for its owner’s eyes', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bozzetto-secret-'));
  const [a, b] = await Promise.all([siteSecret({ secretKey: null, dataDir }), siteSecret({ secretKey: null, dataDir })]);
  t.equal(a, b, 'two that start together have one');
  t.equal(await siteSecret({ secretKey: null, dataDir }), a);
  t.match(a, /^[0-9a-f]{64}$/);
  t.equal(statSync(join(dataDir, 'secret.key')).mode & 0o777, 0o600);
  t.equal(readFileSync(join(dataDir, 'secret.key'), 'utf8').trim(), a);
  t.equal(await siteSecret({ secretKey: 'z'.repeat(32), dataDir }), 'z'.repeat(32));
  await t.rejects(siteSecret({ secretKey: null, dataDir: '/dev/null/x' }), { code: 'E_CONFIG_INVALID' });
});
