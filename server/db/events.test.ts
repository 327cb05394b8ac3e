import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { insertAsset } from './assets.ts';
import type { Db } from './database.ts';
import { announceEvents, appendEvents, deleteEventsBefore, eventsAfter } from './events.ts';
import { insertUser } from './users.ts';

async function assetIn(db: Db): Promise<string> {
  const { id } = (await db('users').first<{ id: string } | undefined>('id')) ?? (await insertUser(db, { email: 'ada@example.org', name: 'Ada', role: 'artist' }));
  return (await insertAsset(db, { user_id: id, title: 'x', prompt: 'x' })).id;
}

for (const kind of DATABASES) {
  t.test(`${kind}: events come back in order, after the one that was seen last`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const asset_id = await assetIn(db);
    const other = await assetIn(db);
    t.strictSame(await appendEvents(db, []), []);
    const event = (type: string, job_id = 'job_1') => ({ asset_id, job_id, type, data: { text: 'odd \0 \ud800' } });
    const rows = await appendEvents(db, [event('a'), event('b'), event('c', 'job_2')]);
    await appendEvents(db, [{ ...event('elsewhere'), asset_id: other }]);
    t.strictSame(rows.map(({ type }) => type), ['a', 'b', 'c']);
    t.match(rows[0], { id: Number, at: Date, data: { text: 'odd \ufffd \ufffd' } });
    t.strictSame(await eventsAfter(db, asset_id, 0), rows);
    t.strictSame(await eventsAfter(db, asset_id, rows[0]!.id, { limit: 1 }), [rows[1]]);
    t.strictSame(await eventsAfter(db, asset_id, 0, { job: 'job_2' }), [rows[2]]);
    const told: unknown[] = [];
    const bus = { publish: async (...message: unknown[]) => void told.push(message), subscribe: () => () => {}, close: async () => {} };
    await announceEvents(bus, rows);
    await announceEvents(bus, []);
    t.strictSame(told, [['events', { id: rows[2]!.id, asset: asset_id, job: 'job_2' }]]);
    t.equal(await deleteEventsBefore(db, new Date(Date.now() - 60_000)), 0);
    t.equal(await deleteEventsBefore(db, new Date(Date.now() + 60_000)), 4);
  });
}

t.test('who has seen a number never finds a smaller one later, whichever transaction ends first', async (t) => {
  const { knex: db } = await testDatabase(t, 'postgres');
  const asset_id = await assetIn(db);
  const event = (type: string) => [{ asset_id, job_id: 'job_1', type, data: {} }];
  const slow = await db.transaction();
  await appendEvents(slow, event('first'));
  let ended = false;
  const quick = appendEvents(db, event('second')).finally(() => { ended = true; });
  await appendEvents(db, [{ ...event('elsewhere')[0]!, asset_id: await assetIn(db) }]);
  t.notOk(ended, 'the second waits; another asset does not');
  t.strictSame(await eventsAfter(db, asset_id, 0), []);
  await slow.commit();
  await quick;
  t.strictSame((await eventsAfter(db, asset_id, 0)).map(({ type }) => type), ['first', 'second']);

  // Many writers, one reader who only ever asks for what comes after the last number that it has seen.
  const seen: string[] = [];
  let last = (await eventsAfter(db, asset_id, 0)).at(-1)!.id;
  const writers = Array.from({ length: 8 }, async (_, w) => {
    for (let n = 0; n < 10; n += 1) await appendEvents(db, event(`${w}.${n}`));
  });
  let writing = true;
  const all = Promise.all(writers).finally(() => { writing = false; });
  for (let more = true; more;) {
    more = writing;
    for (const { id, type } of await eventsAfter(db, asset_id, last)) {
      seen.push(type);
      last = id;
    }
  }
  await all;
  t.equal(new Set(seen).size, 80);
});
