/** From a claimed job to a version, on both databases, with a Blender that answers what it is told to. */
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import t from 'tap';
import { BozzettoError, script, type Report } from '#core/index.ts';
import { sampleFailure, samplePlan, sampleReport, scriptedLlm } from '#core/testing/index.ts';
import { DATABASES } from '../testing/index.ts';
import { factsOfOne } from '../db/asset-facts.ts';
import { findAsset } from '../db/assets.ts';
import { eventsAfter } from '../db/events.ts';
import { findExport } from '../db/exports.ts';
import { isFileOf, storageOf } from '../db/files.ts';
import { failJob, requestCancel } from '../db/job-ends.ts';
import { findJob } from '../db/jobs.ts';
import { usageToday } from '../db/usage.ts';
import { findVersion, listVersions } from '../db/versions.ts';
import { createRunner } from './runner.ts';
import { fileStore } from './store.ts';
import { claimed, context, fakeEquipment, maker, stage } from './testing/stage.ts';

for (const kind of DATABASES) {
  t.test(`${kind}: a job that is done leaves its version, its files, its head, what it cost and its events`, async (t) => {
    const { db, site, user, asset, job } = await stage(t, kind);
    const told: { id?: unknown }[] = [];
    site.bus.subscribe('events', (message) => told.push(message));
    await db('webhooks').insert({ id: 'whk_1', user_id: user.id, url: 'https://example.org', secret: 'x', events: ['asset.succeeded', 'version.created', 'asset.failed'] });
    await job();
    const mine = await claimed(site);
    const { handle } = await createRunner(site, fakeEquipment(site));
    const seen: unknown[] = [];
    await handle(mine, { ...context(), progress: (progress) => seen.push(progress.done) });

    const version = (await findVersion(db, asset.id, 1))!;
    t.match(version, { made_by: 'generate', job_id: mine.id, run_id: mine.id, words: 'a three-legged oak stool', title: 'Stool', accepted: true, parent_id: null, user_id: user.id });
    t.match(await findAsset(db, asset.id), { head_id: version.id, title: 'Stool', parts: /seat wood leg oak/ });
    t.match(await findJob(db, mine.id), { state: 'succeeded', result: { version: version.id, n: 1, accepted: true }, usage: { blenderSeconds: 1, tokens: 0 }, error: null, progress: { done: 1 } });
    t.match(await usageToday(db, user.id), { runs: 1, blenderSeconds: 1, tokens: 0 });
    const { glb, files } = version.asset;
    for (const file of files) t.ok(await isFileOf(db, asset.id, file.sha256), file.name);
    t.equal(Buffer.from(await site.blobs.get(glb.sha256)).toString(), 'glTF of # round 1');
    t.equal(await storageOf(db, user.id), files.reduce((all, { bytes }) => all + bytes, 0));
    t.strictSame(await db('file_uses').where({ used_by: mine.id }), [], 'what the job held is the version’s now');
    const events = await eventsAfter(db, asset.id, 0);
    t.strictSame(events.map(({ type }) => type).filter((type) => !type.startsWith('stage-')), ['job-started', 'run-started', 'progress', 'file', 'round-finished', 'asset', 'run-finished', 'job-succeeded']);
    t.strictSame(events.at(-1)!.data, { kind: 'generate', version: version.id, n: 1, accepted: true });
    t.equal((events.find(({ type }) => type === 'asset')!.data['asset'] as { plan: unknown }).plan, null, 'the plan stands in the version');
    while (told.at(-1)?.id !== events.at(-1)!.id) await sleep(10); // by way of another connection
    t.match(told.at(-1), { asset: asset.id, job: mine.id });
    t.ok(seen.length > 3 && seen.every((done, n) => n === 0 || (done as number) >= (seen[n - 1] as number)), 'progress never goes back');
    const deliveries = await db('webhook_deliveries').orderBy('event').select('event', 'payload');
    t.strictSame(deliveries.map(({ event }) => event), ['asset.succeeded', 'version.created']);
    t.notMatch(JSON.stringify(deliveries), /oak/, 'no words of people');
    t.match((await site.metrics.registry.metrics()), /bozzetto_rounds_count\{accepted="true"\} 1/);
  });

  t.test(`${kind}: a version has a small picture for lists, and one that can't be made stops nothing`, async (t) => {
    const { db, site, asset, job } = await stage(t, kind);
    const view = (bytes: Buffer) => fileStore(site).put(bytes, { name: 'views/hero.png', type: 'image/png' });
    const hero = await view(await sharp({ create: { width: 576, height: 576, channels: 3, background: 'red' } }).png().toBuffer());
    const broken = await view(Buffer.from('no picture'));
    const renders = [[hero], [broken]];
    const { handle } = await createRunner(site, fakeEquipment(site, { report: () => sampleReport({ renders: renders.shift()! }) }));
    for (const _ of [1, 2]) {
      await job();
      await handle(await claimed(site), context());
    }
    const [first, second] = [(await findVersion(db, asset.id, 1))!, (await findVersion(db, asset.id, 2))!];
    t.match(first.asset.previews, [{ name: 'views/hero.png' }, { name: 'thumbnail.webp', type: 'image/webp' }]);
    const small = first.asset.previews[1]!;
    t.match(await sharp(await site.blobs.get(small.sha256)).metadata(), { width: 256, height: 256, format: 'webp' });
    t.ok(await isFileOf(db, asset.id, small.sha256), 'it stays as long as its version');
    t.strictSame(second.asset.previews, [broken]);
    await db('assets').update({ head_id: first.id });
    t.strictSame((await factsOfOne(db, asset)).head!.thumbnail, small);
  });

  t.test(`${kind}: a refinement starts from its version, an edited script from nothing but itself`, async (t) => {
    const { db, site, asset, job } = await stage(t, kind);
    const equipment = fakeEquipment(site);
    const { handle } = await createRunner(site, equipment);
    await job();
    await handle(await claimed(site), context());
    const first = (await findVersion(db, asset.id, 1))!;
    await job('refine', { version_id: first.id, input: { feedback: 'thicker legs', brief: { seed: 7, limits: { rounds: 1 } as never } } });
    await handle(await claimed(site), context());
    const second = (await findVersion(db, asset.id, 2))!;
    t.match(second, { made_by: 'refine', parent_id: first.id, words: 'thicker legs', title: 'Stool, changed' });
    t.match(second.asset.provenance.brief, { text: 'a three-legged oak stool', seed: 7, limits: { rounds: 1, triangles: 150_000 }, follows: { asset: first.id, feedback: 'thicker legs' } });
    await job('build', { version_id: second.id, input: { script: 'import bpy\n# mine' } });
    await handle(await claimed(site), context());
    const third = (await findVersion(db, asset.id, 3))!;
    t.match(third, { made_by: 'build', parent_id: second.id, words: 'an edited script', asset: { plan: null, provenance: { author: 'user' } } });
    t.equal(equipment.jobs.at(-1)!.source, 'import bpy\n# mine');
    t.equal(third.asset.provenance.brief.follows, undefined);
    await job('refine', { version_id: 'ver_none', input: { feedback: 'taller' } });
    await t.rejects(handle(await claimed(site), context()), { code: 'E_ASSET_UNKNOWN' });
  });

  t.test(`${kind}: a job that was begun twice asks no model twice, and another’s work is not overwritten`, async (t) => {
    const { db, site, asset, job } = await stage(t, kind);
    const llm = scriptedLlm(['a plan', '# round 1', '# round 2']);
    const asking = maker({
      plan: async (_, { llm }) => { await llm!.ask({ role: 'planner', system: '', messages: [], answer: null, seed: 1 }); return samplePlan(); },
      code: async (_, { llm }) => script(await llm!.ask({ role: 'coder', system: '', messages: [], answer: null, seed: 1 }), 'coder'),
    });
    const reports: (Report | BozzettoError)[] = [sampleFailure(), new BozzettoError('E_BLENDER_LOST', 'gone'), sampleReport({ renders: [] })];
    const equipment = fakeEquipment(site, { plugins: [asking], llm, report: () => { const next = reports.shift()!; if (next instanceof Error) throw next; return next; } });
    const { handle } = await createRunner(site, equipment);
    await job();
    const first = await claimed(site);
    await t.rejects(handle(first, context()), { code: 'E_BLENDER_LOST' });
    t.equal(llm.requests.length, 3);
    await failJob(db, site.bus, first, new BozzettoError('E_BLENDER_LOST', 'gone'), 0);
    const second = await claimed(site, 'worker-2');
    t.match(second, { id: first.id, attempts: 2 });
    llm.ask = async () => { throw new Error('asked again'); };
    const again = fakeEquipment(site, { plugins: [maker({ plan: () => { throw new Error('planned again'); }, code: () => script('# round 2', 'coder') })], llm, report: () => sampleReport({ renders: [] }) });
    await (await createRunner(site, again)).handle(second, context());
    t.strictSame(again.jobs.map(({ id }) => id), [`${first.id}-2`], 'it went on after the first round');
    t.match(await findVersion(db, asset.id, 1), { accepted: true });

    // The first worker comes back to life: nothing that it brings counts.
    reports.push(sampleReport({ renders: [] }), sampleReport({ renders: [] }));
    await t.rejects(handle(first, context()), { code: 'E_LEASE_LOST' });
    t.equal((await listVersions(db, asset.id, { limit: 10 })).items.length, 1);
    const types = (await eventsAfter(db, asset.id, 0)).map(({ type }) => type);
    t.strictSame(types.filter((type) => type.startsWith('job-')), ['job-started', 'job-retrying', 'job-started', 'job-succeeded']);
    t.equal(types.at(-1), 'job-succeeded');
  });

  t.test(`${kind}: a job that had its asset but could not say so says so, and runs nothing`, async (t) => {
    const { db, site, asset, job } = await stage(t, kind);
    await job();
    const first = await claimed(site);
    const equipment = fakeEquipment(site);
    const { handle } = await createRunner(site, equipment);
    await db.raw(`ALTER TABLE usage_days ADD CONSTRAINT broken CHECK (false)`);
    await t.rejects(handle(first, context()));
    t.strictSame((await listVersions(db, asset.id, { limit: 10 })).items, [], 'half of it is not there either');
    t.match(await findAsset(db, asset.id), { head_id: null, revision: 1 });
    await db.raw(`ALTER TABLE usage_days DROP CONSTRAINT broken`);
    await handle(first, context());
    t.equal(equipment.jobs.length, 1);
    t.match(await findJob(db, first.id), { state: 'succeeded' });
  });

  t.test(`${kind}: an export job leaves its files, or says why there are none`, async (t) => {
    const { db, site, user, asset, job } = await stage(t, kind);
    const { handle } = await createRunner(site, fakeEquipment(site));
    await job();
    await handle(await claimed(site), context());
    const version = (await findVersion(db, asset.id, 1))!;
    await db('exports').insert(['script', 'nonsense'].map((format, n) => ({ id: `exp_${n}`, version_id: version.id, key: format, what: 'export', format, settings: '{}', job_id: `job_${n}` })));
    await job('export', { input: { export: 'exp_0' } });
    const good = await claimed(site);
    await handle(good, context());
    const made = (await findExport(db, 'exp_0'))!;
    t.match(made, { files: [{ type: 'text/x-python' }], error: null });
    t.ok(await isFileOf(db, asset.id, made.files![0]!.sha256));
    t.match(await findJob(db, good.id), { state: 'succeeded', result: { export: 'exp_0' } });
    await job('export', { input: { export: 'exp_1' } });
    const bad = await claimed(site);
    await t.rejects(handle(bad, context()));
    await failJob(db, site.bus, bad, new BozzettoError('E_EXPORT_FAILED', 'no such format'));
    t.match(await findExport(db, 'exp_1'), { files: null, error: { code: 'E_EXPORT_FAILED' } });
    const ends = (await eventsAfter(db, asset.id, 0)).filter(({ type }) => type.startsWith('export-') || (type.startsWith('job-') && type !== 'job-started')).map(({ type }) => type);
    t.strictSame(ends, ['job-succeeded', 'export-ready', 'job-succeeded', 'export-failed', 'job-failed']);
    const before = await usageToday(db, user.id);
    t.match(before, { runs: 1 }, 'exports are no runs');
    await db('exports').insert({ id: 'exp_2', version_id: version.id, key: 'stl', what: 'export', format: 'stl', settings: '{}', job_id: 'job_2' });
    await job('export', { input: { export: 'exp_2' } });
    const built = await createRunner(site, fakeEquipment(site, { report: () => ({ ...sampleFailure(), seconds: 7 }) }));
    await t.rejects(built.handle(await claimed(site), context()), { code: 'E_EXPORT_FAILED' });
    t.strictSame(await usageToday(db, user.id), { ...before, blenderSeconds: before.blenderSeconds + 7 }, 'what Blender did for it counts');
  });

  t.test(`${kind}: who fails or is cancelled is not charged, and the stream tells`, async (t) => {
    const { db, site, user, asset, job } = await stage(t, kind);
    const aborter = new AbortController();
    let begun = () => {};
    const running = new Promise<void>((resolve) => { begun = resolve; });
    const equipment = fakeEquipment(site, {
      report: (_, { signal }) => new Promise((_resolve, reject) => {
        begun();
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      }),
    });
    const { handle } = await createRunner(site, equipment);
    await job();
    const mine = await claimed(site);
    const work = handle(mine, context(aborter.signal));
    await running;
    await requestCancel(db, site.bus, mine.id);
    aborter.abort(new BozzettoError('E_CANCELLED', 'cancelled'));
    await t.rejects(work, { code: 'E_CANCELLED' });
    await failJob(db, site.bus, mine, new BozzettoError('E_CANCELLED', 'cancelled'));
    t.match(await findJob(db, mine.id), { state: 'cancelled', error: null });
    t.match(await usageToday(db, user.id), { runs: 0, blenderSeconds: 0 });
    t.equal(await storageOf(db, user.id), 0, 'pictures of a run that brought nothing count nowhere');
    const events = await eventsAfter(db, asset.id, 0);
    t.match(events.at(-1), { type: 'job-cancelled', data: { kind: 'generate' } });
    t.ok(events.some(({ type }) => type === 'run-failed'));
  });
}

