/** Bytes of uploads count from the moment they lie in the store, and lie there no longer than somebody may have them. */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import t from 'tap';
import { keepFile, storageOf } from '../db/files.ts';
import { insertJob } from '../db/jobs.ts';
import { insertUpload, uploadedFiles } from '../db/uploads.ts';
import { calling } from '../routes/testing/calling.ts';
import { sweep } from '../runs/sweep.ts';
import { testApp, testPerson, type Person } from '../testing/app.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';

const DAY = 24 * 3600 * 1000;
const blend = (bytes: number) => Buffer.concat([Buffer.from('BLENDER-v304REND'), randomBytes(bytes - 16)]);

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const tier = { runsPerDay: 9, concurrentRuns: 1, blenderSecondsPerDay: 99, tokensPerDay: 9, storageBytes: 300_000, waitingRuns: 5 };
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { uploadBytes: 400_000, rateHeavy: 10_000, tiers: { default: tier } } });
    const db = site.database.knex;
    const base = await testApp(t, site);
    const [ada, bob] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Bob' })];
    const asAda = calling(base, ada);
    const upload = async (bytes: Uint8Array, who: Person = ada) => {
      const form = new FormData();
      form.append('file', new Blob([Uint8Array.from(bytes)]), 'x');
      const response = await fetch(`${base}/api/v1/uploads`, { method: 'POST', body: form, headers: who.headers });
      return { status: response.status, body: (await response.json()) as { id: string; code?: string; file: { sha256: string } } };
    };
    const onDisk = () => readdirSync(join(site.config.dataDir!, 'files'), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map(({ name }) => name);
    const nothing = async (what: string) => {
      t.strictSame([onDisk(), await db('files'), await db('file_uses'), await storageOf(db, ada.user.id)], [[], [], [], 0], what);
    };

    await t.test('what is refused leaves nothing behind', async (t) => {
      const picture = await sharp(randomBytes(90_000), { raw: { width: 200, height: 150, channels: 3 } }).png().toBuffer();
      t.equal((await upload(picture.subarray(0, -5000))).status, 422);
      await nothing('half of a picture');
      const all = await Promise.all(Array.from({ length: 4 }, (_, n) => upload(picture.subarray(0, -5000), n % 2 ? bob : ada)));
      t.ok(all.every(({ status }) => status === 422 || status >= 500), 'the same at once');
      await nothing('the same at once');
      // Without a length: the quota is known to be spent when all has come.
      const chunked = (size: number) => fetch(`${base}/api/v1/uploads`, {
        method: 'POST', duplex: 'half', headers: { ...ada.headers, 'content-type': 'multipart/form-data; boundary=b' },
        body: new Blob(['--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n', Uint8Array.from(blend(size)), '\r\n--b--\r\n']).stream(),
      }).then(({ status }) => status);
      t.equal(await chunked(450_000), 413);
      await nothing('one that is too large');
      t.equal(await chunked(350_000), 429);
      await nothing('more than there is room for');
      t.strictSame((await Promise.all([chunked(160_000), chunked(170_000)])).toSorted((a, b) => a - b), [201, 429], 'of two at once one');
      t.equal(onDisk().length, 1);
      t.equal((await asAda('DELETE', `/uploads/${(await asAda('GET', '/uploads')).body.items[0].id}`)).status, 204);
      await nothing('what was deleted');
    });

    await t.test('no more are under way at once than a brief takes pictures', async (t) => {
      const held = Promise.withResolvers<void>();
      const { put } = site.blobs;
      const came: unknown[] = [];
      site.blobs.put = async (...given) => {
        came.push(given);
        await held.promise;
        return put(...given);
      };
      const eight = Array.from({ length: 8 }, () => upload(blend(1000), bob));
      while (came.length < 8) await new Promise((resolve) => { setTimeout(resolve, 5); });
      t.match(await upload(blend(1000), bob), { status: 429, body: { code: 'E_RATE_LIMITED' } });
      held.resolve();
      t.ok((await Promise.all(eight)).every(({ status }) => status === 201));
      site.blobs.put = put;
      t.equal((await upload(blend(1000), bob)).status, 201);
    });

    await t.test('deleted bytes go at once where they are nobody else’s', async (t) => {
      const bytes = blend(5000);
      const [mine, his] = [await upload(bytes), await upload(bytes, bob)];
      const { sha256 } = mine.body.file;
      t.equal((await asAda('DELETE', `/uploads/${mine.body.id}`)).status, 204);
      t.strictSame(await site.blobs.stat(sha256), { bytes: 5000 }, 'his stay');
      t.equal(await storageOf(db, ada.user.id), 0);
      t.equal((await calling(base, bob)('DELETE', `/uploads/${his.body.id}`)).status, 204);
      await t.rejects(site.blobs.stat(sha256), { code: 'E_FILE_UNKNOWN' });

      const fresh = blend(6000);
      const again = await upload(fresh);
      await keepFile(db, site.blobs, fresh, { name: 'asset.blend', type: 'x' }); // a run has put the same and does not use it yet
      await asAda('DELETE', `/uploads/${again.body.id}`);
      t.strictSame(await site.blobs.stat(again.body.file.sha256), { bytes: 6000 });
    });

    await t.test('a picture stays, and counts, until the job that wants it has begun', async (t) => {
      const { body: { id, file } } = await upload(await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).png().toBuffer());
      const { status, body } = await asAda('POST', '/assets/generate', { text: 'like this', images: [id] });
      t.equal(status, 202);
      t.equal((await asAda('DELETE', `/uploads/${id}`)).status, 204);
      t.equal((await asAda('GET', `/uploads/${id}`)).status, 404);
      t.ok(await site.blobs.stat(file.sha256));
      t.ok((await storageOf(db, ada.user.id)) > 0);
      await sweep(site, Date.now() + 2 * DAY);
      t.ok(await site.blobs.stat(file.sha256), 'while it waits');
      await asAda('POST', `/jobs/${body.job.id}/cancel`);
      await db('generation_jobs').where({ id: body.job.id }).update({ state: 'cancelled' });
      await sweep(site, Date.now() + 2 * DAY);
      await t.rejects(site.blobs.stat(file.sha256), { code: 'E_FILE_UNKNOWN' });
      t.equal(await storageOf(db, ada.user.id), 0);
    });

    // The embedded database has one connection: nobody comes between.
    if (kind === 'postgres') await t.test('nobody deletes a picture between the moment that it is looked up and the job that wants it', async (t) => {
      const { body: { id, file } } = await upload(await sharp({ create: { width: 8, height: 8, channels: 3, background: 'blue' } }).png().toBuffer());
      let gone: Promise<unknown> | undefined;
      await db.transaction(async (trx) => {
        const images = await uploadedFiles(trx, ada.user.id, [id], 'image');
        gone = asAda('DELETE', `/uploads/${id}`);
        while (!(await trx('pg_stat_activity').whereRaw('datname = current_database()').where({ wait_event_type: 'Lock' }).first('pid'))) await new Promise((resolve) => { setTimeout(resolve, 5); });
        await insertJob(trx, { kind: 'generate', user_id: ada.user.id, input: { brief: { text: 'like this', images } } });
      });
      await gone;
      t.ok(await site.blobs.stat(file.sha256));
      await db('generation_jobs').delete();
      await sweep(site, Date.now() + 2 * DAY);
      await t.rejects(site.blobs.stat(file.sha256), { code: 'E_FILE_UNKNOWN' });
    });

    await t.test('one whose process was killed while it looked goes a day later', async (t) => {
      const file = { name: 'x.blend', type: 'x', ...(await site.blobs.put(blend(7000))) };
      await db.transaction((trx) => insertUpload(trx, { user: ada.user.id, kind: 'blend', file }));
      t.strictSame((await asAda('GET', '/uploads')).body.items, []);
      t.equal(await storageOf(db, ada.user.id), 7000);
      await sweep(site, Date.now() + 2 * DAY);
      await t.rejects(site.blobs.stat(file.sha256), { code: 'E_FILE_UNKNOWN' });
      t.equal(await storageOf(db, ada.user.id), 0);
    });
  });
}
