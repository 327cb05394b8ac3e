import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { openMemoryBus } from '../bus/memory.ts';
import { placeInQueue } from '../queue/places.ts';
import { artist } from '../queue/testing/artist.ts';
import { DATABASES, quiet, testDatabase } from '../testing/index.ts';
import { claimJobs, heartbeat, setProgress } from './claims.ts';
import type { Db } from './database.ts';
import { purgeDead, retryDead } from './dead-jobs.ts';
import { failJob, finishJob, reclaimStalled, releaseJob, requestCancel } from './job-ends.ts';
import { listJobs } from './job-list.ts';
import { findJob, type JobRow } from './jobs.ts';

const bus = openMemoryBus(quiet);
const away = new BozzettoError('E_BLENDER_LOST', 'Blender is gone');
const wrong = new BozzettoError('E_SCRIPT_FAILED', 'line 3');

const claim = (db: Db, most = 1, { worker = 'w1', limit = 100 } = {}) => claimJobs(db, { worker, leaseSeconds: 15, most, perUser: async () => limit });
const finish = (db: Db, job: JobRow, more?: Parameters<typeof finishJob>[2]) => db.transaction((trx) => finishJob(trx, job, more));
const silent = (db: Db, job: JobRow) => db('generation_jobs').where({ id: job.id }).update({ lease_until: new Date(Date.now() - 1000) });
const stories = async (db: Db, job: JobRow) => (await db('events').where({ job_id: job.id }).orderBy('id') as { type: string }[]).map(({ type }) => type);
const ids = (jobs: readonly JobRow[]) => jobs.map(({ id }) => id);

