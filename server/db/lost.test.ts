import t from 'tap';
import { quiet, testDatabase } from '../testing/index.ts';
import { databaseLost } from './lost.ts';
import { openPostgres } from './postgres.ts';

const caught = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error);

t.test('a database that goes away is told from a question that is wrong', async (t) => {
  const { knex, url } = await testDatabase(t, 'postgres');
  const cut = caught(knex.raw('SELECT pg_terminate_backend(pg_backend_pid())'));
  t.ok(databaseLost(await cut), String(await cut));
  const inside = await caught(knex.transaction(async (trx) => {
    await trx.raw('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => {});
    await trx.raw('SELECT 1');
  }));
  t.ok(databaseLost(inside), String(inside));
  const nobody = await caught(openPostgres({ url: Object.assign(new URL(url!), { port: '1' }).href, pool: 1, log: quiet }));
  t.ok(databaseLost((nobody as Error).cause), String(nobody));

  for (const question of ['SELECT nothing', 'SELECT 1 / 0', `SELECT 'connection'::int`]) t.notOk(databaseLost(await caught(knex.raw(question))), question);
  t.notOk(databaseLost(await caught(knex('users').insert({ id: 'x' }))));
  t.notOk(databaseLost(new Error('something else')));
  t.notOk(databaseLost('connection terminated'));
});
