import t from 'tap';
import { script, type Blender, type Job } from '#core/index.ts';
import { sampleAsset, sampleBrief, sampleReport } from '#core/testing/index.ts';
import { openDiskBlobs } from '../adapters/store/disk-blobs.ts';
import { insertAsset } from '../db/assets.ts';
import type { Database } from '../db/database.ts';
import { wantExport, type ExportRow } from '../db/exports.ts';
import { keepFile } from '../db/files.ts';
import { newId } from '../db/ids.ts';
import { insertUser } from '../db/users.ts';
import { addVersion } from '../db/versions.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { makeExport } from './make-export.ts';

/** A site with one version, and what makes exports of it. */
async function house(database: Database, folder: string) {
  const [db, blobs] = [database.knex, openDiskBlobs(folder)];
  const site = { database, blobs };
  const user = await insertUser(db, { email: 'a@example.org', name: 'A', role: 'artist' });
  const { id } = await insertAsset(db, { user_id: user.id, title: 'Stool', prompt: 'a stool' });
  const glb = await keepFile(db, blobs, Buffer.from('glTF'), { name: 'asset.glb', type: 'model/gltf-binary' });
  const asset = sampleAsset({ glb, files: [glb], previews: [] });
  const round = { n: 1, script: script('import bpy', 'modeller'), report: sampleReport({ renders: [], files: [glb] }), findings: [], checks: [], verdict: asset.verdict };
  const record = { format: 1, id: 'run-1', brief: sampleBrief(), plan: null, references: [], rounds: [round], asset, calls: [], faults: [], notices: [], seconds: {} };
  await db('runs').insert({ id: 'run-1', record: JSON.stringify(record) });
  const { version } = await db.transaction((trx) => addVersion(trx, id, { parent_id: null, made_by: 'generate', job_id: null, run_id: 'run-1', words: 'a stool', asset, user_id: user.id }));
  const jobs: Job[] = [];
  const stl = await keepFile(db, blobs, Buffer.from('solid'), { name: 'asset.stl', type: 'model/stl' });
  const blender: Blender = { run: async (job) => { jobs.push(job); return sampleReport({ files: [stl], renders: [] }); } };
  return {
    jobs, blobs, glb, stl,
    async make(wish: Pick<ExportRow, 'what' | 'format'> & { settings?: Record<string, unknown> }) {
      const { row } = await db.transaction((trx) => wantExport(trx, { settings: {}, ...wish, version_id: version.id, key: JSON.stringify(wish) }, newId('job')));
      const said: number[] = [];
      const files = await makeExport({ input: { export: row.id } }, { site, blender, signal: new AbortController().signal, progress: (_message, done) => void said.push(done) });
      return { files, said };
    },
    gone: () => makeExport({ input: { export: newId('export') } }, { site, blender, signal: new AbortController().signal, progress: () => {} }),
  };
}

for (const kind of DATABASES) {
  t.test(`exports of a version, out of its row and its run (${kind})`, async (t) => {
    const { make, gone, jobs, blobs, glb, stl } = await house(await testDatabase(t, kind), t.testdir());
    t.same((await make({ what: 'export', format: 'glb' })).files, [{ ...glb, name: 'stool.glb' }]);
    const { files: [made], said } = await make({ what: 'export', format: 'stl', settings: { preset: 'plain' } });
    t.same(made, { ...stl, name: 'stool.stl' });
    t.match(jobs, [{ source: 'import bpy', author: 'modeller', formats: ['stl'] }]);
    t.equal(said.at(-1), 1);
    const [written] = (await make({ what: 'export', format: 'script' })).files;
    t.equal(Buffer.from(await blobs.get(written!.sha256)).toString(), 'import bpy', 'what is made is in the blobs');
    await t.rejects(make({ what: 'preview', format: 'views' }), { code: 'E_EXPORT_FAILED', message: /only 0 of 7 pictures/ }, 'previews go the same way');
    await t.rejects(gone(), { code: 'E_UNKNOWN' });
  });
}
