import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { newId } from './ids.ts';

for (const kind of DATABASES) {
  t.test(`${kind}: values come back as the rows say`, async (t) => {
    const { knex } = await testDatabase(t, kind);
    const id = newId('user');
    await knex('users').insert({ id, email: 'a@b.c', name: 'A', role: 'artist', recovery_codes: JSON.stringify(['x']), totp_last_step: 59_000_000_001 });
    const user = await knex('users').first();
    t.match(user, { recovery_codes: ['x'], quotas: {}, totp_last_step: 59_000_000_001, created_at: Date });
    t.strictSame(await knex('users').count(), [{ count: 1 }]);
    await knex('usage_days').insert({ user_id: id, day: '2026-11-22', tokens: 5 });
    t.match(await knex('usage_days').first(), { day: '2026-11-22', tokens: 5 });
  });

  t.test(`${kind}: what is told when a transaction commits is heard`, async (t) => {
    const database = await testDatabase(t, kind);
    const heard: string[] = [];
    let wake = () => {};
    const until = async (n: number) => {
      while (heard.length < n) await new Promise<void>((resolve) => (wake = resolve));
    };
    const hear = (payload: string) => {
      heard.push(payload);
      wake();
    };
    const end = await database.listen('events', hear);
    await database.knex.transaction(async (trx) => {
      await database.notify(trx, 'events', 'one');
      t.strictSame(heard, [], 'not before the commit');
    });
    await database.knex.transaction((trx) => database.notify(trx, 'events', 'never').then(() => trx.rollback(new Error('back')))).catch(() => {});
    await database.notify(database.knex, 'other', 'not for us');
    await database.notify(database.knex, 'events', 'two');
    await until(2);
    t.strictSame(heard, ['one', 'two']);
    const second = await database.listen('events', hear);
    await end();
    await database.notify(database.knex, 'events', 'three');
    await until(3);
    await second();
    await database.notify(database.knex, 'events', 'four');
    await database.knex.raw('SELECT 1');
    t.strictSame(heard, ['one', 'two', 'three']);
    await t.rejects(database.listen('Robert"; DROP', hear));
  });
}
