import t, { type Test } from 'tap';
import { DATABASES, quiet, startRedis, testDatabase, testRedis } from '../testing/index.ts';
import type { Bus } from './bus.ts';
import { openBus } from './index.ts';
import { openPostgresBus } from './postgres.ts';
import { openRedisBus } from './redis.ts';

/** Two processes, as far as the bus can tell (with memory there is but one). */
const BUSES: Record<string, (t: Test) => Promise<[Bus, Bus]>> = {
  async memory(t) {
    const bus = await openBus({ config: { redisUrl: null }, database: await testDatabase(t, 'pglite'), log: quiet });
    return [bus, bus];
  },
  async postgres(t) {
    const database = await testDatabase(t, 'postgres');
    return [await openBus({ config: { redisUrl: null }, database, log: quiet }), await openPostgresBus(database, quiet)];
  },
  async redis(t) {
    const url = await testRedis(t);
    return [await openBus({ config: { redisUrl: url }, database: await testDatabase(t, DATABASES[0]), log: quiet }), await openRedisBus({ url, log: quiet })];
  },
};

for (const [name, open] of Object.entries(BUSES)) {
  t.test(`${name}: what one says all hear, in order, whoever listens to it`, async (t) => {
    const [a, b] = await open(t);
    const heard: Record<string, unknown[]> = { a: [], b: [], events: [] };
    const stops = [
      a.subscribe('jobs', () => { throw new Error('a subscriber of no use'); }),
      a.subscribe('jobs', (message) => heard['a']!.push(message)),
      b.subscribe('jobs', (message) => heard['b']!.push(message)),
      b.subscribe('events', (message) => heard['events']!.push(message)),
    ];
    const last = new Promise((resolve) => b.subscribe('cancel', resolve));
    for (let n = 1; n <= 3; n++) await a.publish('jobs', { n, text: 'ä 🪑' });
    await a.publish('cancel', { job: 'job_1' });
    t.strictSame(await last, { job: 'job_1' });
    const wanted = [1, 2, 3].map((n) => ({ n, text: 'ä 🪑' }));
    t.strictSame(heard, { a: wanted, b: wanted, events: [] });

    for (const stop of stops) stop();
    const end = new Promise((resolve) => b.subscribe('cancel', resolve));
    await b.publish('jobs', { n: 4 });
    await b.publish('cancel', {});
    await end;
    t.equal(heard['b']!.length, 3, 'who left hears no more');
    await t.rejects(a.publish('events', { text: 'x'.repeat(7000) }), { code: 'E_INTERNAL' }, 'things are not for the bus');
    await a.close();
    if (b !== a) await b.close();
  });
}

t.test('a Redis that dies costs messages, not answers; when it is back they are heard again', async (t) => {
  const redis = await startRedis();
  const bus = await openRedisBus({ url: redis.url, log: quiet });
  t.teardown(() => bus.close());
  await redis.stop('SIGKILL');
  await bus.publish('events', { id: 1 });
  const again = await startRedis({ port: redis.port });
  t.teardown(() => again.stop());
  const heard: unknown[] = [];
  bus.subscribe('events', (message) => heard.push(message));
  while (heard.length === 0) {
    await bus.publish('events', { id: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  t.strictSame(heard[0], { id: 2 });
});

t.test('no Redis at all is told at the start', async (t) => {
  await t.rejects(openRedisBus({ url: 'redis://127.0.0.1:1/0', log: quiet }), { code: 'E_QUEUE' });
});
