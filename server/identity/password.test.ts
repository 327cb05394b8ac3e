import { argon2Sync } from 'node:crypto';
import t from 'tap';
import { demandGoodPassword, hashPassword, Password, passwordIs } from './password.ts';

const PERSON = { email: 'ada.lovelace@example.org', name: 'Ada Lovelace' };

t.test('a password is right or not, in the form that others read as well', async (t) => {
  const hash = await hashPassword('a good long password');
  t.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  t.not(hash, await hashPassword('a good long password'), 'each has its own salt');
  t.strictSame(await passwordIs('a good long password', hash), { right: true, stale: false });
  for (const wrong of ['A good long password', 'a good long password ', '', 'a good long passwor', 'a good long password\0']) t.match(await passwordIs(wrong, hash), { right: false }, JSON.stringify(wrong));
  t.match(await passwordIs('', null), { right: false }, 'no password is not the empty one');
  await t.rejects(passwordIs('x', '$2b$10$something'), { code: 'E_INTERNAL' });
  t.match(await passwordIs('ﬁve wide １２３', await hashPassword(Password.parse('five wide 123'))), { right: true }, 'other encodings of the same letters');
});

t.test('a hash of less cost than today’s is told to be made anew', async (t) => {
  const nonce = Buffer.alloc(16, 1);
  const tag = argon2Sync('argon2id', { message: 'old password', nonce, parallelism: 1, memory: 8192, passes: 1, tagLength: 32 });
  const hash = `$argon2id$v=19$m=8192,t=1,p=1$${nonce.toString('base64').replaceAll('=', '')}$${tag.toString('base64').replaceAll('=', '')}`;
  t.strictSame(await passwordIs('old password', hash), { right: true, stale: true });
  t.strictSame(await passwordIs('new password', hash), { right: false, stale: false });
});

t.test('what is tried first is refused', async (t) => {
  for (const weak of ['aaaaaaaaaaaa', '1234567890', '123456789012', 'Password123!', 'passwort2024', 'qwertyuiop', 'ada.lovelace', 'Ada Lovelace', 'ada.lovelace@example.org', 'bozzetto123', 'administrator1', 'ababababab']) {
    t.throws(() => demandGoodPassword(weak, PERSON), { code: 'E_REQUEST_INVALID' }, weak);
  }
  for (const good of ['a horse, a battery', 'Tr0ub4dor&3xyz', 'дождь идёт с утра', 'ada.lovelace likes rain', '9f8e7d6c5b4a']) t.doesNotThrow(() => demandGoodPassword(good, PERSON), good);
  for (const form of ['short', 'x'.repeat(201), 12, null]) t.notOk(Password.safeParse(form).success);
});

t.test('a rush of guesses is answered, and not kept waiting without end', async (t) => {
  const answers = await Promise.allSettled(Array.from({ length: 45 }, () => passwordIs('x', null)));
  t.ok(answers.some((answer) => answer.status === 'rejected' && (answer.reason as { code: string }).code === 'E_RATE_LIMITED'));
  t.ok(answers.some(({ status }) => status === 'fulfilled'));
});
