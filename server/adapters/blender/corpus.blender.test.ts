/**
 * Scripts of others: honest ones, which all run and build what they say; hostile ones, each run with the gate and without it, where only the wall is left.
 * Nothing gets out in either, and a probe after each finds the world as it was. Some run with neither, and get what they are after: else the rest
 * would prove nothing. corpus/README.md tells how they are written.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import type { Report } from '#core/data/report.ts';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { findBlender } from './find.ts';
import { openPool, type Pool } from './pool.ts';
import { CANARY, layBait } from './testing/bait.ts';
import { ask } from './testing/driver.ts';
import { findWall } from './wall.ts';

const dir = mkdtempSync(join(tmpdir(), 'corpus-test-'));
const secret = `SECRET${crypto.randomUUID().replaceAll('-', '')}`;
const bait = await layBait(secret);
process.env[CANARY] = secret;
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
const store = createDiskStore(join(dir, 'cache'));

const options = { bwrap: (await findWall()) as string, program: findBlender(), store, size: 1, waiting: 8, startSeconds: 60, forks: 500, log: () => {} };
const [gated, ungated] = await Promise.all([openPool(options), openPool({ ...options, ungated: true })]);

t.setTimeout(1_200_000);
t.jobs = 2;
t.teardown(async () => {
  await Promise.all([gated.close(), ungated.close()]);
  bait.takeAway();
  rmSync(dir, { recursive: true, force: true });
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
      }
      const ends = header(source, pool === gated ? 'ends' : 'alone') ?? (pool === gated ? ['Refused'] : null);
      const end = report.ok ? 'done' : report.error!.type;
      if (ends) t.ok(ends.includes(end), `${script} ends in ${ends.join(' or ')}: ${end}`, { error: report.error });
      t.strictSame(fingerprint(await probe(pool)), fingerprint(before), `${script}: the next job is none the worse`);
    }
    t.strictSame(bait.touched(), [], 'nothing outside was written or changed, nobody connected, nobody was killed');
  });
}

t.test('with neither gate nor wall they would get what they are after', async (t) => {
  // Those that read or write their bait, or call on it: nothing else of the machine.
  const some = `a-environment-01-environ a-files-01-open a-files-02-dir-fd a-files-03-pathlib-write a-format-02-pieces a-numpy-01-genfromtxt a-numpy-11-memmap
    a-pickle-03-shelve a-sockets-01-connect a-sockets-03-http-client a-sockets-04-abstract b-files-01-text-lines b-files-03-image-save`.split(/\s+/);
  const own = await layBait(secret);
  t.teardown(() => own.takeAway());
  const scripts = corpus('hostile').filter(({ name }) => some.includes(name.replace('.py', '')));
  t.equal(scripts.length, some.length, 'all are there');
  const { answers } = await ask({ answers: ['ungated', scripts.map(({ source }) => own.fill(source))] }, { [CANARY]: secret });
  for (const [index, { name }] of scripts.entries()) {
    const { stdout, error } = answers[index]!;
    t.ok(stdout.includes(secret) || stdout.includes('ESCAPED'), name, { stdout, error });
  }
  const touched = own.touched().join(', ');
  for (const sign of [/wrote b-files-03.png/, /wrote hosA-pathlib.txt/, /wrote hosA-shelf/, /wrote hosA-tofile/, /connected 3 times/]) t.match(touched, sign, 'it shows on the bait');
});

interface Corpus { name: string; source: string }

function corpus(kind: 'honest' | 'hostile'): Corpus[] {
  const folder = join(import.meta.dirname, 'corpus', kind);
  return readdirSync(folder).filter((name) => name.endsWith('.py')).toSorted().map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}

/** The words of a header line such as `# ends: SecondsSpent MemorySpent`; null if it has none. */
const header = (source: string, name: string) => new RegExp(`^# ${name}: (.+)$`, 'm').exec(source)?.[1]!.split(' ') ?? null;

const hostile = (source: string) =>
  sampleJob({ id: `hostile-${(count += 1)}`, source: bait.fill(source), seconds: 8, phases, memory: 700, shots, engine: 'cycles', samples: 1, formats: ['glb', 'blend'] });

/** Whether the secret is in anything that came back. */
async function leaked(report: Report): Promise<boolean> {
  if (JSON.stringify(report).includes(secret)) return true;
  for (const file of [...report.renders, ...report.files]) if (Buffer.from(await store.get(file)).includes(secret)) return true;
  return false;
}
