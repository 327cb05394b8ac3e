import t from 'tap';
import { addUsage, usageOf, usageToday } from '../db/usage.ts';
import { useFiles } from '../db/files.ts';
import { insertJob } from '../db/jobs.ts';
import { DATABASES } from '../testing/index.ts';
import { concurrentRunsOf, mayExport, mayStart, mayStore, quotasOf, standingOf } from './quota.ts';
import { stage } from './testing/stage.ts';

const tier = { runsPerDay: 3, concurrentRuns: 2, blenderSecondsPerDay: 100, tokensPerDay: 1000, storageBytes: 1000, waitingRuns: 2 };
const config = { tiers: { default: tier, pro: { ...tier, runsPerDay: 50 } }, failuresPerHour: 30 };

t.test('a user has the quotas of the tier, changed by their own', async (t) => {
  t.strictSame(quotasOf(config, { tier: 'pro', quotas: { storageBytes: 5 } }), { ...tier, runsPerDay: 50, storageBytes: 5 });
  t.strictSame(quotasOf(config, { tier: 'gone', quotas: {} }), tier);
});

for (const kind of DATABASES) {
  t.test(`${kind}: what is spent is named, with the time at which it is there again`, async (t) => {
    const { db, site, user, asset, job } = await stage(t, kind, { config });
    const ask = () => db.transaction((trx) => mayStart(trx, config, user));
    t.match(await ask(), { used: { runs: 0 }, waiting: 0, running: 0, storageBytes: 0 });
    await insertJob(db, { kind: 'export', user_id: user.id, asset_id: asset.id, input: {} });
    await job();
    await job();
    await t.rejects(ask(), { code: 'E_QUOTA_SPENT', message: /2 runs wait already/, retryAfter: 60, status: 429 });
    await db('generation_jobs').where({ kind: 'generate' }).update({ state: 'running' });
    t.match(await ask(), { running: 2 });
    await addUsage(db, user.id, { runs: 1, blenderSeconds: 1.5, tokens: 10, dollars: 0.1 });
    const error = await t.rejects(ask(), { code: 'E_QUOTA_SPENT', message: /3 runs of today are used or under way; there are new ones from \d{4}-\d\d-\d\dT00:00:00/ }) as unknown as { retryAfter: number };
    t.ok(error.retryAfter > 0 && error.retryAfter <= 86_400);
    await db('generation_jobs').update({ state: 'failed' });
    t.match(await ask(), { used: { runs: 1, blenderSeconds: 1.5, tokens: 10 } }, 'what failed is not charged');
    await addUsage(db, user.id, { runs: 0, blenderSeconds: 98.5, tokens: 0, dollars: 0 });
    await t.rejects(ask(), { code: 'E_QUOTA_SPENT', message: /100 s of Blender/ });
    await t.rejects(db.transaction((trx) => mayExport(trx, config, user)), { code: 'E_QUOTA_SPENT', message: /100 s of Blender/ }, 'exports share them');
    await db('usage_days').update({ blender_seconds: 0, tokens: 1000 });
    await t.rejects(ask(), { code: 'E_QUOTA_SPENT', message: /1000 tokens/ });
    await db('usage_days').update({ day: '2020-01-01' });
    t.strictSame(await usageToday(db, user.id), { runs: 0, blenderSeconds: 0, tokens: 0, dollars: 0 }, 'another day');
    t.strictSame(await usageOf(db, user.id, 30), []);
    t.match(await usageOf(db, user.id, 100_000), [{ day: '2020-01-01', runs: 1, tokens: 1000 }]);

    const file = (n: string, bytes: number) => ({ name: 'x.glb', type: 'x', sha256: n.repeat(64), bytes });
    await db('files').insert([{ sha256: 'a'.repeat(64), bytes: 600 }, { sha256: 'b'.repeat(64), bytes: 300 }]);
    await useFiles(db, { user: user.id, usedBy: 'ver_1', files: [file('a', 600), file('a', 600)] });
    await useFiles(db, { user: user.id, usedBy: 'ver_2', files: [file('a', 600), file('b', 300)] });
    t.equal((await standingOf(db, config, user)).storageBytes, 900, 'what two versions share counts once');
    await mayStore(db, config, user, 100);
    await t.rejects(mayStore(db, config, user, 101), { code: 'E_QUOTA_SPENT', message: /900 of 1000 bytes/, retryAfter: undefined });
    await db('users').update({ quotas: JSON.stringify({ concurrentRuns: 7 }) });
    const most = concurrentRunsOf(site);
    t.equal(await most(user.id), 7);
    t.equal(await most('usr_none'), 1);
    await db('users').update({ disabled_at: new Date() });
    t.equal(await most(user.id), 0, 'what a closed account left waiting is not begun');
  });

  t.test(`${kind}: who has many jobs fail waits a while before the next`, async (t) => {
    const { db, user, job } = await stage(t, kind);
    const few = { ...config, failuresPerHour: 3 };
    const ask = () => db.transaction(async (trx) => {
      await mayStart(trx, few, user);
      await mayExport(trx, few, user);
    });
    const end = async (state: string, minutes: number, begun = true) => {
      const { id } = await job(state === 'dead' ? 'preview' : 'generate');
      const at = new Date(Date.now() - minutes * 60_000);
      await db('generation_jobs').where({ id }).update({ state, finished_at: at, started_at: begun ? at : null });
    };
    await end('failed', 50);
    await end('dead', 20);
    await end('cancelled', 10, false); // nothing had begun
    await end('succeeded', 10);
    await end('failed', 61);
    await ask();
    await end('cancelled', 1);
    const error = await t.rejects(ask(), { code: 'E_QUOTA_SPENT', status: 429, message: /3 runs, exports or previews/ }) as unknown as { retryAfter: number };
    t.ok(error.retryAfter > 8 * 60 && error.retryAfter <= 10 * 60, 'until the oldest of the three is an hour old');
    await t.rejects(db.transaction((trx) => mayExport(trx, few, user)), { code: 'E_QUOTA_SPENT', retryAfter: Number });
  });

  t.test(`${kind}: two requests at once don’t both get the last run`, async (t) => {
    const { db, user, job } = await stage(t, kind);
    const last = { ...config, tiers: { default: { ...tier, runsPerDay: 1 } } };
    const start = () => db.transaction(async (trx) => {
      await mayStart(trx, last, user);
      await insertJob(trx, { kind: 'generate', user_id: user.id, input: {} });
    });
    const ended = await Promise.allSettled([start(), start(), start(), start()]);
    t.equal(ended.filter(({ status }) => status === 'fulfilled').length, 1);
    t.ok(job);
  });
}
