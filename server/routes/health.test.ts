import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { testApp } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { readiness } from './health.ts';

const json = async (address: string) => {
  const response = await fetch(address);
  return { status: response.status, ...(await response.json() as object) };
};

t.test('a whole site is ready, by three addresses', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  const base = await testApp(t, site);
  t.same(await json(`${base}/health/live`), { status: 200, live: true });
  const ready = await json(`${base}/health/ready`);
  t.match(ready, { status: 200, ready: true, closing: false });
  t.same((ready as unknown as { parts: { part: string }[] }).parts.map(({ part }) => part).slice(0, 4), ['database', 'queue', 'store', 'disk']);
  t.match(await json(`${base}/api/v1/health`), { status: 200, ready: true });
});

t.test('what is missing is named, with what to do, and no address or path is told', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  const broken = {
    ...site,
    blobs: { ...site.blobs, check: () => Promise.reject(new Error('EROFS: /var/lib/bozzetto')) },
    parts: new Map([['blender', () => Promise.reject(new BozzettoError('E_BLENDER_MISSING', 'no Blender at /opt/blender'))]]),
  };
  const base = await testApp(t, broken);
  const told = await json(`${base}/health/ready`);
  t.match(told, { status: 503, ready: false, parts: [{ part: 'database', ok: true }, { part: 'queue', ok: true }, { part: 'store', ok: false, code: 'E_STORE_FAILED', hint: String }, { part: 'disk', ok: true }, { part: 'blender', ok: false, code: 'E_BLENDER_MISSING', hint: /Install Blender/ }] });
  t.notMatch(JSON.stringify(told), /var\/lib|opt\/blender/);
  t.match(await json(`${base}/health/live`), { status: 200 }, 'it lives all the same');
});

t.test('many who ask are one question; a process that is about to end is not ready', async (t) => {
  const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
  let asked = 0;
  const closing = new AbortController();
  const counted = { ...site, closing: closing.signal, parts: new Map([['counted', async () => { asked += 1; }]]) };
  await Promise.all(Array.from({ length: 50 }, () => readiness(counted)));
  t.equal(asked, 1);
  t.match(await readiness(counted), { ready: true });
  closing.abort();
  t.match(await readiness(counted), { ready: false, closing: true });
  const base = await testApp(t, counted);
  const live = await fetch(`${base}/health/live`);
  t.equal(live.headers.get('connection'), 'close', 'nobody sends another request into it');
  await live.text();
});
