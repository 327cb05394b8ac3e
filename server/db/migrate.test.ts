import t from 'tap';
import { DATABASES, quiet, testDatabase } from '../testing/index.ts';
import { newId } from './ids.ts';
import { migrate, migrationStatus } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';

const tables = async (knex: Awaited<ReturnType<typeof testDatabase>>['knex']): Promise<string[]> =>
  (await knex('information_schema.tables').where({ table_schema: 'public' }).orderBy('table_name').pluck('table_name')).filter((name: string) => !name.startsWith('knex_'));

for (const kind of DATABASES) {
  t.test(`${kind}: up from nothing, and back to nothing`, async (t) => {
    const database = await testDatabase(t, kind, { empty: true });
    const all = Object.keys(MIGRATIONS);
    t.strictSame(await migrationStatus(database), { done: [], waiting: all, unknown: [] });
    t.strictSame(await migrate(database, quiet), { up: all, down: [] });
    t.strictSame(await migrationStatus(database), { done: Object.keys(MIGRATIONS), waiting: [], unknown: [] });
    t.ok((await tables(database.knex)).includes('generation_jobs'));
    t.strictSame(await migrate(database, quiet), { up: [], down: [] }, 'a second time does nothing');
    t.strictSame(await migrate(database, quiet, { to: 'none' }), { up: [], down: all.toReversed() });
    t.strictSame(await tables(database.knex), [], 'nothing is left over');
    await migrate(database, quiet);
    t.strictSame(await migrationStatus(database), { done: Object.keys(MIGRATIONS), waiting: [], unknown: [] });
    await t.rejects(migrate(database, quiet, { to: '999-nonsense' }), { code: 'E_MIGRATION', hint: /001-first/ });
  });

  t.test(`${kind}: data of each version live through all later ones, and through the way back`, async (t) => {
    const database = await testDatabase(t, kind, { empty: true });
    const { knex } = database;
    await migrate(database, quiet, { to: '001-first' });
    const user = newId('user');
    const asset = newId('asset');
    await knex('users').insert({ id: user, email: 'a@b.c', name: 'A', role: 'artist' });
    await knex('assets').insert({ id: asset, user_id: user, title: 'Stool', prompt: 'a three-legged stool', tags: ['oak', 'kitchen'], parts: 'seat leg' });
    await knex('generation_jobs').insert({ id: newId('job'), kind: 'generate', user_id: user, asset_id: asset, input: { brief: { text: 'a stool' } } });
    const found = () => knex('assets').select('id', 'title', 'tags').whereRaw("search @@ websearch_to_tsquery('english', ?)", ['kitchen legs']);
    const wanted = [{ id: asset, title: 'Stool', tags: ['oak', 'kitchen'] }];
    t.strictSame(await found(), wanted);
    await migrate(database, quiet);
    t.strictSame(await found(), wanted, 'after all migrations');
    await migrate(database, quiet, { to: '001-first' });
    t.strictSame(await found(), wanted, 'and back again');
    t.match(await knex('generation_jobs').first(), { state: 'waiting', input: { brief: { text: 'a stool' } } });
  });

  t.test(`${kind}: a migration that fails changes nothing, and the mended one goes through`, async (t) => {
    const database = await testDatabase(t, kind);
    const { knex } = database;
    const good: Migration = {
      up: (knex) => knex.schema.createTable('colours', (t) => void t.text('name')),
      down: (knex) => knex.schema.dropTable('colours'),
    };
    const bad: Migration = { up: async (knex) => void (await knex.raw('SELECT nonsense')), down: async () => {} };
    const before = await tables(knex);
    await t.rejects(migrate(database, quiet, { migrations: { ...MIGRATIONS, 'x-good': good, 'y-bad': bad } }), { code: 'E_MIGRATION', message: /nonsense/ });
    t.strictSame(await tables(knex), before, 'the one before it is undone as well');
    t.strictSame(await migrate(database, quiet, { migrations: { ...MIGRATIONS, 'x-good': good, 'y-bad': mended } }), { up: ['x-good', 'y-bad'], down: [] });
    await t.rejects(migrate(database, quiet), { code: 'E_MIGRATION', message: /newer Bozzetto: x-good, y-bad/ }, 'an older program leaves newer tables alone');
    t.match(await migrationStatus(database), { waiting: [], unknown: ['x-good', 'y-bad'] });
    t.strictSame(await migrate(database, quiet, { migrations: { ...MIGRATIONS, 'x-good': good, 'y-bad': mended }, to: Object.keys(MIGRATIONS).at(-1)! }), { up: [], down: ['y-bad', 'x-good'] });
    t.strictSame(await migrationStatus(database), { done: Object.keys(MIGRATIONS), waiting: [], unknown: [] });
  });
}

const mended: Migration = { up: (knex) => knex.schema.createTable('shapes', (t) => void t.text('name')), down: (knex) => knex.schema.dropTable('shapes') };

t.test('several replicas at once: one does it, the others wait and find it done', async (t) => {
  const database = await testDatabase(t, 'postgres', { empty: true });
  const replicas = await Promise.all([1, 2, 3, 4].map(() => openPostgres({ url: database.url!, pool: 2, log: quiet })));
  const moved = await Promise.all(replicas.map((replica) => migrate(replica, quiet)));
  t.strictSame(moved.flatMap(({ up }) => up), Object.keys(MIGRATIONS));
  for (const replica of replicas) await replica.close();
});
