import { Client } from 'pg';
import t, { type Test } from 'tap';
import { BozzettoError } from '#core/errors.ts';
import type { Bus } from '../bus/bus.ts';
import { openBus } from '../bus/index.ts';
import { announceEvents } from '../db/events.ts';
import { finishJob, reclaimStalled, requestCancel } from '../db/job-ends.ts';
import { findJob, type JobRow } from '../db/jobs.ts';
import { DATABASES, quiet, startRedis, testDatabase, testRedis, type DatabaseKind, type TestDatabase } from '../testing/index.ts';
import { openQueue } from './index.ts';
import type { Handle, Queue, WorkerOptions } from './queue.ts';
import { artist, type Artist } from './testing/artist.ts';
import { startWorker } from './worker.ts';

interface Bench { database: TestDatabase; bus: Bus; queue: Queue; asker: Artist; finish: Handle }

const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
const options = (handle: Handle, more: Partial<WorkerOptions> = {}): WorkerOptions => ({ concurrency: 2, leaseSeconds: 15, perUser: async () => 100, handle, ...more });
/** What the row says when it is over. */
async function over({ database }: Pick<Bench, 'database'>, { id }: JobRow): Promise<JobRow> {
  for (;;) {
    const job = (await findJob(database.knex, id))!;
    if (!['waiting', 'running'].includes(job.state)) return job;
    await pause();
  }
}
/** Settles when the signal aborts, by throwing what it says; tells when it has begun. */
function hanging() {
  let began = () => {};
  const begun = new Promise<void>((resolve) => (began = resolve));
  const reasons: unknown[] = [];
  const handle: Handle = (_, { signal }) => new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reasons.push((signal.reason as BozzettoError).code);
      reject(signal.reason as Error);
    });
    began();
  });
  return { handle, begun, reasons };
}

async function bench(t: Test, driver: Queue['driver'], kind: DatabaseKind): Promise<Bench> {
  const database = await testDatabase(t, kind);
  const config = { redisUrl: driver === 'redis' ? await testRedis(t) : null };
  const bus = await openBus({ config, database, log: quiet });
  const queue = await openQueue({ config, database, bus, log: quiet });
  t.teardown(async () => {
    await queue.close();
    await bus.close();
  });
  const finish: Handle = async (job) => announceEvents(bus, await database.knex.transaction((trx) => finishJob(trx, job, { result: { by: job.worker } })));
  return { database, bus, queue, finish, asker: await artist(database.knex) };
}

