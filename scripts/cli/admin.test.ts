import t from 'tap';
import { audit, CONSOLE } from '#server/identity/audit.ts';
import { openKeyring } from '#server/identity/keyring.ts';
import { takeLink } from '#server/db/links.ts';
import { testDatabase } from '#server/testing/index.ts';
import { adminRotateKeys, adminSetupLink } from './admin.ts';
import { auditVerify } from './audit.ts';

const database = await testDatabase(t, 'postgres');
const SECRET = 's'.repeat(40);
t.intercept(process, 'env', { value: { ...process.env, DATABASE_URL: database.url!, BOZZETTO_SECRET_KEY: SECRET } });

async function said(work: () => Promise<void>): Promise<string> {
  const written = t.capture(process.stdout, 'write');
  try {
    await work();
    return written.args().flat().join('');
  } finally {
    written.restore();
  }
}

t.test('admin setup-link: a link that makes an administrator, once', async (t) => {
  const { link } = JSON.parse(await said(() => adminSetupLink({ json: true, port: '4711' }))) as { link: string };
  t.match(link, /^http:\/\/127\.0\.0\.1:4711\/setup#token=/);
  t.match(await said(() => adminSetupLink({})), /within a day, at\nhttp/);
  t.match(await takeLink(database.knex, link.split('=')[1]!, ['setup']), { purpose: 'setup', user_id: null });
  t.match(await database.knex('audit_log').where({ action: 'setup.link' }).first(), { actor: 'system', through: 'console' });
});

t.test('admin rotate-keys: what the old key signed is worth nothing, where that is wanted', async (t) => {
  const config = { secretKey: SECRET, dataDir: null, accessTokenSeconds: 600 };
  const { token } = await (await openKeyring(config, database)).issue({ user: 'usr_1', session: 'ses_1' });
  await said(() => adminRotateKeys({}));
  t.match(await (await openKeyring(config, database)).check(token), { user: 'usr_1' });
  t.equal(await said(() => adminRotateKeys({ atOnce: true, json: true })), '{"rotated":true}\n');
  await t.rejects((await openKeyring(config, database)).check(token), { code: 'E_TOKEN_INVALID' });
});

t.test('audit verify: says that the log is whole, or where it is not', async (t) => {
  const head = JSON.parse(await said(() => auditVerify({ json: true }))) as { rows: number; id: number; hash: string };
  t.match(head, { rows: 2 });
  await database.knex.transaction((trx) => audit(trx, { ...CONSOLE, action: 'x' }));
  const words = await said(() => auditVerify({ was: `${head.id}:${head.hash}` }));
  t.match(words, /whole: 3 rows[\s\S]*\d+:[0-9a-f]{64}\n$/);
  await t.rejects(auditVerify({ was: 'nonsense' }), { code: 'E_OPTION_INVALID' });
  await database.knex('audit_log').where({ id: head.id }).update({ actor: 'usr_innocent' });
  await t.rejects(auditVerify({}), { code: 'E_AUDIT_BROKEN', message: new RegExp(`row ${head.id} `) });
});
