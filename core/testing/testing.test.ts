import t from 'tap';
import { Asset, Brief, Check, Finding, MaterialFact, ObjectFact, Plan, Report, type Job } from '../index.ts';
import {
  memoryStore, runTap, sampleAsset, sampleBrief, sampleCheck, sampleFailure, sampleFinding, sampleMaterial, sampleObject, samplePlan, sampleReport, scriptedBlender,
} from './index.ts';

t.test('every sample is what its schema says', async (t) => {
  for (const [schema, value] of [
    [Brief, sampleBrief()], [Plan, samplePlan()], [Report, sampleReport()], [Report, sampleFailure()], [ObjectFact, sampleObject({ name: 'leg_2' })],
    [MaterialFact, sampleMaterial()], [Check, sampleCheck()], [Finding, sampleFinding()], [Asset, sampleAsset()],
  ] as const) t.same(schema.parse(value), value);
  t.equal(sampleObject({ name: 'leg_2' }).part, 'leg');
});

t.test('the memory store keeps bytes by content and runs by id', async (t) => {
  const store = memoryStore();
  const file = await store.put(Buffer.from('hello'), { name: 'a.txt', type: 'text/plain' });
  t.match(file, { name: 'a.txt', bytes: 5, sha256: /^2cf24dba/ });
  t.equal(new TextDecoder().decode(await store.get(file)), 'hello');
  await t.rejects(store.get({ ...file, sha256: '0'.repeat(64) }), { code: 'E_STORE_FAILED' });
  const record = { format: 1, id: 'r', brief: sampleBrief(), plan: null, references: [], rounds: [], asset: null, faults: [], notices: [], seconds: {} } as const;
  t.equal(await store.loadRun('r'), null);
  await store.saveRun(structuredClone(record) as never);
  t.same(await store.loadRun('r'), record);
  t.equal(await store.loadAsset('r'), null, 'it has no asset yet');
});

t.test('the scripted Blender answers in turn, then it is lost', async (t) => {
  const blender = scriptedBlender([sampleReport()]);
  const job = { id: 'j7' } as Job;
  const heard: string[] = [];
  const { signal } = new AbortController();
  t.match(await blender.run(job, { signal, onProgress: (line) => heard.push(line) }), { job: 'j7', ok: true });
  t.same(heard, ['job j7']);
  await t.rejects(blender.run(job, { signal }), { code: 'E_BLENDER_LOST' });
  await t.rejects(blender.run(job, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  t.equal(blender.jobs.length, 2);
});

t.test('one tap runs alone, also where it wants to run before another', async (t) => {
  const { value } = await runTap({ id: 'p', version: '1.0.0', order: { verify: { before: 'geometry' } }, verify: () => [sampleCheck()] }, 'verify', {
    brief: sampleBrief(), plan: null, before: null, report: sampleReport(),
  });
  t.match(value, [{ from: 'p' }]);
});
