import { get, type IncomingMessage } from 'node:http';
import t from 'tap';
import { newId } from '../db/ids.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';

t.test('the metrics are the operator’s', async (t) => {
  const database = await testDatabase(t, 'pglite');
  const site = await testSite(t, { database });
  const base = await testApp(t, site);
  const { user } = await testPerson(site);
  await database.knex('generation_jobs').insert([1, 2].map(() => ({ id: newId('job'), kind: 'generate', user_id: user.id, input: {} })));
  await (await fetch(`${base}/health/live`)).text();
  await (await fetch(`${base}/api/v1/no-such-${Math.random()}`)).text();
  const text = await (await fetch(`${base}/metrics`)).text();
  t.match(text, 'bozzetto_jobs{kind="generate",state="waiting"} 2');
  t.match(text, 'bozzetto_http_seconds_count{method="GET",route="health.live",status="200"} 1');
  t.match(text, 'bozzetto_http_seconds_count{method="GET",route="none",status="404"} 1', 'addresses that are not there make no labels');
  t.equal((await fetch(`${base}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status, 403, 'a proxy on this machine speaks for others');
  const rebound = await new Promise<IncomingMessage>((resolve, reject) => void get(`${base}/metrics`, { headers: { host: 'evil.example.org' } }, resolve).once('error', reject));
  t.equal(rebound.resume().statusCode, 403, 'a page in a browser here, by a name that was made to lead to this machine');

  const guarded = await testApp(t, { ...site, config: { ...site.config, metricsToken: 'm3trics' } });
  t.equal((await fetch(`${guarded}/metrics`)).status, 403);
  t.equal((await fetch(`${guarded}/metrics`, { headers: { authorization: 'Bearer nearly' } })).status, 403);
  t.equal((await fetch(`${guarded}/metrics`, { headers: { authorization: 'Bearer m3trics', 'x-forwarded-for': '203.0.113.9' } })).status, 200);
});

t.test('a gauge that is read when asked, and one that cannot be read', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  site.metrics.gauge('bozzetto_test_things', 'things', ['kind'], () => [{ labels: { kind: 'a' }, value: 7 }]);
  site.metrics.gauge('bozzetto_test_broken', 'broken', [], () => Promise.reject(new Error('away')));
  const text = await site.metrics.registry.metrics();
  t.match(text, 'bozzetto_test_things{kind="a"} 7');
  t.match(text, '# TYPE bozzetto_test_broken gauge');
});
