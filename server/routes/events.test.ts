/** Event streams over HTTP: from where they begin to how they end. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { calling } from './testing/calling.ts';
import { happen, sampleJob, sampleRow } from './testing/things.ts';

/** The events of a stream, until it ends or `enough` have come. */
async function read(response: Response, enough = Infinity): Promise<{ id: string | undefined; event: string | undefined; data: { id: number; type: string; job: string } }[]> {
  const seen = [];
  for await (const { id, event, data } of response.body!.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())) {
    if (event === 'end') break;
    seen.push({ id, event, data: JSON.parse(data) as { id: number; type: string; job: string } });
    if (seen.length >= enough) break;
  }
  return seen;
}

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { streams: 3 } });
    const base = await testApp(t, site);
    const [ada, bob] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Bob' })];
    const open = (asset: string, query = '', headers: Record<string, string> = {}) => fetch(`${base}/api/v1/assets/${asset}/stream${query}`, { headers: { ...ada.headers, ...headers } });

    await t.test('it begins with the newest run and goes on live', async (t) => {
      const asset = await sampleRow(site, ada.user.id);
      const old = await sampleJob(site, asset, { state: 'succeeded' });
      await happen(site, asset.id, old.id, { type: 'job-queued' }, { type: 'job-succeeded' });
      await new Promise((resolve) => setTimeout(resolve, 5)); // ids of one millisecond have no order
      const job = await sampleJob(site, asset);
      await happen(site, asset.id, job.id, { type: 'job-queued' }, { type: 'job-started' });
      const response = await open(asset.id, '?until=end');
      t.match(response.headers.get('content-type'), /^text\/event-stream/);
      const reading = read(response);
      await happen(site, asset.id, job.id, { type: 'progress', data: { message: 'view front' } });
      await happen(site, asset.id, job.id, { type: 'job-succeeded', data: { version: 'ver_1' } });
      const events = await reading;
      t.strictSame(events.map(({ event }) => event), ['job-queued', 'job-started', 'progress', 'job-succeeded']);
      for (const { id, event, data } of events) t.match(data, { id: Number(id), type: event!, job: job.id, asset: asset.id });

      const last = events[1]!.id!;
      const again = await read(await open(asset.id, '', { 'Last-Event-ID': last }), 2);
      t.strictSame(again.map(({ event }) => event), ['progress', 'job-succeeded'], 'after what one has');
      t.equal((await read(await open(asset.id, '?after=0'), 6)).length, 6, 'all of it');
      t.strictSame((await read(await open(asset.id, `?after=0&job=${old.id}&until=end`))).map(({ data }) => data.type), ['job-queued', 'job-succeeded'], 'of one job');
    });

    await t.test('it ends with what is over already, and where there is nothing to wait for', async (t) => {
      const asset = await sampleRow(site, ada.user.id);
      t.strictSame(await read(await open(asset.id, '?until=end')), []);
      const his = await sampleJob(site, await sampleRow(site, bob.user.id));
      t.strictSame(await read(await open(asset.id, `?until=end&job=${his.id}`)), [], 'a job of another asset is as good as none: nothing is told of how it stands');
      const job = await sampleJob(site, asset, { state: 'failed' });
      const [row] = await happen(site, asset.id, job.id, { type: 'job-failed' });
      t.equal((await read(await open(asset.id, '?until=end'))).length, 1);
      t.strictSame(await read(await open(asset.id, `?until=end&after=${row!.id}`)), []);
    });

    await t.test('it is for who may read the asset, as long as they may, and not too often', async (t) => {
      const asset = await sampleRow(site, ada.user.id);
      t.equal((await calling(base, bob)('GET', `/assets/${asset.id}/stream`)).status, 404);
      t.equal((await calling(base)('GET', `/assets/${asset.id}/stream`)).status, 401);
      const share = await calling(base, ada)('POST', `/assets/${asset.id}/shares`, { with: 'link', access: 'read' });
      const streams = await Promise.all([open(asset.id), open(asset.id), open(asset.id)]);
      const more = await calling(base, ada)('GET', `/assets/${asset.id}/stream`);
      t.match(more, { status: 429, body: { code: 'E_RATE_LIMITED' } });
      await site.bus.publish('revoked', { user: ada.user.id });
      for (const stream of streams) t.match(await stream.text(), /: revoked/);
      t.type(share.status, 'number');
      t.equal((await open(asset.id, '?after=-1')).status, 400);
    });
  });
}