// Most of the time is spent waiting for the next look into the table: several wait at once.
t.jobs = 4;
for (const driver of ['postgres', 'redis'] as const) {
  for (const kind of DATABASES) {
    t.test(`${driver} over ${kind}`, async (t) => {
      const all = await bench(t, driver, kind);
      const { database, bus, queue, asker, finish } = all;
      t.equal(queue.driver, driver);
      await queue.check();

      await t.test('two workers do each job once, and no user has more at work than allowed', async (t) => {
        const askers = [asker, await artist(database.knex), await artist(database.knex)];
        const jobs = (await Promise.all(askers.map((each) => Promise.all(Array.from({ length: 10 }, () => each.asks()))))).flat();
        const atWork = new Map<string, number>();
        const done: string[] = [];
        let most = 0;
        const handle: Handle = async (job, context) => {
          const now = (atWork.get(job.user_id) ?? 0) + 1;
          most = Math.max(most, now);
          atWork.set(job.user_id, now);
          await pause(Math.random() * 15);
          done.push(job.id);
          atWork.set(job.user_id, atWork.get(job.user_id)! - 1);
          await finish(job, context);
        };
        const workers = [1, 2].map(() => queue.work(options(handle, { concurrency: 4, perUser: async () => 2 })));
        await queue.announce();
        for (const job of jobs) t.match(await over(all, job), { state: 'succeeded', attempts: 1, result: { by: String } });
        t.strictSame(done.toSorted(), jobs.map(({ id }) => id).toSorted());
        t.ok(most <= 2, `${most} at once`);
        t.equal((await database.knex('events').where({ type: 'job-succeeded' })).length, jobs.length);
        await Promise.all(workers.map((worker) => worker.drain(1)));
      });

      await t.test('a worker is woken, it need not look by itself', async (t) => {
        const { setInterval } = globalThis;
        globalThis.setInterval = () => setInterval(() => {}, 1e9);
        const worker = queue.work(options(finish));
        globalThis.setInterval = setInterval;
        await pause(100); // its first look is over
        const job = await asker.asks();
        await queue.announce();
        t.match(await over(all, job), { state: 'succeeded', worker: worker.id });
        await worker.drain(1);
      });

      await t.test('what is not due, and what nobody announced, is found all the same', async (t) => {
        const worker = queue.work(options(finish));
        const soon = await asker.asks({ run_at: new Date(Date.now() + 300) });
        const job = await over(all, soon);
        t.match(job, { state: 'succeeded' });
        t.ok(job.started_at! >= soon.run_at);
        await worker.drain(1);
      });

      await t.test('a running job is cancelled: by a word on the bus, or without one by its next sign of life', async (t) => {
        for (const silent of [false, true]) {
          const { handle, begun, reasons } = hanging();
          const worker = queue.work(options(handle));
          const job = await asker.asks();
          await queue.announce();
          await begun;
          await requestCancel(database.knex, silent ? { ...bus, publish: async () => {} } : bus, job.id);
          t.match(await over(all, job), { state: 'cancelled', error: null });
          t.strictSame(reasons, ['E_CANCELLED']);
          await worker.drain(1);
        }
      });

      await t.test('progress is kept, and what fails is tried again', async (t) => {
        const seen: unknown[] = [];
        const worker = queue.work(options(async (job, context) => {
          if (job.attempts > 1) return finish(job, context);
          for (const done of [0.1, 0.2, 0.3]) context.progress({ stage: 'code', done });
          while (((await findJob(database.knex, job.id))?.progress?.done ?? 0) < 0.3) await pause();
          seen.push((await findJob(database.knex, job.id))?.progress);
          throw new BozzettoError('E_BLENDER_LOST', 'gone');
        }));
        const job = await asker.asks();
        await queue.announce();
        while ((await findJob(database.knex, job.id))?.error === null) await pause();
        t.match(await findJob(database.knex, job.id), { state: 'waiting', error: { code: 'E_BLENDER_LOST' }, attempts: 1 });
        await database.knex('generation_jobs').where({ id: job.id }).update({ run_at: new Date() });
        await queue.announce();
        t.match(await over(all, job), { state: 'succeeded', attempts: 2, error: null });
        t.strictSame(seen, [{ stage: 'code', done: 0.3 }]);
        await worker.drain(1);
      });

      await t.test('faults of handlers are told: one that throws, one that forgets its job, one that lost the database', async (t) => {
        const faults: Record<string, () => void> = {
          throws() { throw new TypeError('no such thing'); },
          forgets() {},
          lost() { throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }); },
        };
        const worker = queue.work(options(async ({ input }) => faults[input.feedback!]!()));
        const [throws, forgets, lost] = [await asker.asks({ input: { feedback: 'throws' } }), await asker.asks({ input: { feedback: 'forgets' } }), await asker.asks({ input: { feedback: 'lost' }, max_attempts: 1 })];
        await queue.announce();
        t.match(await over(all, throws), { state: 'failed', error: { code: 'E_INTERNAL', message: /its log tells why/ } }, 'what it said is for the log: others read the row');
        t.match(await over(all, forgets), { state: 'failed', error: { code: 'E_INTERNAL', message: /its log tells why/ } });
        t.match(await over(all, lost), { state: 'dead', error: { code: 'E_DATABASE', message: /its log tells why/ } });
        await worker.drain(1);
      });

      await t.test('drained, it begins nothing more, lets what can end end, and gives the rest back at no cost', async (t) => {
        const { handle, begun, reasons } = hanging();
        let ends = () => {};
        const quick = new Promise<void>((resolve) => (ends = resolve));
        const worker = queue.work(options(async (job, context) => {
          if (job.input.feedback === 'hang') return handle(job, context);
          await quick;
          await finish(job, context);
        }));
        const [stuck, done] = [await asker.asks({ input: { feedback: 'hang' } }), await asker.asks()];
        await queue.announce();
        await begun;
        while (worker.running() < 2) await pause();
        const drained = worker.drain(0.5);
        const later = await asker.asks();
        await queue.announce();
        ends();
        await drained;
        t.strictSame(reasons, ['E_DRAINING']);
        t.equal(worker.running(), 0);
        t.match(await findJob(database.knex, stuck.id), { state: 'waiting', attempts: 0 });
        t.match(await findJob(database.knex, done.id), { state: 'succeeded' });
        t.match(await findJob(database.knex, later.id), { state: 'waiting', attempts: 0 });
        await database.knex('generation_jobs').whereIn('id', [stuck.id, later.id]).delete();
      });
    });
  }
}

