import t from 'tap';
import { DATABASES, startRedis, testDatabase } from './index.ts';
import { testSite } from './site.ts';

for (const kind of DATABASES) {
  for (const driver of ['postgres', 'redis'] as const) {
    t.test(`${kind}, queue on ${driver}: a whole site opens, works and closes`, async (t) => {
      const database = await testDatabase(t, kind);
      const redis = driver === 'redis' ? await startRedis() : null;
      t.teardown(() => redis?.stop());
      const site = await testSite(t, { database, ...(redis && { redis: redis.url }), config: { rateLogin: 3 } });
      t.equal(site.queue.driver, driver);
      t.equal(site.config.rateLogin, 3);
      await site.queue.check();
      const { sha256 } = await site.blobs.put(Buffer.from('x'));
      t.equal(Buffer.from(await site.blobs.get(sha256)).toString(), 'x');
      t.equal(site.keyring.open(site.keyring.seal('hush', 'test'), 'test'), 'hush');
      t.notOk(site.closing.aborted);
      site.end();
      t.ok(site.closing.aborted);
    });
  }
}