for (const kind of DATABASES) {
  t.test(`${kind}: jobs`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    t.afterEach(() => db('users').delete());

    await t.test('the most urgent comes first, then the oldest; one that is not due yet waits', async (t) => {
      const a = await artist(db);
      const [first, second] = [await a.asks(), await a.asks()];
      const later = await a.asks({ priority: 9, run_at: new Date(Date.now() + 60_000) });
      const urgent = await a.asks({ priority: 5 });
      t.strictSame(ids([...(await claim(db)), ...(await claim(db)), ...(await claim(db))]), ids([urgent, first, second]));
      t.strictSame(await claim(db), []);
      t.match(await findJob(db, later.id), { state: 'waiting', attempts: 0, worker: null });
      t.match(await findJob(db, first.id), { state: 'running', attempts: 1, worker: 'w1', lease_until: Date, started_at: Date, finished_at: null });
    });

    await t.test('users take turns: who asked for a hundred does not keep the others waiting', async (t) => {
      const [many, one, two] = [await artist(db), await artist(db), await artist(db)];
      for (let i = 0; i < 8; i++) await many.asks();
      const [b, c1] = [await one.asks(), await two.asks()];
      await two.asks();
      const order: string[] = [];
      for (let i = 0; i < 6; i++) {
        const [job] = await claim(db);
        order.push(job!.user_id);
        await finish(db, job!);
      }
      t.strictSame(order, [many.user, one.user, two.user, many.user, two.user, many.user]);
      t.match([await findJob(db, b.id), await findJob(db, c1.id)], [{ state: 'succeeded' }, { state: 'succeeded' }]);
    });

    await t.test('several at once are shared out, urgent ones before all', async (t) => {
      const [many, one] = [await artist(db), await artist(db)];
      for (let i = 0; i < 6; i++) await many.asks();
      await one.asks();
      const urgent = await one.asks({ priority: 1 });
      const jobs = await claim(db, 4);
      t.equal(jobs[0]!.id, urgent.id);
      t.strictSame(jobs.slice(1).map(({ user_id }) => user_id).toSorted(), [many.user, many.user, one.user].toSorted());
    });

    await t.test('nobody has more at work than allowed, however many workers look at once', async (t) => {
      const [a, b] = [await artist(db), await artist(db)];
      for (let i = 0; i < 12; i++) await a.asks();
      await b.asks();
      const claims = await Promise.all(Array.from({ length: 8 }, (_, i) => claim(db, 3, { worker: `w${i}`, limit: 2 })));
      const users = claims.flat().map(({ user_id }) => user_id);
      t.strictSame([users.filter((user) => user === a.user).length, users.filter((user) => user === b.user).length], [2, 1]);
      t.equal(new Set(ids(claims.flat())).size, 3, 'nothing twice');
    });

    await t.test('only the claim that holds can change a job', async (t) => {
      const a = await artist(db);
      await a.asks();
      const [old] = await claim(db, 1, { worker: 'slow' });
      await silent(db, old!);
      t.match(await reclaimStalled(db, bus), [{ id: old!.id, state: 'waiting', error: { code: 'E_LEASE_LOST' } }]);
      const [job] = await claim(db, 1, { worker: 'quick' });
      t.match(job, { id: old!.id, attempts: 2 });
      await t.rejects(finish(db, old!), { code: 'E_LEASE_LOST' });
      await t.rejects(failJob(db, bus, old!, wrong), { code: 'E_LEASE_LOST' });
      await t.rejects(releaseJob(db, bus, old!), { code: 'E_LEASE_LOST' });
      await t.rejects(setProgress(db, old!, { stage: 'plan' }), { code: 'E_LEASE_LOST' });
      t.strictSame(await heartbeat(db, [old!], 15), []);
      t.match(await heartbeat(db, [old!, job!], 15), [{ id: job!.id, attempts: 2, cancel_requested_at: null }]);
      await setProgress(db, job!, { stage: 'code', round: 2, done: 0.5 });
      t.strictSame((await findJob(db, job!.id))?.progress, { stage: 'code', round: 2, done: 0.5 });
      await finish(db, job!, { result: { version: 'ver_1' }, usage: { tokens: 7 } });
      t.match(await findJob(db, job!.id), { state: 'succeeded', result: { version: 'ver_1' }, usage: { tokens: 7 }, error: null, finished_at: Date, lease_until: null });
      await t.rejects(finish(db, job!), { code: 'E_LEASE_LOST' }, 'an end is an end');
      t.strictSame(await stories(db, job!), ['job-retrying', 'job-succeeded']);
    });

    await t.test('what a transaction wrote is gone where the lease was lost', async (t) => {
      const a = await artist(db);
      await a.asks();
      const [job] = await claim(db);
      await silent(db, job!);
      await reclaimStalled(db, bus);
      await t.rejects(db.transaction(async (trx) => {
        await trx('assets').where({ id: a.asset }).update({ title: 'half' });
        await finishJob(trx, job!);
      }), { code: 'E_LEASE_LOST' });
      t.match(await db('assets').where({ id: a.asset }).first(), { title: 'A chair' });
    });

    await t.test('what can be tried again waits longer each time, then it is dead; the rest fails at once', async (t) => {
      const a = await artist(db);
      const made = await a.asks({ max_attempts: 3 });
      const pauses: number[] = [];
      for (const attempts of [1, 2]) {
        const [job] = await claim(db);
        t.equal(job!.attempts, attempts);
        const failed = await failJob(db, bus, job!, away);
        t.match(failed, { state: 'waiting', error: { code: 'E_BLENDER_LOST' }, finished_at: null });
        pauses.push(failed.run_at.getTime() - job!.started_at!.getTime());
        t.strictSame(await claim(db), [], 'not before its time');
        await db('generation_jobs').where({ id: made.id }).update({ run_at: new Date() });
      }
      t.ok(pauses[0]! >= 1500 && pauses[1]! > 2 * pauses[0]!, `pauses ${pauses.join(', ')} ms`);
      t.match(await failJob(db, bus, (await claim(db))[0]!, away), { state: 'dead', finished_at: Date });
      t.strictSame(await stories(db, made), ['job-retrying', 'job-retrying', 'job-failed']);
      const hopeless = await a.asks();
      t.match(await failJob(db, bus, (await claim(db))[0]!, wrong), { id: hopeless.id, state: 'failed', error: { code: 'E_SCRIPT_FAILED', message: 'line 3' }, finished_at: Date });
      t.strictSame(await stories(db, hopeless), ['job-failed']);
    });

    await t.test('given back unhurt it costs no attempt', async (t) => {
      const a = await artist(db);
      await a.asks();
      const [job] = await claim(db);
      t.match(await releaseJob(db, bus, job!), { state: 'waiting', attempts: 0, lease_until: null });
      t.match(await claim(db), [{ id: job!.id, attempts: 1 }]);
    });

    await t.test('a job that ends each of its workers is poisoned, not begun for ever', async (t) => {
      const a = await artist(db);
      const made = await a.asks({ max_attempts: 2 });
      for (const state of ['waiting', 'dead']) {
        await silent(db, (await claim(db))[0]!);
        t.match(await reclaimStalled(db, bus), [{ id: made.id, state }]);
      }
      t.match(await findJob(db, made.id), { error: { code: 'E_POISONED' }, finished_at: Date });
      t.strictSame([await claim(db), await reclaimStalled(db, bus)], [[], []]);
    });

    await t.test('many who reclaim at once do it once', async (t) => {
      const a = await artist(db);
      for (let i = 0; i < 5; i++) await a.asks();
      for (const job of await claim(db, 5)) await silent(db, job);
      const all = await Promise.all([1, 2, 3].map(() => reclaimStalled(db, bus)));
      t.equal(all.flat().length, 5);
      t.equal(new Set(ids(all.flat())).size, 5);
    });

    await t.test('a waiting job is cancelled at once, a running one when its worker says so, one that is over not at all', async (t) => {
      const a = await artist(db);
      const waiting = await a.asks({ run_at: new Date(Date.now() + 60_000) });
      t.match(await requestCancel(db, bus, waiting.id), { state: 'cancelled', finished_at: Date });
      t.strictSame(await stories(db, waiting), ['job-cancelled']);
      await t.rejects(requestCancel(db, bus, waiting.id), { code: 'E_JOB_OVER' });
      await t.rejects(requestCancel(db, bus, 'job_none'), { code: 'E_UNKNOWN' });

      await a.asks();
      const [job] = await claim(db);
      const told = new Promise((resolve) => bus.subscribe('cancel', resolve));
      t.match(await requestCancel(db, bus, job!.id), { state: 'running', cancel_requested_at: Date, finished_at: null });
      t.strictSame(await told, { job: job!.id });
      t.match(await heartbeat(db, [job!], 15), [{ cancel_requested_at: Date }]);
      t.match(await failJob(db, bus, job!, away), { state: 'cancelled', error: null, finished_at: Date }, 'whatever it died of');
      t.strictSame(await stories(db, job!), ['job-cancelled']);
    });

    await t.test('who has it cancelled may say why, and it stays said', async (t) => {
      const why = new BozzettoError('E_CANCELLED', 'the asset was deleted');
      const a = await artist(db);
      await Promise.all([a.asks(), a.asks(), a.asks()]);
      const [killed, drained, failed] = await claim(db, 3);
      for (const job of [killed!, drained!, failed!]) t.match(await requestCancel(db, bus, job.id, why), { state: 'running' });
      await silent(db, killed!);
      const told = { state: 'cancelled', error: { code: 'E_CANCELLED', message: 'the asset was deleted' } };
      t.match(await reclaimStalled(db, bus), [told]);
      t.match(await releaseJob(db, bus, drained!), told);
      t.match(await failJob(db, bus, failed!, away), told);
      t.match(await requestCancel(db, bus, (await a.asks()).id, why), told);
      t.match((await db('events').where({ job_id: failed!.id }).first<{ data: object }>()), { type: 'job-cancelled', data: { error: told.error } });
    });

    await t.test('what it failed of before is not why it was cancelled', async (t) => {
      const a = await artist(db);
      await a.asks({ max_attempts: 9 });
      await failJob(db, bus, (await claim(db))[0]!, away, 0);
      const [job] = await claim(db);
      await requestCancel(db, bus, job!.id);
      t.match(await failJob(db, bus, job!, away), { state: 'cancelled', error: null });
    });

    await t.test('whatever was told last, a job that has succeeded is done', async (t) => {
      const a = await artist(db);
      await Promise.all([a.asks(), a.asks()]);
      const [told, silent] = await claim(db, 2);
      await setProgress(db, told!, { stage: 'settled', round: 1, message: 'nearly there', done: 0.99 });
      for (const job of [told!, silent!]) await finish(db, job);
      t.strictSame((await findJob(db, told!.id))!.progress, { stage: 'settled', round: 1, done: 1 });
      t.strictSame((await findJob(db, silent!.id))!.progress, { done: 1 });
    });

    await t.test('a wish to cancel outlives the worker, a drain and a finish that was quicker', async (t) => {
      const a = await artist(db);
      await Promise.all([a.asks(), a.asks(), a.asks()]);
      const [killed, drained, quick] = await claim(db, 3);
      for (const job of [killed!, drained!, quick!]) await requestCancel(db, bus, job.id);
      await silent(db, killed!);
      t.match(await reclaimStalled(db, bus), [{ id: killed!.id, state: 'cancelled' }]);
      t.match(await releaseJob(db, bus, drained!), { state: 'cancelled', finished_at: Date });
      await finish(db, quick!);
      t.match(await findJob(db, quick!.id), { state: 'succeeded' });
    });

    await t.test('dead letters are tried again and thrown away', async (t) => {
      const a = await artist(db);
      const dead: JobRow[] = [];
      for (let i = 0; i < 3; i++) {
        await a.asks({ max_attempts: 1 });
        dead.push(await failJob(db, bus, (await claim(db))[0]!, away));
      }
      const [x, y] = dead;
      t.strictSame(ids((await listJobs(db, { state: 'dead', limit: 9 })).items).toSorted(), ids(dead).toSorted());
      t.match(await retryDead(db, x!.id, 2), { state: 'waiting', attempts: 1, max_attempts: 3, error: null, finished_at: null });
      await t.rejects(retryDead(db, x!.id), { code: 'E_CONFLICT' });
      await t.rejects(retryDead(db, 'job_none'), { code: 'E_UNKNOWN' });
      t.match(await claim(db), [{ id: x!.id, attempts: 2 }]);
      t.equal(await purgeDead(db, { before: new Date(Date.now() - 60_000) }), 0);
      t.equal(await purgeDead(db, { id: y!.id }), 1);
      t.equal(await purgeDead(db, { id: x!.id }), 0, 'it is not dead any more');
      t.equal(await purgeDead(db, {}), 1);
      t.match(await listJobs(db, { state: 'dead', limit: 9 }), { items: [], next: null });
    });

    await t.test('a waiting job knows its place', async (t) => {
      const [many, one] = [await artist(db), await artist(db)];
      const [m1, m2, m3] = [await many.asks(), await many.asks(), await many.asks()];
      const [o1, urgent] = [await one.asks(), await one.asks({ priority: 1 })];
      const places = await Promise.all([urgent, m1, o1, m2, m3].map((job) => placeInQueue(db, job)));
      t.strictSame(places, [1, 2, 3, 4, 5]);
      t.equal(await placeInQueue(db, await many.asks()), 6, 'one that came a moment ago is the last');
      t.equal(await placeInQueue(db, { ...m1, state: 'running' }), null);
    });
  });
}
