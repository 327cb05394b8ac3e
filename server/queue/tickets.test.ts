import t from 'tap';
import { quiet, startRedis, testRedis } from '../testing/index.ts';
import { openTickets } from './tickets.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 25));

t.test('a ticket wakes one taker, and one that has room', async (t) => {
  const url = await testRedis(t);
  const taken: string[] = [];
  let free = () => {};
  const full = new Promise<void>((resolve) => (free = resolve));
  const busy = openTickets({ url, log: quiet, async onTicket() { taken.push('busy'); await full; } });
  const sender = openTickets({ url, log: quiet });
  t.teardown(() => Promise.all([busy, sender].map((tickets) => tickets.close())));
  await Promise.all([busy.ready, sender.ready]);
  await sender.send();
  while (taken.length < 1) await pause();
  await sender.send();
  await sender.send();
  const idle = openTickets({ url, log: quiet, async onTicket() { taken.push('idle'); } });
  t.teardown(() => idle.close());
  while (taken.length < 3) await pause();
  t.strictSame(taken, ['busy', 'idle', 'idle']);
  free();
});

t.test('the ticket of one who left is given to another', async (t) => {
  const url = await testRedis(t);
  const taken: string[] = [];
  const left = openTickets({ url, log: quiet, async onTicket() { taken.push('left'); await new Promise(() => {}); } });
  await left.ready;
  const sender = openTickets({ url, log: quiet });
  await sender.ready;
  await sender.send();
  while (taken.length < 1) await pause();
  await left.close();
  const next = openTickets({ url, log: quiet, async onTicket() { taken.push('next'); } });
  t.teardown(() => Promise.all([sender.close(), next.close()]));
  while (taken.length < 2) await pause();
  t.strictSame(taken, ['left', 'next']);
});

t.test('a Redis that is killed and comes back empty is used again, by sender and taker', async (t) => {
  const redis = await startRedis();
  const taken: number[] = [];
  const taker = openTickets({ url: redis.url, log: quiet, async onTicket() { taken.push(Date.now()); } });
  const sender = openTickets({ url: redis.url, log: quiet });
  t.teardown(() => Promise.all([taker.close(), sender.close()]));
  await Promise.all([taker.ready, sender.ready]);
  await sender.send();
  while (taken.length < 1) await pause();
  await redis.stop('SIGKILL');
  await t.rejects(sender.send());
  await t.rejects(sender.check(), { code: 'E_QUEUE' });
  const again = await startRedis({ port: redis.port });
  t.teardown(() => again.stop());
  while (taken.length < 2) {
    await sender.send().catch(() => {});
    await pause();
  }
  await sender.check();
  t.pass('tickets are taken again');
});

t.test('killed at whatever moment of connecting, Redis takes nobody with it', async (t) => {
  let redis = await startRedis();
  const { port, url } = redis;
  for (const moment of [0, 1, 2, 4, 8, 16]) {
    const tickets = openTickets({ url, log: quiet, async onTicket() {} });
    await new Promise((resolve) => setTimeout(resolve, moment));
    await redis.stop('SIGKILL');
    await tickets.ready.catch(() => {});
    await t.rejects(tickets.check(), { code: 'E_QUEUE' });
    redis = await startRedis({ port });
    for (let well = false; !well; await pause()) well = await tickets.check().then(() => true, () => false);
    await tickets.close();
  }
  await redis.stop();
});

t.test('without Redis: told by ready, check and send', async (t) => {
  const tickets = openTickets({ url: 'redis://127.0.0.1:1/0', log: quiet });
  await t.rejects(tickets.ready, { code: 'E_QUEUE' });
  await t.rejects(tickets.check(), { code: 'E_QUEUE' });
  await t.rejects(tickets.send());
  await tickets.close();
});
