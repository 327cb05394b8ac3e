/** Every watcher hears each event once and in order, however they come and go; many watchers cost as much as one. */
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import type { Principal } from '../identity/permissions.ts';
import { shareWithUser } from '../db/shares.ts';
import { happen, sampleRow } from '../routes/testing/things.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { openFanOut, type Watcher } from './fan-out.ts';

const principal = (user: string): Principal => ({ kind: 'session', id: `ses_${user}`, user: { id: user, email: '', name: '', role: 'artist', tier: 'default', quotas: {} }, permissions: new Set(['assets:read']), until: null });

function listener(asset: string, after = 0, who = principal('usr_a')) {
  const [heard, ended]: [number[], string[]] = [[], []];
  const watcher: Watcher = { asset, after, who, tell: ({ json }) => heard.push(json.id) < 10_000, drained: async () => {}, heartbeat() {}, end: (why) => void ended.push(why) };
  return { heard, ended, watcher, gone: new AbortController() };
}
const until = async (what: () => boolean) => {
  while (!what()) await setTimeout(5);
};

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { streams: 1000 } });
    const { user } = await testPerson(site);
    const queries: string[] = [];
    site.database.knex.on('query', ({ sql }: { sql: string }) => queries.push(sql));

    await t.test('watchers who join while events are written hear all of them once, in order', async (t) => {
      const fanOut = openFanOut(site);
      const { id } = await sampleRow(site, user.id);
      const watchers: ReturnType<typeof listener>[] = [];
      const written: number[] = [];
      const writers = [1, 2, 3].map(async (writer) => {
        for (let i = 0; i < 40; i += 1) written.push(...(await happen(site, id, `job_${writer}`, { type: 'progress' }, { type: 'progress' })).map((row) => row.id));
      });
      for (let i = 0; i < 20; i += 1) {
        const one = listener(id);
        watchers.push(one);
        await Promise.all([fanOut.watch(one.watcher, one.gone.signal), setTimeout(2)]);
      }
      await Promise.all(writers);
      const all = written.toSorted((a, b) => a - b);
      await until(() => watchers.every(({ heard }) => heard.length >= all.length));
      for (const { heard } of watchers) t.strictSame(heard, all);
      const last = listener(id, all[100]);
      await fanOut.watch(last.watcher, last.gone.signal);
      t.strictSame(last.heard, all.slice(101), 'who comes back gets what came meanwhile');
      watchers[0]!.gone.abort();
      t.equal(fanOut.watching(), 20);
      fanOut.close();
      t.strictSame(watchers[1]!.ended, ['drain']);
      t.strictSame(watchers[0]!.ended, [], 'who left is told nothing');
      await t.rejects(fanOut.watch(last.watcher, last.gone.signal), { code: 'E_DRAINING' });
    });

    await t.test('three hundred watchers of one asset cost one query for each piece of news', async (t) => {
      const fanOut = openFanOut(site);
      const { id } = await sampleRow(site, user.id);
      const watchers = Array.from({ length: 300 }, () => listener(id));
      await Promise.all(watchers.map(({ watcher, gone }) => fanOut.watch(watcher, gone.signal)));
      await setTimeout(50);
      queries.length = 0;
      const [row] = await happen(site, id, 'job_1', { type: 'progress' });
      await until(() => watchers.every(({ heard }) => heard.length === 1));
      t.strictSame(watchers.map(({ heard }) => heard[0]), watchers.map(() => row!.id));
      t.ok(queries.filter((sql) => /unnest/.test(sql)).length <= 2, `${queries.length} queries`);
      t.match(await site.metrics.streams.get(), { values: [{ value: 300 }] });
      fanOut.close();
      t.match(await site.metrics.streams.get(), { values: [{ value: 0 }] }, 'and is counted no more');
    });

    await t.test('streams are counted, revoked, and ended where their reader is too slow', async (t) => {
      const few = openFanOut({ ...site, config: { ...site.config, streams: 2 } });
      const { id } = await sampleRow(site, user.id);
      const [one, two, three, other] = [listener(id), listener(id), listener(id), listener(id, 0, principal('usr_b'))];
      await few.watch(one.watcher, one.gone.signal);
      await few.watch(two.watcher, two.gone.signal);
      await t.rejects(few.watch(three.watcher, three.gone.signal), { code: 'E_RATE_LIMITED' });
      await few.watch(other.watcher, other.gone.signal);
      one.gone.abort();
      const slow = listener(id);
      await few.watch({ ...slow.watcher, tell: () => false }, slow.gone.signal);
      await happen(site, id, 'job_1', { type: 'progress' });
      await until(() => slow.ended.length > 0);
      t.strictSame(slow.ended, ['slow']);
      await site.bus.publish('revoked', { user: 'usr_b' });
      await until(() => other.ended.length > 0);
      t.strictSame([other.ended, two.ended, few.watching()], [['revoked'], [], 1]);
      few.close();
    });

    await t.test('a stream ends the moment that the right to it does', async (t) => {
      const fanOut = openFanOut({ ...site, bus: { ...site.bus, subscribe: () => () => {} } });
      const { id } = await sampleRow(site, user.id);
      const [guest, kept] = [(await testPerson(site)).user.id, (await testPerson(site)).user.id];
      const soon = () => new Date(Date.now() + 400);
      const share = (user_id: string, expires_at: Date | null) => shareWithUser(site.database.knex, { asset_id: id, user_id, access: 'read', created_by: user.id, expires_at });
      await share(guest, soon());
      await share(kept, soon());
      await share(kept, null); // in place of the one before
      const [shared, endless, owner] = [listener(id, 0, principal(guest)), listener(id, 0, principal(kept)), listener(id, 0, principal(user.id))];
      const key = listener(id, 0, { ...principal(user.id), kind: 'key', until: soon() });
      const link = listener(id, 0, { ...principal('x'), kind: 'share', user: null, until: soon(), share: { asset: id, level: 'read' } });
      for (const { watcher, gone } of [shared, endless, owner, key, link]) await fanOut.watch(watcher, gone.signal);
      await until(() => [shared, key, link].every(({ ended }) => ended.length > 0));
      t.strictSame([endless.ended, owner.ended, fanOut.watching()], [[], [], 2]);

      await site.database.knex('shares').where({ user_id: kept }).update({ revoked_at: new Date() });
      const late = listener(id, 0, principal(kept));
      await fanOut.watch(late.watcher, late.gone.signal);
      await until(() => late.ended.length > 0);
      t.pass('also where the share was revoked while the stream was opened');
      fanOut.close();
    });

    await t.test('what the bus loses is told with the next news', async (t) => {
      const deaf = openFanOut({ ...site, bus: { ...site.bus, subscribe: () => () => {} } });
      const { id } = await sampleRow(site, user.id);
      const one = listener(id);
      await deaf.watch(one.watcher, one.gone.signal);
      const [row] = await happen(site, id, 'job_1', { type: 'progress' });
      deaf.sweep();
      await until(() => one.heard.length > 0);
      t.strictSame(one.heard, [row!.id]);
      deaf.close();
    });
  });
}
