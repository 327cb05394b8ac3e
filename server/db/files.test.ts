import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { sampleAsset } from '#core/testing/index.ts';
import { openDiskBlobs } from '../adapters/store/disk-blobs.ts';
import { DATABASES, quiet, testDatabase } from '../testing/index.ts';
import { insertAsset } from './assets.ts';
import { dropFile, dropFiles, endGrace, filesIn, isFileOf, keepFile, releaseAsset, releaseFiles, storageOf, useFiles } from './files.ts';
import { insertUser } from './users.ts';
import { addVersion } from './versions.ts';

const dir = mkdtempSync(join(tmpdir(), 'files-test-'));
t.teardown(() => rmSync(dir, { recursive: true, force: true }));
const blobs = openDiskBlobs(dir);
const about = { name: 'x.bin', type: 'application/octet-stream' };

for (const kind of DATABASES) {
  t.test(`${kind}: bytes are one’s own through what uses them, and only through that`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const user_id = (await insertUser(db, { email: 'ada@example.org', name: 'Ada', role: 'artist' })).id;
    const [mine, other] = [await insertAsset(db, { user_id, title: 'x', prompt: 'x' }), await insertAsset(db, { user_id, title: 'y', prompt: 'y' })];
    const glb = { ...await keepFile(db, blobs, Buffer.from('glTF'), about), name: 'asset.glb' };
    const deep = await keepFile(db, blobs, Readable.from([Buffer.from('a picture of '), Buffer.from('round 1')]), { ...about, most: 100 });
    t.strictSame(deep.bytes, 20);
    await t.rejects(keepFile(db, blobs, Readable.from([Buffer.alloc(101)]), { ...about, most: 100 }), { code: 'E_BODY_LARGE' });
    const add = (id: string, more: unknown = null) => db.transaction((trx) => addVersion(trx, id, {
      parent_id: null, made_by: 'generate', job_id: null, run_id: 'job_1', words: 'x', user_id, asset: { ...sampleAsset(), glb, files: [glb], previews: [] },
    }, more));
    const { version } = await add(mine.id, { rounds: [{ report: { renders: [deep] } }] });
    t.ok(await isFileOf(db, mine.id, glb.sha256));
    t.ok(await isFileOf(db, mine.id, deep.sha256), 'what the record names is kept too');
    t.notOk(await isFileOf(db, other.id, glb.sha256));
    t.equal(await storageOf(db, user_id), 24);
    await add(mine.id);
    t.equal(await storageOf(db, user_id), 24, 'the same bytes count once');

    const late = await keepFile(db, blobs, Buffer.from('export'), about);
    await db('exports').insert({ id: 'exp_1', version_id: version.id, key: 'k', what: 'export', format: 'obj', settings: '{}', job_id: 'job_2' });
    await useFiles(db, { user: user_id, usedBy: 'exp_1', files: [late] });
    t.ok(await isFileOf(db, mine.id, late.sha256));
    await releaseFiles(db, 'exp_1');
    t.notOk(await isFileOf(db, mine.id, late.sha256));
    await add(other.id);
    await releaseAsset(db, mine.id);
    t.notOk(await isFileOf(db, mine.id, glb.sha256));
    t.ok(await isFileOf(db, other.id, glb.sha256), 'another asset’s stay');
    await t.rejects(useFiles(db, { user: user_id, usedBy: 'upl_1', files: [{ ...glb, sha256: 'f'.repeat(64) }] }), { code: '23503' }, 'bytes that nobody has put can’t be used');
  });

  t.test(`${kind}: what is let go of goes at once, but not what somebody else has just put`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const user = (await insertUser(db, { email: 'ada@example.org', name: 'Ada', role: 'artist' })).id;
    const used = async (text: string, puts: number) => {
      const bytes = Buffer.from(`${kind} ${text}`);
      let file = await keepFile(db, blobs, bytes, about);
      for (let n = 1; n < puts; n += 1) file = await keepFile(db, blobs, bytes, about);
      await db.transaction(async (trx) => {
        await useFiles(trx, { user, usedBy: 'exp_1', files: [file] });
        await endGrace(trx, [file]);
      });
      return file;
    };
    const [mine, shared] = [await used('mine', 1), await used('shared', 2)];
    t.equal(await dropFile(db, blobs, mine), false, 'it is used');
    await releaseFiles(db, 'exp_1');
    t.equal(await dropFile(db, blobs, mine), true);
    await t.rejects(blobs.stat(mine.sha256), { code: 'E_FILE_UNKNOWN' });
    t.equal(await dropFile(db, blobs, shared), false, 'who put it as well may still be about to use it');
    t.ok(await blobs.stat(shared.sha256));
    const unknown = { ...(await blobs.put(Buffer.from(`${kind} without a row`))) };
    t.equal(await dropFile(db, blobs, unknown), true);
    t.strictSame(await db('files').pluck('sha256'), [shared.sha256]);
    const told: unknown[] = [];
    const broken = { ...blobs, delete: async () => { throw new BozzettoError('E_STORE_FAILED', 'away'); } };
    const log = { ...quiet, warn: (what: unknown) => told.push(what) } as unknown as typeof quiet;
    await dropFiles({ database: { knex: db } as never, blobs: broken, log }, [await blobs.put(Buffer.from('stays'))]);
    t.equal(told.length, 1, 'the sweep will do it');
  });

  t.test(`${kind}: what could not be stored is told, and can be stored later`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const bytes = Buffer.from(`swept ${kind}`);
    const swept = { ...blobs, stat: async () => { throw new BozzettoError('E_FILE_UNKNOWN', 'gone'); } };
    await t.rejects(keepFile(db, swept, Readable.from([bytes]), about), { code: 'E_STORE_FAILED', message: /swept away/ }, 'a stream is over: who sent it sends it again');
    const full = { ...blobs, put: async () => { throw new BozzettoError('E_STORE_FAILED', 'full'); } };
    await t.rejects(keepFile(db, full, bytes, about), { code: 'E_STORE_FAILED' });
    const { sha256 } = await keepFile(db, blobs, bytes, about);
    t.strictSame(await blobs.stat(sha256), { bytes: bytes.length });
    t.match(await db('files').where({ sha256 }), [{ bytes: bytes.length }]);
    await t.rejects(keepFile(db, blobs, Buffer.alloc(5), { ...about, most: 4 }), { code: 'E_BODY_LARGE' });
    t.equal((await db('files')).length, 1);
  });
}

t.test('files are found at any depth', (t) => {
  const file = { ...about, bytes: 1, sha256: 'a'.repeat(64) };
  t.strictSame(filesIn({ a: [{ b: file }], c: null, d: 'x', e: { ...file, name: '../x' } }), [file]);
  t.end();
});
