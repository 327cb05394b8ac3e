import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { quiet, startPostgres, testDatabase } from '../testing/index.ts';
import { openDatabase } from './connect.ts';
import { lockFolder } from './lock.ts';
import { openPostgres } from './postgres.ts';

const dir = mkdtempSync(join(tmpdir(), 'bozzetto-database-'));
t.teardown(() => rmSync(dir, { recursive: true, force: true }));
const embedded = (dataDir: string) => openDatabase({ databaseUrl: null, databasePool: 1, dataDir }, quiet);

t.test('the embedded database lets one process in, and is there again after kill -9', async (t) => {
  const dataDir = join(dir, 'a');
  const program = `
    import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'connect.ts'))};
    const { knex } = await openDatabase({ databaseUrl: null, databasePool: 1, dataDir: process.argv[1] });
    await knex.raw('CREATE TABLE IF NOT EXISTS kept (n int)');
    await knex('kept').insert({ n: 1 });
    console.log('kept');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  await t.rejects(embedded(dataDir), { code: 'E_DATABASE_BUSY', message: new RegExp(`is open in process ${other.pid}`) });
  other.kill('SIGKILL');
  await once(other, 'exit');
  const database = await embedded(dataDir);
  t.strictSame(await database.knex('kept').select(), [{ n: 1 }]);
  await t.rejects(embedded(dataDir), { code: 'E_DATABASE_BUSY' }, 'not even this process gets in twice');
  await database.close();
  lockFolder(join(dataDir, 'database'))(); // free again
});

t.test('a folder that is no database is told, and stays free', async (t) => {
  const folder = join(dir, 'b/database');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'PG_VERSION'), '18\n');
  await t.rejects(embedded(join(dir, 'b')), { code: 'E_DATABASE', message: new RegExp(folder) });
  lockFolder(folder)();
  writeFileSync(join(dir, 'c'), '');
  await t.rejects(embedded(join(dir, 'c')), { code: 'E_DATABASE' }, 'a file where the folder should be');
});

t.test('PostgreSQL that can’t be reached is told without its password', async (t) => {
  const failure = await openPostgres({ url: 'postgres://me:hush@127.0.0.1:1/b', pool: 1, log: quiet }).catch((error: Error) => error);
  t.match(failure, { code: 'E_DATABASE', message: /127\.0\.0\.1:1\/b/ });
  t.notMatch((failure as Error).message, /hush/);
});

t.test('listening goes on after the connection was cut, and after PostgreSQL itself was killed', async (t) => {
  const server = await startPostgres({ fsync: true });
  t.teardown(() => server.stop());
  const database = await openPostgres({ url: server.url, pool: 2, log: quiet });
  t.teardown(() => database.close());
  const heard: string[] = [];
  await database.listen('jobs', (payload) => heard.push(payload));
  /** Told until it is heard: what is sent while the connection is away is lost. */
  const untilHeard = async (word: string) => {
    while (!heard.includes(word)) {
      await database.notify(database.knex, 'jobs', word).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await untilHeard('first');
  await database.knex.raw(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'`);
  await untilHeard('after the cut');
  await server.stop('SIGKILL');
  await server.startAgain();
  await untilHeard('after the crash');
  t.strictSame([...new Set(heard)], ['first', 'after the cut', 'after the crash']);
});

t.test('a connection gives up a transaction that nobody goes on with, and errors do not quote values', async (t) => {
  const { knex } = await testDatabase(t, 'postgres');
  t.match((await knex.raw('SHOW idle_in_transaction_session_timeout')).rows, [{ idle_in_transaction_session_timeout: '1min' }]);
  const failure = await knex('users').insert({ id: 'usr_1', email: 'hush@example.org', name: null }).catch((error: Error) => error);
  t.match(failure, { code: '23502' });
  t.notMatch((failure as Error).message, /hush/);
});

t.test('closing while the server is away ends', async (t) => {
  const server = await startPostgres();
  const database = await openPostgres({ url: server.url, pool: 2, log: quiet });
  await database.listen('jobs', () => {});
  await server.stop('SIGKILL');
  await database.close();
  t.pass();
});

t.test('embedded: a second listener, and ending it inside a busy time, wait for the open transaction', async (t) => {
  const database = await testDatabase(t, 'pglite');
  const heard: string[] = [];
  let listening: Promise<() => Promise<void>> | undefined;
  await database.knex.transaction(async (trx) => {
    listening = database.listen('jobs', (payload) => heard.push(payload));
    await trx.raw('SELECT 1');
  });
  await listening;
  await database.notify(database.knex, 'jobs', 'x');
  t.strictSame(heard, ['x']);
});
