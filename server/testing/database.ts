/** Databases for tests: migrated and empty, each test its own, ended with the test. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import type { Test } from 'tap';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openPglite } from '../db/pglite.ts';
import { openPostgres } from '../db/postgres.ts';
import { digestOfMigrations, testFolder } from './folder.ts';
import { startPostgres } from './postgres.ts';

/** Both kinds: `for (const kind of DATABASES) t.test(…)`. */
export const DATABASES = ['pglite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

export interface TestDatabase extends Database {
  /** For other processes; null for PGlite, which is in this one's memory. */
  url: string | null;
}

export const quiet = pino({ level: 'silent' });

/** Gone when `t` ends. `empty`: without tables. */
export async function testDatabase(t: Pick<Test, 'teardown'>, kind: DatabaseKind, { empty = false } = {}): Promise<TestDatabase> {
  return kind === 'pglite' ? pglite(t, empty) : postgres(t, empty);
}

async function pglite(t: Pick<Test, 'teardown'>, empty: boolean): Promise<TestDatabase> {
  const database = await openPglite({ loadDataDir: await (empty ? dump('empty', async () => {}) : dump(digestOfMigrations(), migrated)) });
  t.teardown(() => database.close());
  return { ...database, url: null };
}

const migrated = async (database: Database) => void (await migrate(database, quiet));

/** The bytes of a prepared database: made once, afterwards read from disk. */
async function dump(name: string, prepare: (database: Database) => Promise<void>): Promise<Blob> {
  const path = join(testFolder(), `pglite-${name}.tar`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return new Blob([kept]);
  const database = await openPglite();
  await prepare(database);
  const blob = await database.pglite.dumpDataDir('none');
  await database.close();
  await mkdir(testFolder(), { recursive: true });
  await writeFile(`${path}.${process.pid}`, await blob.bytes());
  await rename(`${path}.${process.pid}`, path);
  // Those of other migrations: whoever still wants one makes it anew.
  for (const other of await readdir(testFolder())) {
    if (/^pglite-[0-9a-f]{12}\.tar$/.test(other) && join(testFolder(), other) !== path) await rm(join(testFolder(), other), { force: true });
  }
  return blob;
}

async function postgres(t: Pick<Test, 'teardown'>, empty: boolean): Promise<TestDatabase> {
  const server = await postgresUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = empty ? 'template0' : await preparedTemplate(server);
  await asAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const database = await openPostgres({ url, pool: 10, log: quiet });
  t.teardown(async () => {
    await database.close();
    await asAdmin(server, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return { ...database, url };
}

let own: Promise<string> | undefined;

/** That of scripts/test, or one for this process alone. */
export function postgresUrl(): Promise<string> {
  own ??= process.env['BOZZETTO_TEST_POSTGRES'] ? Promise.resolve(process.env['BOZZETTO_TEST_POSTGRES']) : startPostgres().then(({ url }) => url);
  return own;
}

/** Made once a server, by whoever comes first. */
async function preparedTemplate(server: string): Promise<string> {
  const name = `bozzetto_${digestOfMigrations()}`;
  await asAdmin(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(1)');
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const aside = `${name}_${process.pid}`;
    await admin.query(`CREATE DATABASE ${aside} TEMPLATE template0`);
    const database = await openPostgres({ url: Object.assign(new URL(server), { pathname: `/${aside}` }).href, pool: 1, log: quiet });
    await migrate(database, quiet);
    await database.close();
    await admin.query(`ALTER DATABASE ${aside} RENAME TO ${name}`);
  });
  return name;
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