for (const kind of DATABASES) {
  t.test(`${kind}: a job that another took over is let go, and what its handler still does counts no more`, async (t) => {
    const all = await bench(t, 'postgres', kind);
    const { database, bus, queue, asker, finish } = all;
    const late: unknown[] = [];
    const first = queue.work(options(async (job, context) => {
      await new Promise((resolve) => context.signal.addEventListener('abort', resolve));
      late.push((context.signal.reason as BozzettoError).code);
      await finish(job, context).catch((error: BozzettoError) => late.push(error.code));
    }, { concurrency: 1 }));
    const job = await asker.asks();
    await queue.announce();
    while (first.running() < 1) await pause();
    const second = startWorker({ database, bus, log: quiet }, options(finish));
    // As if the first had been cut off for as long as its lease.
    while ((await reclaimStalled(database.knex, bus)).length === 0) await database.knex('generation_jobs').where({ id: job.id, state: 'running' }).update({ lease_until: new Date(0) });
    await second.fill();
    t.match(await over(all, job), { state: 'succeeded', worker: second.id, attempts: 2 });
    while (late.length < 2) await pause();
    t.strictSame(late, ['E_LEASE_LOST', 'E_LEASE_LOST']);
    t.match(await findJob(database.knex, job.id), { worker: second.id, result: { by: second.id } });
    await Promise.all([first.drain(1), second.drain(1)]);
  });
}

t.test('while the database cuts every connection, again and again, jobs come to their ends', async (t) => {
  const all = await bench(t, 'postgres', 'postgres');
  const { database, queue, asker, finish } = all;
  const jobs = await Promise.all(Array.from({ length: 20 }, () => asker.asks({ max_attempts: 10 })));
  const worker = queue.work(options(async (job, context) => {
    await pause(30);
    await finish(job, context);
  }, { concurrency: 4, leaseSeconds: 3 }));
  let cut = 0;
  for (let round = 0; round < 5; round++) {
    await pause(60);
    const { rows } = await database.knex.raw<{ rows: unknown[] }>('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    cut += rows.length;
  }
  t.ok(cut > 4, `${cut} connections cut`);
  await database.knex('generation_jobs').where({ state: 'waiting' }).update({ run_at: new Date() });
  for (const job of jobs) t.match(await over(all, job), { state: 'succeeded' });
  t.equal((await database.knex('events').where({ type: 'job-succeeded' })).length, jobs.length);
  await worker.drain(1);
});

t.test('a worker without its database lets go when its lease must be over, and the job goes on when the database is back', async (t) => {
  const all = await bench(t, 'postgres', 'postgres');
  const { database, queue, asker, finish } = all;
  const name = new URL(database.url!).pathname.slice(1);
  const admin = new Client({ connectionString: Object.assign(new URL(database.url!), { pathname: '/postgres' }).href });
  await admin.connect();
  t.teardown(() => admin.end());
  const { handle, begun, reasons } = hanging();
  const worker = queue.work(options((job, context) => (reasons.length === 0 ? handle(job, context) : finish(job, context)), { leaseSeconds: 3 }));
  const job = await asker.asks();
  await queue.announce();
  await begun;
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  while (reasons.length === 0) await pause();
  t.strictSame(reasons, ['E_LEASE_LOST']);
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  t.match(await over(all, job), { state: 'succeeded' });
  t.equal((await database.knex('events').where({ type: 'job-succeeded' })).length, 1);
  await worker.drain(1);
});

t.test('a deaf handler does not hold up a drain', async (t) => {
  const { database, bus, asker } = await bench(t, 'postgres', 'pglite');
  const job = await asker.asks();
  const worker = startWorker({ database, bus, log: quiet }, options(() => new Promise(() => {})));
  while (worker.running() < 1) await pause();
  await worker.drain(0, 0.05);
  t.match(await findJob(database.knex, job.id), { state: 'waiting', attempts: 0 });
});

t.test('while Redis is dead jobs are taken and done; readiness says that it is', async (t) => {
  const redis = await startRedis();
  const database = await testDatabase(t, 'postgres');
  const config = { redisUrl: redis.url };
  const bus = await openBus({ config, database, log: quiet });
  const queue = await openQueue({ config, database, bus, log: quiet });
  t.teardown(async () => {
    await queue.close();
    await bus.close();
  });
  const asker = await artist(database.knex);
  const worker = queue.work(options(async (job) => void (await database.knex.transaction((trx) => finishJob(trx, job)))));
  await redis.stop('SIGKILL');
  const job = await asker.asks();
  await queue.announce();
  t.match(await over({ database }, job), { state: 'succeeded' });
  await t.rejects(queue.check(), { code: 'E_QUEUE' });
  const again = await startRedis({ port: redis.port });
  t.teardown(() => again.stop());
  for (let well = false; !well; await pause()) well = await queue.check().then(() => true, () => false);
  const next = await asker.asks();
  await queue.announce();
  t.match(await over({ database }, next), { state: 'succeeded' });
  await worker.drain(1);
});
