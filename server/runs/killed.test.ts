import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { chat, openEndpoint } from '../adapters/llm/endpoint.ts';
import { eventsAfter } from '../db/events.ts';
import { findJob } from '../db/jobs.ts';
import { listVersions } from '../db/versions.ts';
import { stage } from './testing/stage.ts';

t.test('a worker that is killed between two rounds pays for no answer twice, and leaves one version', async (t) => {
  const { db, site, database, asset, job } = await stage(t, 'postgres');
  const endpoint = await openEndpoint(chat('a plan'), chat('# the first script'), chat('# the second script'), chat('# asked again'));
  t.teardown(() => endpoint.close());
  const worker = (hang: boolean) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/killed-worker.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'], XDG_CONFIG_HOME: site.config.dataDir!, DATABASE_URL: database.url!, DATA_DIR: site.config.dataDir!, BOZZETTO_MODEL: 'lmstudio:small', BOZZETTO_BASE_URL: `${endpoint.url}/v1`, ...(hang && { HANG: '1' }) },
    });
    const jobs: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => jobs.push(line));
    t.teardown(async () => {
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    });
    return { jobs, kill: async () => { child.kill('SIGKILL'); await once(child, 'exit'); } };
  };
  const asked = () => endpoint.received.filter(({ path }) => path.includes('chat/completions')).length;

  const { id } = await job();
  const first = worker(true);
  while (!first.jobs.includes(`${id}-2`)) await sleep(20);
  await first.kill();
  t.equal(asked(), 3);
  t.match(await findJob(db, id), { state: 'running', attempts: 1 });

  const second = worker(false);
  while ((await findJob(db, id))!.finished_at === null) await sleep(50);
  t.match(await findJob(db, id), { state: 'succeeded', attempts: 2 });
  t.strictSame(second.jobs, [`${id}-2`], 'it went on with the second round');
  t.equal(asked(), 3, 'also the answer that no round had kept yet was there');
  const { items } = await listVersions(db, asset.id, { limit: 10 });
  t.equal(items.length, 1);
  t.equal(Buffer.from(await site.blobs.get(items[0]!.asset.glb.sha256)).toString(), 'glTF of # the second script');
  t.strictSame((await eventsAfter(db, asset.id, 0)).map(({ type }) => type).filter((type) => type.startsWith('job-')), ['job-started', 'job-retrying', 'job-started', 'job-succeeded']);
});
