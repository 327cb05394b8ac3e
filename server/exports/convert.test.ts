/** What an export does where Blender or a file does not do as they should; Blender is a fake that answers what the test says. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { Document, NodeIO } from '@gltf-transform/core';
import { BozzettoError, type Blender, type FileRef, type Job, type Report } from '#core/index.ts';
import { sampleAsset, sampleFailure, sampleFile, sampleReport, sampleScene } from '#core/testing/index.ts';
import { memoryStore } from '#core/testing/memory-store.ts';
import { script } from '#core/index.ts';
import { convert } from './convert.ts';
import { ExportRequest } from './request.ts';
import { fileName, versionOf, type Version } from './version.ts';

const stl = sampleFile({ name: 'asset.stl', type: 'model/stl', text: 'solid' });

/** A version of a script, and a Blender that reports this. */
function bench(answer: Report | Error, { glb = sampleFile() }: { glb?: FileRef } = {}) {
  const jobs: Job[] = [];
  const blender: Blender = {
    run: async (job) => {
      jobs.push(job);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const asset = sampleAsset({ glb, files: [glb] });
  const round = { n: 1, script: script('import bpy', 'coder'), report: sampleReport(), findings: [], checks: [], verdict: asset.verdict };
  const store = memoryStore();
  const version: Version = { asset, round };
  const make = (request: unknown, { signal = new AbortController().signal, of = version } = {}) =>
    convert(of, ExportRequest.parse(request), { blender, store, signal, progress: () => {} });
  return { make, jobs, store, version };
}

t.test('the script runs again as it was, with what is asked for and no pictures', async (t) => {
  const { make, jobs } = bench(sampleReport({ files: [stl], renders: [] }));
  t.same(await make({ format: 'stl', settings: { triangles: 500 } }), [{ ...stl, name: 'stool.stl' }]);
  t.match(jobs, [{ source: 'import bpy', author: 'coder', formats: ['stl'], shots: [], reduce: { triangles: 500, texture: null } }]);
  await make({ format: 'stl' });
  t.notOk('reduce' in jobs[1]!);
});

t.test('a script that builds something else today is told, with what and where', async (t) => {
  const scenes = { 'more triangles': sampleScene({ triangles: 50 }), 'another size': sampleScene({ max: [0.15, 0.15, 0.451] }) };
  for (const [what, scene] of Object.entries(scenes)) {
    const { make } = bench(sampleReport({ scene, files: [stl], blender: '4.2.0' }));
    await t.rejects(make({ format: 'stl' }), { code: 'E_EXPORT_FAILED', message: /builds something else now: 48 triangles, 0\.3000 × 0\.3000 × 0\.4500 m in Blender 3\.4\.1, \d+ triangles.* in Blender 4\.2\.0/ }, what);
  }
  const hair = sampleScene({ max: [0.15, 0.15, 0.45001] });
  t.match(await bench(sampleReport({ scene: hair, files: [stl] })).make({ format: 'stl' }), [{ name: 'stool.stl' }], 'a hair is no matter');
});

t.test('a script that does not run any more, and a version without one', async (t) => {
  await t.rejects(bench(sampleFailure()).make({ format: 'fbx' }), { code: 'E_EXPORT_FAILED', message: "its script does not run any more: name 'seat' is not defined" });
  const { make, version, jobs } = bench(sampleReport());
  const none: Version = versionOf(version.asset, null);
  for (const format of ['obj', 'blend', 'script']) await t.rejects(make({ format }, { of: none }), { code: 'E_EXPORT_FAILED', message: /no script made this version/ });
  t.match(await make({ format: 'glb' }, { of: none }), [{ sha256: version.asset.glb.sha256, name: 'stool.glb' }], 'its GLB is there all the same');
  t.same(jobs, []);
});

t.test('what Blender throws goes through', async (t) => {
  await t.rejects(bench(new BozzettoError('E_BLENDER_BUSY', 'too many')).make({ format: 'ply' }), { code: 'E_BLENDER_BUSY' });
});

t.test('a GLB that is none, and a conversion that is cancelled', async (t) => {
  const { make, store } = bench(sampleReport());
  await store.put(Buffer.from('glTF'), { name: 'asset.glb', type: 'model/gltf-binary' });
  await t.rejects(make({ format: 'usdz' }), { code: 'E_INTERNAL' }, 'what is in the store is ours');
  const stop = new AbortController();
  const working = make({ format: 'gltf' }, { signal: stop.signal });
  stop.abort(new BozzettoError('E_CANCELLED', 'enough'));
  await t.rejects(working, { code: 'E_CANCELLED', message: 'enough' });
  await t.rejects(make({ format: 'gltf' }, { signal: stop.signal }), { code: 'E_CANCELLED' });
});

/** Triangles that have nothing to do with each other. */
async function glbOf(triangles: number): Promise<Uint8Array> {
  const document = new Document();
  const [buffer, scene] = [document.createBuffer(), document.createScene()];
  for (let n = 0; n < triangles; n++) {
    const place = document.createAccessor().setType('VEC3').setArray(new Float32Array([n, 0, 0, n + 0.5, 0, 0, n, 1, 0])).setBuffer(buffer);
    scene.addChild(document.createNode(`t${n}`).setMesh(document.createMesh(`t${n}`).addPrimitive(document.createPrimitive().setAttribute('POSITION', place))));
  }
  return new NodeIO().writeBinary(document);
}

t.test('fewer triangles than there can be are refused, with how many are left', async (t) => {
  const { make, store, version } = bench(sampleReport());
  const glb = await store.put(await glbOf(150), { name: 'asset.glb', type: 'model/gltf-binary' });
  await t.rejects(make({ format: 'glb', settings: { triangles: 100 } }, { of: { ...version, asset: { ...version.asset, glb } } }), { code: 'E_EXPORT_FAILED', message: /^100 triangles are too few: 150 are left/ });
});

/** What the running converter was started with; undefined where there is none (yet). */
function environmentOfChild(): string | undefined {
  for (const pid of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('exports/child.ts')) return readFileSync(`/proc/${pid}/environ`, 'utf8') || undefined;
    } catch {} // gone meanwhile
  }
  return undefined;
}

t.test('the process that converts gets nothing of the environment of ours', async (t) => {
  const { make, store, version } = bench(sampleReport());
  const glb = await store.put(await glbOf(1), { name: 'asset.glb', type: 'model/gltf-binary' });
  process.env['BOZZETTO_SECRET_KEY'] = 'a canary';
  t.teardown(() => { delete process.env['BOZZETTO_SECRET_KEY']; });
  const made = make({ format: 'glb', settings: { compression: 'quantize' } }, { of: { ...version, asset: { ...version.asset, glb } } });
  let environment: string | undefined;
  const over = made.then(() => true, () => true);
  // Its environment stands in /proc for as long as it lives.
  while (environment === undefined && !(await Promise.race([over, sleep(2, false)]))) environment = environmentOfChild();
  const [file] = await made;
  t.match(environment, /PATH=/);
  t.notMatch(environment, /canary/);
  t.match((await new NodeIO().binaryToJSON(await store.get(file!))).json.extensionsRequired, ['KHR_mesh_quantization']);
});

t.test('files are called after the title', (t) => {
  t.equal(fileName('A three-legged, oak stool!', '.glb'), 'a-three-legged-oak-stool.glb');
  t.equal(fileName('Stühle № 2', '-poster.png'), 'stuhle-no-2-poster.png');
  t.equal(fileName('椅子', '.glb'), 'asset.glb');
  t.equal(fileName(`${'x'.repeat(59)} y`, '.glb'), `${'x'.repeat(59)}.glb`);
  t.end();
});
