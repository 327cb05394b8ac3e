import t from 'tap';
import { addressKey, openLimits } from './limits.ts';
import { startRedis, quiet } from './testing/index.ts';

const rates = { rateRead: 5, rateWrite: 2, rateHeavy: 1, rateLogin: 3 };

t.test('an address stands for a household', (t) => {
  t.equal(addressKey('203.0.113.9'), '203.0.113.9');
  t.equal(addressKey('::ffff:203.0.113.9'), '203.0.113.9', 'the same caller over a socket of IPv6');
  t.equal(addressKey('2001:db8:1:2:aaaa::1'), addressKey('2001:db8:1:2:bbbb:cccc::7'));
  t.not(addressKey('2001:db8:1:2::1'), addressKey('2001:db8:1:3::1'));
  t.equal(addressKey('unknown'), 'unknown');
  t.end();
});

t.test('each key has its own allowance, and each kind of call its own', async (t) => {
  const limits = openLimits({ ...rates, redisUrl: null }, quiet);
  t.teardown(() => limits.close());
  t.match(await limits.take('write', 'ada'), { allowed: true, limit: 2, window: 60, remaining: 1 });
  await limits.take('write', 'ada');
  const third = await limits.take('write', 'ada');
  t.match(third, { allowed: false, remaining: 0 });
  t.ok(third.reset > 0 && third.reset <= 60);
  t.match(await limits.take('write', 'eve'), { allowed: true });
  t.match(await limits.take('heavy', 'ada'), { allowed: true });
  await limits.giveBack('heavy', 'ada');
  t.match(await limits.take('heavy', 'ada'), { allowed: true }, 'one was given back');
  await limits.forget('write', 'ada');
  t.match(await limits.take('write', 'ada'), { allowed: true, remaining: 1 });
});

t.test('with Redis processes count together; without it each goes on for itself', async (t) => {
  const redis = await startRedis();
  t.teardown(() => redis.stop('SIGKILL'));
  const [one, two] = [openLimits({ ...rates, redisUrl: redis.url }, quiet), openLimits({ ...rates, redisUrl: redis.url }, quiet)];
  t.teardown(() => Promise.all([one.close(), two.close()]));
  await one.ready();
  await two.ready();
  for (const limits of [one, two, one]) t.match(await limits.take('login', 'ada'), { allowed: true });
  t.match(await two.take('login', 'ada'), { allowed: false });
  await redis.stop('SIGKILL');
  t.match(await two.take('read', 'ada'), { allowed: true, remaining: 4 }, 'nobody is shut out by a Redis that is away');
});
