/** Runs the blocks of docs/operating.md as they stand there. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { audit, CONSOLE, verifyAudit } from '../identity/audit.ts';
import { openSite } from '../open-site.ts';
import type { Site } from '../site.ts';
import { quiet, testDatabase } from '../testing/index.ts';
import { testConfig } from '../testing/site.ts';
import { newId } from './ids.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8');
const programs = readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`).join(':');
const dir = mkdtempSync(join(tmpdir(), 'bozzetto-backup-'));
t.teardown(() => rmSync(dir, { recursive: true, force: true }));

async function block(name: string, env: Record<string, string>): Promise<void> {
  const found = new RegExp(`\`\`\`sh ${name}\\n([^]*?)\`\`\``).exec(page);
  if (!found) throw new Error(`docs/operating.md has no block ${name}`);
  await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', found[1]!], { env: { PATH: `${programs}:${process.env['PATH']}`, ...env } });
}

/** Something in each place that a backup must hold. */
async function fill({ database, blobs, keyring }: Site): Promise<{ sha256: string; sealed: string; token: string }> {
  const user = newId('user');
  const asset = newId('asset');
  await database.knex('users').insert({ id: user, email: 'a@b.c', name: 'A', role: 'artist' });
  await database.knex('assets').insert({ id: asset, user_id: user, title: 'Stool', prompt: 'a stool', tags: ['oak'] });
  await database.knex.transaction((trx) => audit(trx, { ...CONSOLE, action: 'test', resource: asset }));
  const { sha256 } = await blobs.put(Buffer.from('glTF'));
  return { sha256, sealed: keyring.seal('hush', 'test'), token: (await keyring.issue({ user, session: newId('session') })).token };
}

async function isThere(t: Test, { database, blobs, keyring }: Site, { sha256, sealed, token }: Awaited<ReturnType<typeof fill>>): Promise<void> {
  t.match(await database.knex('assets').select('title').whereRaw("search @@ to_tsquery('english', 'oak')"), [{ title: 'Stool' }], 'rows, and the search over them');
  t.equal(Buffer.from(await blobs.get(sha256)).toString(), 'glTF');
  t.match(await verifyAudit(database.knex), { rows: 1 }, 'the chain of the audit log');
  t.equal(keyring.open(sealed, 'test'), 'hush');
  t.match(await keyring.check(token), { user: /^usr_/ }, 'who is logged in stays so');
}

t.test('embedded: out of its folder, into another', async (t) => {
  const config = testConfig(t);
  const before = await openSite(config, { log: quiet });
  const kept = await fill(before);
  await before.close();
  const backup = join(dir, 'embedded');
  mkdirSync(backup);
  await block('backup-embedded', { BOZZETTO_DATA_DIR: config.dataDir!, BACKUP: backup });
  rmSync(config.dataDir!, { recursive: true });
  const dataDir = join(dir, 'embedded-restored');
  await block('restore-embedded', { BOZZETTO_DATA_DIR: dataDir, BACKUP: backup });
  const after = await openSite({ ...config, dataDir }, { log: quiet });
  await isThere(t, after, kept);
  await after.close();
});

t.test('PostgreSQL: out of a server at work, into an empty database', async (t) => {
  const [from, to] = [await testDatabase(t, 'postgres', { empty: true }), await testDatabase(t, 'postgres', { empty: true })];
  const config = testConfig(t, { databaseUrl: from.url });
  const before = await openSite(config, { log: quiet });
  const kept = await fill(before);
  const backup = join(dir, 'postgres');
  mkdirSync(backup);
  await block('backup-postgres', { BOZZETTO_DATA_DIR: config.dataDir!, BACKUP: backup, DATABASE_URL: from.url! });
  await before.close();
  const dataDir = join(dir, 'postgres-restored');
  await block('restore-postgres', { BOZZETTO_DATA_DIR: dataDir, BACKUP: backup, DATABASE_URL: to.url! });
  const after = await openSite({ ...config, dataDir, databaseUrl: to.url }, { log: quiet });
  await isThere(t, after, kept);
  await after.close();
});
