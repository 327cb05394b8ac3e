/**
 * Scripts of others: honest ones, which all run and build what they say; hostile ones, each run with the gate and without it, where only the wall is left.
 * Nothing gets out in either, and a probe after each finds the world as it was. corpus/README.md tells how they are written.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import type { Report } from '#core/data/report.ts';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { findBlender } from './find.ts';
import { openPool, type Pool } from './pool.ts';
import { findWall } from './wall.ts';

const dir = mkdtempSync(join(tmpdir(), 'corpus-test-'));
const secret = `SECRET${crypto.randomUUID().replaceAll('-', '')}`;
// Not below /tmp: a job has a /tmp of its own, in which it may make what it likes.
const outside = mkdtempSync(join(import.meta.dirname, '../../../.bozzetto/outside-'));
writeFileSync(join(outside, 'secret.txt'), secret);
process.env['BOZZETTO_CANARY'] = secret;
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
const store = createDiskStore(join(dir, 'cache'));
const victim = spawn('sleep', ['3000'], { stdio: 'ignore' });
let visits = 0;
const listeners = [await listen(0, '127.0.0.1'), await listen(`\0bozzetto-${secret.slice(0, 12)}`)];

const options = { bwrap: (await findWall()) as string, program: findBlender(), store, size: 1, waiting: 8, startSeconds: 60, forks: 500, log: () => {} };
const [gated, ungated] = await Promise.all([openPool(options), openPool({ ...options, ungated: true })]);

t.setTimeout(1_200_000);
t.jobs = 2;
t.teardown(async () => {
  await Promise.all([gated.close(), ungated.close()]);
  for (const listener of listeners) listener.close();
  victim.kill('SIGKILL');
  for (const folder of [dir, outside]) rmSync(folder, { recursive: true, force: true });
});

const signal = new AbortController().signal;
const phases = { gate: 5, script: 4, facts: 4, views: 4, files: 4 };
const shots = [{ name: 'hero', azimuth: 30, elevation: 20, width: 16, height: 16, parts: null }];
let count = 0;

const PROBE = `
import bpy, bmesh, math, random, numpy, json, collections, dataclasses
bpy.ops.mesh.primitive_uv_sphere_add(segments=12, ring_count=6)
bpy.ops.object.shade_smooth()
print(len(bpy.data.objects), len(bpy.data.materials), len(bpy.data.images), len(bpy.data.meshes), len(bpy.data.scenes), len(bpy.data.worlds))
print(bpy.context.scene.name, bpy.context.scene.unit_settings.system, bpy.context.scene.render.engine, bpy.context.scene.frame_current)
print(math.sin(1), math.pi, random.random(), numpy.random.rand(), json.dumps({"a": [1]}), sorted([3, 1, 2]), len(dir(bpy.types)), len(dir(bpy.ops.mesh)))
print([len(dir(module)) for module in (math, random, numpy, json, bpy, bmesh, collections, dataclasses)])
`;
const probe = (pool: Pool) => pool.run(sampleJob({ id: `probe-${(count += 1)}`, source: PROBE }), { signal });
const fingerprint = ({ ok, stdout, error, scene, files }: Report) => ({ ok, stdout, error, scene, glb: files[0]?.sha256 });

t.test('honest scripts are let in and build what they say', { buffered: true }, async (t) => {
  const scripts = corpus('honest');
  t.ok(scripts.length >= 80, `${scripts.length} scripts`);
  for (const { name, source } of scripts) {
    const report = await gated.run(sampleJob({ id: `honest-${name}`, source }), { signal });
    if (!t.ok(report.ok, `${name} runs`, { error: report.error })) continue;
    const wanted = Object.fromEntries([...source.split('\n', 1)[0]!.matchAll(/(\w+)=(\S+)/g)].map(([, key, value]) => [key!, value!]));
    const scene = report.scene!;
    t.equal(scene.objects.length, Number(wanted.objects), `${name}: objects`);
    t.ok(scene.triangles >= Number(wanted.triangles), `${name}: ${scene.triangles} triangles`);
    for (const object of wanted.names?.split(',') ?? []) t.ok(scene.objects.some((fact) => fact.name === object), `${name}: ${object}`);
    const size = wanted.size?.split(',').map(Number) ?? [];
    for (const [axis, metres] of size.entries()) t.ok(Math.abs(scene.max[axis]! - scene.min[axis]! - metres) <= 0.05 * metres + 0.001, `${name}: size along ${'xyz'[axis]}`);
    t.equal(report.files.length, 1, `${name}: GLB`);
  }
});

for (const [name, pool] of Object.entries({ 'with the gate': gated, 'with the wall alone': ungated })) {
  t.test(`hostile scripts ${name}`, { buffered: true }, async (t) => {
    const scripts = corpus('hostile');
    t.ok(scripts.length >= 150, `${scripts.length} scripts`);
    const before = await probe(pool);
    t.ok(before.ok, 'the probe runs');
    for (const { name: script, source } of scripts) {
      const report = await pool.run(hostile(source), { signal });
      t.notOk(await leaked(report), `${script}: nothing leaks`, { stdout: report.stdout.slice(0, 500) });
      t.notMatch(report.stdout, /ESCAPED/, `${script}: nothing gets out`);
      if (pool === gated) {
        t.notMatch(report.stdout, /REACHED/, `${script}: nothing forbidden is reached`);
        if (!/^# ends:/m.test(source)) t.equal(report.error?.kind, 'refused', `${script} is refused`, { error: report.error });
      }
      t.strictSame(fingerprint(await probe(pool)), fingerprint(before), `${script}: the next job is none the worse`);
    }
    t.strictSame(readdirSync(outside), ['secret.txt'], 'nothing was written outside');
    t.equal(readFileSync(join(outside, 'secret.txt'), 'utf8'), secret, 'nor changed');
    t.equal(visits, 0, 'nobody connected');
    t.equal(victim.exitCode ?? victim.signalCode, null, 'nobody outside was killed');
  });
}

interface Corpus { name: string; source: string }

function corpus(kind: 'honest' | 'hostile'): Corpus[] {
  const folder = join(import.meta.dirname, 'corpus', kind);
  return readdirSync(folder).filter((name) => name.endsWith('.py')).toSorted().map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}

function hostile(source: string) {
  const address = listeners[0]!.address() as { port: number };
  const values = { SECRET_FILE: join(outside, 'secret.txt'), SECRET_DIR: outside, PORT: address.port, ABSTRACT: `bozzetto-${secret.slice(0, 12)}`, PID: victim.pid, CANARY: 'BOZZETTO_CANARY' };
  const filled = Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`$${name}`, String(value)), source);
  return sampleJob({ id: `hostile-${(count += 1)}`, source: filled, seconds: 8, phases, memory: 700, shots, engine: 'cycles', samples: 1, formats: ['glb', 'blend'] });
}

/** Whether the secret is in anything that came back. */
async function leaked(report: Report): Promise<boolean> {
  if (JSON.stringify(report).includes(secret)) return true;
  for (const file of [...report.renders, ...report.files]) if (Buffer.from(await store.get(file)).includes(secret)) return true;
  return false;
}

function listen(...where: [number, string] | [string]): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      visits += 1;
      socket.end(secret);
    });
    server.listen(...(where as [number, string]), () => resolve(server));
  });
}
