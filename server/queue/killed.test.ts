import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import t from 'tap';
import { openMemoryBus } from '../bus/memory.ts';
import { openDatabase } from '../db/connect.ts';
import { finishJob } from '../db/job-ends.ts';
import { findJob, type JobRow } from '../db/jobs.ts';
import { migrate } from '../db/migrate.ts';
import { quiet, testDatabase, testRedis } from '../testing/index.ts';
import { artist } from './testing/artist.ts';
import { startWorker } from './worker.ts';

const pause = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms));
const ENDS = ['succeeded', 'failed', 'cancelled', 'dead'];

/** A real process, ready to work. `said` resolves with the first line that begins so. */
async function workerProcess(env: Record<string, string>): Promise<{ child: ChildProcess; said(words: string): Promise<string> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/worker-process.ts')], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  const said = async (words: string) => {
    for (;;) {
      const line = lines.find((each) => each.startsWith(words));
      if (line) return line;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the worker ended with ${child.exitCode ?? child.signalCode} before it said ${words}`);
      await pause(10);
    }
  };
  await said('ready');
  return { child, said };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

// They wait for leases to run out, side by side.
t.jobs = 3;
for (const driver of ['postgres', 'redis'] as const) {
  t.test(`${driver}: workers are killed again and again, and every job comes to one end`, async (t) => {
    const database = await testDatabase(t, 'postgres');
    const { knex: db } = database;
    const env = { DATABASE_URL: database.url!, ...(driver === 'redis' && { REDIS_URL: await testRedis(t) }) };
    const askers = [await artist(db), await artist(db), await artist(db)];
    const poison = await askers[0]!.asks({ max_attempts: 2, input: { feedback: 'kill' }, priority: 1 });
    for (let i = 0; i < 60; i++) await askers[i % 3]!.asks({ max_attempts: 20 });

    const ending = new AbortController();
    const children = new Set<ChildProcess>();
    // Somebody starts them again, as an init system would.
    const keep = async () => {
      while (!ending.signal.aborted) {
        const child = (await workerProcess(env).catch(() => null))?.child;
        if (!child) continue; // it took the poison before it could say that it is ready
        children.add(child);
        if (ending.signal.aborted) await killed(child);
        else if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
        children.delete(child);
      }
    };
    const keepers = [keep(), keep()];
    const open = async () => (await db('generation_jobs').whereNotIn('state', ENDS).count({ n: '*' }).first<{ n: number }>()).n;
    for (let kills = 0; kills < 3 && (await open()) > 0; kills++) {
      await pause(300);
      const [victim] = children;
      if (victim) await killed(victim);
    }
    while ((await open()) > 0) await pause();
    ending.abort();
    for (const child of children) await killed(child);
    await Promise.all(keepers);

    const jobs = await db('generation_jobs').orderBy('id') as JobRow[];
    t.match(jobs.find(({ id }) => id === poison.id), { state: 'dead', attempts: 2, error: { code: 'E_POISONED' } });
    t.equal(jobs.filter(({ state }) => state === 'succeeded').length, 60);
    const ends = await db('events').whereIn('type', ['job-succeeded', 'job-failed', 'job-cancelled']) as { job_id: string }[];
    t.equal(ends.length, jobs.length);
    t.equal(new Set(ends.map(({ job_id }) => job_id)).size, jobs.length, 'each ended once');
  });
}

t.test('the embedded database: the whole process is killed, the next one goes on where it was', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bozzetto-killed-'));
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }));
  const config = { databaseUrl: null, databasePool: 1, dataDir };
  let database = await openDatabase(config, quiet);
  await migrate(database, quiet);
  const asker = await artist(database.knex);
  const [job, other] = [await asker.asks({ input: { feedback: 'hang' } }), await asker.asks()];
  await database.close();

  const first = await workerProcess({ DATA_DIR: dataDir });
  t.equal(await first.said('hanging'), `hanging ${job.id}`);
  t.equal(await first.said('done'), `done ${other.id}`);
  await killed(first.child);
  database = await openDatabase(config, quiet);
  const bus = openMemoryBus(quiet);
  const second = startWorker({ database, bus, log: quiet }, {
    concurrency: 1, leaseSeconds: 3, perUser: async () => 4,
    handle: async (job) => void (await database.knex.transaction((trx) => finishJob(trx, job))),
  });
  t.teardown(async () => {
    await second.drain(0);
    await database.close();
  });
  while ((await findJob(database.knex, job.id))!.state !== 'succeeded') await pause();
  t.match(await findJob(database.knex, job.id), { state: 'succeeded', attempts: 2 });
  t.match(await findJob(database.knex, other.id), { state: 'succeeded', attempts: 1 });
  t.equal((await database.knex('events').where({ type: 'job-succeeded' })).length, 2);
});
