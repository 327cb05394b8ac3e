/** The whole way with a real Blender, the real queue and the modeller: on the embedded database and local disk, and on PostgreSQL and S3. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { openTestS3 } from '../adapters/store/testing/s3.ts';
import { requestCancel } from '../db/job-ends.ts';
import { findJob, type JobRow } from '../db/jobs.ts';
import { isFileOf } from '../db/files.ts';
import { findVersion } from '../db/versions.ts';
import { eventsAfter } from '../db/events.ts';
import { DATABASES } from '../testing/index.ts';
import { concurrentRunsOf } from './quota.ts';
import { createRunner } from './runner.ts';
import { stage } from './testing/stage.ts';

const home = mkdtempSync(join(tmpdir(), 'runner-test-'));
process.env['XDG_CONFIG_HOME'] = home; // no models but those of a test
const s3 = await openTestS3(join(home, 's3'));
t.teardown(async () => {
  await s3.close();
  rmSync(home, { recursive: true, force: true });
});

const FOREVER = 'import bpy\nn = 0\nwhile n >= 0:\n    n += 1\n';

for (const kind of DATABASES) {
  t.test(`${kind}: what is generated, refined and edited by hand becomes versions; a script that never ends is cancelled`, async (t) => {
    const { db, site, asset, job } = await stage(t, kind, kind === 'postgres' ? { config: s3.config } : {});
    const runner = await createRunner(site);
    const worker = site.queue.work({ concurrency: 1, handle: runner.handle, leaseSeconds: 15, perUser: concurrentRunsOf(site) });
    t.teardown(async () => {
      await worker.drain(0);
      await runner.close();
    });
    async function until(id: string, reached: (job: JobRow) => boolean): Promise<JobRow> {
      for (;;) {
        const row = (await findJob(db, id))!;
        if (reached(row)) return row;
        if (row.state === 'failed' || row.state === 'dead') throw new Error(`${row.kind}: ${JSON.stringify(row.error)}`);
        await sleep(50);
      }
    }
    const run = async (...what: Parameters<typeof job>) => {
      const { id } = await job(...what);
      await site.queue.announce();
      return until(id, ({ finished_at }) => finished_at !== null);
    };

    t.match(await run('generate', { input: { brief: { text: 'a round stool with three legs', previews: false } } }), { state: 'succeeded', result: { n: 1, accepted: true } });
    const first = (await findVersion(db, asset.id, 1))!;
    t.match(Buffer.from(await site.blobs.get(first.asset.glb.sha256)).subarray(0, 4).toString(), 'glTF');
    if (kind === 'pglite') {
      t.match(await run('refine', { version_id: first.id, input: { feedback: 'make the legs thicker', brief: { previews: false } } }), { state: 'succeeded', result: { n: 2 } });
      const second = (await findVersion(db, asset.id, 2))!;
      t.not(second.asset.glb.sha256, first.asset.glb.sha256);
      for (const { sha256, name } of second.asset.files) t.ok(await isFileOf(db, asset.id, sha256), name);
      const source = Buffer.from(await site.blobs.get(second.asset.files.find(({ name }) => name === 'script.py')!.sha256)).toString();
      t.match(await run('build', { version_id: second.id, input: { script: `${source}\n# mine\n`, brief: { previews: false } } }), { state: 'succeeded', result: { n: 3 } });
    }

    const endless = await job('build', { version_id: first.id, input: { script: FOREVER } });
    await site.queue.announce();
    await until(endless.id, ({ progress }) => progress?.message?.startsWith('running the script') ?? false);
    const asked = performance.now();
    await requestCancel(db, site.bus, endless.id);
    const cancelled = await until(endless.id, ({ finished_at }) => finished_at !== null);
    t.comment(`cancelled after ${((performance.now() - asked) / 1000).toFixed(2)} s`);
    t.match(cancelled, { state: 'cancelled' });
    t.match(runner.blender.metrics(), { running: 0 }, 'its Blender is gone');
    t.match((await eventsAfter(db, asset.id, 0, { job: endless.id })).at(-1), { type: 'job-cancelled' });
  });
}