t.test('what a job must have is asked for, and no run takes more than its owner may', async (t) => {
  const { db, site, user, job, asset } = await stage(t, 'pglite', { config: { tiers: { default: { runsPerDay: 5, concurrentRuns: 1, blenderSecondsPerDay: 50, tokensPerDay: 1000, storageBytes: 1e9, waitingRuns: 5 } } } });
  const { handle } = await createRunner(site, fakeEquipment(site));
  for (const [kind, input] of [['generate', {}], ['refine', {}], ['build', {}]] as const) {
    await db('generation_jobs').delete();
    const version = (await db('asset_versions').first('id')) as { id: string } | undefined;
    await job(kind, { input, ...(version && { version_id: version.id }) });
    await t.rejects(handle(await claimed(site), context()), { code: kind === 'generate' ? 'E_REQUEST_INVALID' : 'E_ASSET_UNKNOWN' });
  }
  await db('generation_jobs').delete();
  await job('generate', { input: { brief: { text: 'a stool', limits: { seconds: 1e9, tokens: 1e9, blenderSeconds: 1e9 } as never } } });
  await handle(await claimed(site), context());
  t.match((await findVersion(db, asset.id, 1))!.asset.provenance.brief.limits, { seconds: 3600, tokens: 1000, blenderSeconds: 50, triangles: 150_000 });
  t.match(await usageToday(db, user.id), { runs: 1 });
  await job('generate', { input: { brief: { text: 'a stool', limits: { seconds: -1 } as never } } });
  await t.rejects(handle(await claimed(site), context()), { code: 'E_BRIEF_INVALID' });
});
