/** The disk and an S3-compatible store do the same. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { open, type FileHandle } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import t from 'tap';
import type { Blobs } from './blobs.ts';
import { openDiskBlobs } from './disk-blobs.ts';
import { openBlobs } from './open-blobs.ts';
import { openS3Blobs } from './s3-blobs.ts';
import { openTestS3 } from './testing/s3.ts';

const dir = mkdtempSync(join(tmpdir(), 'blobs-test-'));
const server = await openTestS3(join(dir, 's3'));
const s3 = server.config;
const stores: [string, Blobs][] = [['disk', openDiskBlobs(join(dir, 'disk'))], ['s3', openS3Blobs(s3)]];
t.teardown(async () => {
  for (const [, blobs] of stores) blobs.close();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const UNKNOWN = '0'.repeat(64);

for (const [name, blobs] of stores) {
  t.test(`${name}: bytes come back by their content, whole and in pieces`, async (t) => {
    const bytes = randomBytes(200_000);
    const kept = await blobs.put(bytes);
    t.strictSame(kept, { sha256: hash(bytes), bytes: 200_000 });
    t.strictSame(await blobs.put(bytes), kept, 'a second time');
    t.ok(bytes.equals(await blobs.get(kept.sha256)));
    t.strictSame(await blobs.stat(kept.sha256), { bytes: 200_000 });
    t.ok(bytes.equals(await buffer(await blobs.read(kept.sha256))));
    t.ok(bytes.subarray(1000, 2001).equals(await buffer(await blobs.read(kept.sha256, { start: 1000, end: 2000 }))), 'the end of a range is included');
    await blobs.check();
  });

  t.test(`${name}: a stream is kept whole or not at all`, async (t) => {
    const bytes = randomBytes(300_000);
    const pieces = () => Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]);
    await t.rejects(blobs.put(pieces(), { most: 299_999 }), { code: 'E_BODY_LARGE' });
    await t.rejects(blobs.put(bytes, { most: 299_999 }), { code: 'E_BODY_LARGE' });
    await t.rejects(blobs.stat(hash(bytes)), { code: 'E_FILE_UNKNOWN' });
    async function* broken() {
      yield bytes.subarray(0, 100_000);
      throw new Error('the caller went away');
    }
    await t.rejects(blobs.put(Readable.from(broken())), { code: 'E_STORE_FAILED', message: 'the caller went away' });
    await t.rejects(blobs.stat(hash(bytes.subarray(0, 100_000))), { code: 'E_FILE_UNKNOWN' });
    t.strictSame(await blobs.put(pieces(), { most: 300_000 }), { sha256: hash(bytes), bytes: 300_000 });
    t.ok(bytes.equals(await blobs.get(hash(bytes))));
    t.strictSame(await blobs.put(Readable.from([])), { sha256: hash(Buffer.alloc(0)), bytes: 0 }, 'nothing is something too');
  });

  t.test(`${name}: what is not there is a coded error, and no name leads out of the store`, async (t) => {
    for (const sha256 of [UNKNOWN, '../../../etc/passwd', '..', '', `${UNKNOWN}/../x`, UNKNOWN.toUpperCase().replace('0', 'A')]) {
      await t.rejects(blobs.get(sha256), { code: 'E_FILE_UNKNOWN' }, sha256);
      await t.rejects(blobs.read(sha256), { code: 'E_FILE_UNKNOWN' }, sha256);
      await t.rejects(blobs.stat(sha256), { code: 'E_FILE_UNKNOWN' }, sha256);
    }
    await blobs.delete(UNKNOWN);
    const { sha256 } = await blobs.put(Buffer.from('gone soon'));
    await blobs.delete(sha256);
    await t.rejects(blobs.get(sha256), { code: 'E_FILE_UNKNOWN' });
  });
}

t.test('disk: bytes that were changed are not given out, nothing is left beside them', async (t) => {
  const blobs = stores[0]![1];
  const { sha256 } = await blobs.put(Buffer.from('honest'));
  writeFileSync(join(dir, 'disk', sha256.slice(0, 2), sha256), 'forged');
  await t.rejects(blobs.get(sha256), { code: 'E_STORE_FAILED', message: /were changed/ });
  const asides = join(dir, 'disk', 'aside');
  t.strictSame(readdirSync(asides), []);
  for (const [name, hours] of [['new', 1], ['old', 25]] as const) {
    writeFileSync(join(asides, name), 'half of');
    utimesSync(join(asides, name), new Date(), new Date(Date.now() - hours * 3_600_000));
  }
  await blobs.tidy();
  t.strictSame(readdirSync(asides), ['new'], 'what a put that was killed left goes after a day');
  symlinkSync('/dev/null/nowhere', join(dir, 'blocked'));
  await t.rejects(openDiskBlobs(join(dir, 'blocked')).check(), { code: 'E_STORE_FAILED' });
  t.equal(await blobs.url(sha256, { name: 'asset.glb', type: 'model/gltf-binary', seconds: 60 }), null);
});

t.test('disk: bytes are on it, and their name, before they count as kept', async (t) => {
  const folder = join(dir, 'synced');
  const blobs = openDiskBlobs(folder);
  const probe = await open(dir, 'r');
  const handles = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  const { sync } = handles;
  const synced: string[] = [];
  handles.sync = function (this: FileHandle) {
    synced.push(relative(folder, readlinkSync(`/proc/self/fd/${this.fd}`)));
    return sync.call(this);
  };
  t.teardown(() => {
    handles.sync = sync;
  });
  const { sha256 } = await blobs.put(Buffer.from('kept'));
  const home = sha256.slice(0, 2);
  t.match(synced, [/^aside\/[0-9a-f]{24}$/, home, '', '..'], 'the file, the folder with its name, the folder with that folder’s name');
  synced.length = 0;
  await blobs.put(Readable.from([Buffer.from('kept')]));
  t.match(synced, [/^aside\//, home]);
  t.equal(synced.length, 2, 'what stands above is known by now');
  synced.length = 0;
  await blobs.put(Buffer.from('kept'));
  t.strictSame(synced, [home], 'whoever put it first may still be at it');
});

t.test('s3: an address serves the file for a while under the name that people know', async (t) => {
  const blobs = stores[1]![1];
  const { sha256 } = await blobs.put(Buffer.from('glTF…'));
  const url = await blobs.url(sha256, { name: 'chaise longue.glb', type: 'model/gltf-binary', seconds: 60 });
  const answer = await fetch(url!);
  t.equal(answer.status, 200);
  t.equal(await answer.text(), 'glTF…');
  t.equal(answer.headers.get('content-type'), 'model/gltf-binary');
  t.equal(answer.headers.get('content-disposition'), `attachment; filename*=UTF-8''chaise%20longue.glb`);
  // The store of these tests believes any signature; that there is one, over this file and this time, is all that can be seen here.
  const signed = (address: string | null) => new URL(address!).searchParams;
  t.equal(signed(url).get('X-Amz-Expires'), '60');
  t.match(signed(url).get('X-Amz-Signature'), /^[0-9a-f]{64}$/);
  const other = await blobs.put(Buffer.from('not meant'));
  t.not(signed(await blobs.url(other.sha256, { name: 'chaise longue.glb', type: 'model/gltf-binary', seconds: 60 })).get('X-Amz-Signature'), signed(url).get('X-Amz-Signature'));
});

t.test('s3: a store that can’t be had is a coded error', async (t) => {
  const nobody = openS3Blobs({ ...s3, s3Endpoint: 'http://127.0.0.1:9' });
  await t.rejects(nobody.check(), { code: 'E_STORE_FAILED', hint: /bucket/ });
  await t.rejects(nobody.stat(UNKNOWN), { code: 'E_STORE_FAILED' });
  const bucketless = openS3Blobs({ ...s3, s3Bucket: 'nowhere' });
  await t.rejects(bucketless.put(Buffer.from('x')), { code: 'E_STORE_FAILED' });
  nobody.close();
  bucketless.close();
});

t.test('the configuration decides which', async (t) => {
  const config = { dataDir: join(dir, 'data'), ...s3 } as Parameters<typeof openBlobs>[0];
  const remote = await openBlobs(config);
  t.equal(remote.kind, 's3');
  remote.close();
  const local = await openBlobs({ ...config, s3Bucket: null });
  t.equal(local.kind, 'disk');
  await local.put(Buffer.from('x'));
  t.strictSame(readdirSync(join(dir, 'data', 'files')).filter((each) => each !== 'aside').length, 1);
});
