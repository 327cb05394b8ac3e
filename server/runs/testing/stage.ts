/** What tests of runs work with: a site with a person, and equipment that answers what it is told to. */
import type { Test } from 'tap';
import { script, type Llm, type Plugin, type RunJobOptions } from '#core/index.ts';
import type { Job } from '#core/data/job.ts';
import type { Report } from '#core/data/report.ts';
import { sampleCheck, samplePlan, sampleReport, scriptedBlender } from '#core/testing/index.ts';
import type { Equipment } from '../../compose.ts';
import { insertAsset } from '../../db/assets.ts';
import { insertJob, type JobKind, type JobRow, type NewJob } from '../../db/jobs.ts';
import { insertUser } from '../../db/users.ts';
import type { OpenSite } from '../../open-site.ts';
import { testDatabase, type DatabaseKind } from '../../testing/index.ts';
import { testSite, type TestSiteOptions } from '../../testing/site.ts';
import { claimJobs } from '../../db/claims.ts';
import { fileStore } from '../store.ts';

/** Plans a stool, writes one line a round, and is content with it. */
export const maker = (different: Partial<Plugin> = {}): Plugin => ({
  id: 'maker', version: '1.0.0',
  plan: ({ before }) => samplePlan(before ? { title: 'Stool, changed' } : {}),
  code: (_, { round }) => script(`# round ${round}`, 'maker'),
  verify: () => [sampleCheck()],
  ...different,
});

/** A site with somebody in it, whose asset waits for its first version. */
export async function stage(t: Pick<Test, 'teardown'>, kind: DatabaseKind, options: Omit<TestSiteOptions, 'database'> = {}) {
  const database = await testDatabase(t, kind);
  const site = await testSite(t, { database, ...options });
  const db = database.knex;
  const user = await insertUser(db, { email: 'ada@example.org', name: 'Ada', role: 'artist' });
  const asset = await insertAsset(db, { user_id: user.id, title: 'a stool', prompt: 'a three-legged oak stool' });
  const job = (what: JobKind = 'generate', different: Partial<NewJob> = {}) => insertJob(db, {
    kind: what, user_id: user.id, asset_id: asset.id, input: { brief: { text: 'a three-legged oak stool', previews: false } }, ...different,
  });
  return { database, db, site, user, asset, job };
}

/** The next job that waits, as a worker gets it. */
export async function claimed({ database }: Pick<OpenSite, 'database'>, worker = 'worker-1'): Promise<JobRow> {
  const [job] = await claimJobs(database.knex, { worker, leaseSeconds: 30, most: 1, perUser: async () => 10 });
  if (!job) throw new Error('no job waits');
  return job;
}

export const context = (signal: AbortSignal = new AbortController().signal) => ({ signal, progress: () => {} });

/** Its Blender puts a GLB into the site's store for each job, and then answers with the next report. */
export function fakeEquipment(site: OpenSite, { plugins = [maker()], llm, report = () => sampleReport({ renders: [] }) }: {
  plugins?: Plugin[]; llm?: Llm; report?: (job: Job, options: RunJobOptions) => Report | Promise<Report>;
} = {}): Equipment & { jobs: Job[] } {
  const store = fileStore(site);
  const blender = scriptedBlender(async (job, options) => {
    const glb = await store.put(Buffer.from(`glTF of ${job.source}`), { name: 'asset.glb', type: 'model/gltf-binary' });
    options.onFile?.(glb);
    const told = await report(job, options);
    return { ...told, files: told.files.length ? [glb] : [] };
  });
  return {
    jobs: blender.jobs,
    blender: { ...blender, warm: async () => {}, metrics: () => null, noWall: async () => null, close: async () => {} },
    llm: llm && { ...llm, describe: () => [] },
    enter: async () => ({ plugins, notices: [], leave: async () => {} }),
    close: async () => {},
  };
}
