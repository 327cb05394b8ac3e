/** What a job does wrong is a report, behind the wall and without one; and the same script gives the same bytes in both. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import t, { type Test } from 'tap';
import { Engine, type Job } from '#core/data/job.ts';
import type { Report } from '#core/data/report.ts';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { findBlender } from './find.ts';
import { createBlender } from './index.ts';
import { openPool } from './pool.ts';
import { jobsOfBlender } from './testing/processes.ts';
import { findWall } from './wall.ts';

const dir = mkdtempSync(join(tmpdir(), 'job-test-'));
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
const store = createDiskStore(join(dir, 'cache'));
const blenders = { walled: createBlender({ store, size: 2 }), open: createBlender({ store, wall: false, trusted: ['sample'] }) };
t.setTimeout(600_000);
t.teardown(async () => {
  await blenders.walled.close();
  rmSync(dir, { recursive: true, force: true });
});

const SAME = `
import bpy, bmesh, math
for i in range(12):
    bpy.ops.mesh.primitive_uv_sphere_add(segments=16, ring_count=8, radius=0.1, location=(i * 0.3, 0, 0.1))
    o = bpy.context.object
    o.name = f"ball_{i}"
    m = bpy.data.materials.new(f"paint_{i}")
    m.use_nodes = True
    image = bpy.data.images.new(f"picture_{i}", 16, 16)
    image.pixels = [((x * 7 + i) % 16) / 16 for x in range(16 * 16 * 4)]
    image.pack()
    node = m.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = image
    m.node_tree.links.new(node.outputs[0], m.node_tree.nodes["Principled BSDF"].inputs["Base Color"])
    o.data.materials.append(m)
    bpy.ops.object.shade_smooth()
bm = bmesh.new()
bmesh.ops.create_grid(bm, x_segments=6, y_segments=6, size=0.5)
extruded = bmesh.ops.extrude_face_region(bm, geom=bm.faces[:])
bmesh.ops.translate(bm, verts=[v for v in extruded["geom"] if isinstance(v, bmesh.types.BMVert)], vec=(0, 0, 0.2))
bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
me = bpy.data.meshes.new("slab")
bm.to_mesh(me)
bm.free()
slab = bpy.data.objects.new("slab", me)
slab.location = (0, 2, 0)
slab.modifiers.new("round", "SUBSURF").levels = 1
bpy.context.collection.objects.link(slab)
import random
print(random.random(), {"a", "b", "c", "d"})
`;

t.test('the same script gives the same bytes in every process, walled or not', async (t) => {
  const jobs = [blenders.walled, blenders.open, blenders.walled].map((blender, index) =>
    blender.run(sampleJob({ id: `same-${index}`, source: SAME }), { signal: new AbortController().signal }));
  const reports = await Promise.all(jobs);
  t.ok(reports.every((report) => report.ok), `all ran: ${reports[0]?.error?.traceback}`);
  t.strictSame(reports.map(({ walled }) => walled), [true, false, true]);
  t.equal(new Set(reports.map((report) => report.files[0]?.sha256)).size, 1, 'GLB');
  t.equal(new Set(reports.map((report) => JSON.stringify(report.scene))).size, 1, 'facts and fingerprints');
  t.equal(new Set(reports.map((report) => report.stdout)).size, 1, 'random numbers and the order of sets');
});

/** A cube, seen from aslant in a small picture. */
const view = (name: string) => ({ name, azimuth: 30, elevation: 20, width: 64, height: 64, parts: null });
const CUBE = 'import bpy\nbpy.ops.mesh.primitive_cube_add()\n';

/** More than one colour, in the middle and against the rim. */
async function shows(t: Test, report: Report, name: string): Promise<void> {
  const picture = report.renders.find((file) => file.name === `views/${name}.png`);
  if (!t.ok(picture, `${name} is there`, { error: report.error })) return;
  const { channels, dominant } = await sharp(Buffer.from(await store.get(picture!))).stats();
  t.ok(channels[0]!.stdev > 5, `${name} is not blank: ${channels[0]!.stdev.toFixed(1)} about ${JSON.stringify(dominant)}`);
}

t.test('every engine takes pictures, behind the wall', async (t) => {
  const files = [];
  for (const engine of Engine.options) {
    const report = await blenders.walled.run(sampleJob({ id: `engine-${engine}`, source: CUBE, engine, samples: 4, shots: [view('one')] }), { signal: new AbortController().signal, onProgress: (message) => t.notMatch(message, /by cycles/) });
    t.equal(report.engine, engine);
    await shows(t, report, 'one');
    files.push(report.files[0]?.sha256);
  }
  t.equal(new Set(files).size, 1, 'the GLB is the same whether it is written before the pictures or after them');
});

t.test('where there is no OpenGL, or an engine fails, Cycles takes the pictures', async (t) => {
  const signal = new AbortController().signal;
  const executable = join(dir, 'without-gl');
  writeFileSync(executable, `#!/bin/sh\nLIBGL_DRIVERS_PATH=/nonexistent exec ${findBlender()} "$@"\n`);
  chmodSync(executable, 0o755);
  const blind = createBlender({ store, executable, wall: false, trusted: ['sample'] });
  for (const engine of ['eevee', 'workbench'] as const) {
    const told: string[] = [];
    const report = await blind.run(sampleJob({ id: `blind-${engine}`, source: CUBE, engine, samples: 4, shots: [view('one')] }), { signal, onProgress: (message) => told.push(message) });
    t.match(report, { ok: true, engine: 'cycles', files: [{ name: 'asset.glb' }] }, engine);
    t.ok(told.some((message) => message.startsWith(`view one by cycles, not ${engine}: no driver for OpenGL`)), 'and it is told');
    await shows(t, report, 'one');
  }

  const pool = await openPool({ bwrap: (await findWall()) as string, program: findBlender(), store, size: 1, waiting: 8, startSeconds: 60, forks: 500, ungated: true, log: () => {} });
  const told: string[] = [];
  const failing = `${CUBE}
import sys
render = bpy.ops.render.render
class Render:
    def render(self, scene, **named):
        if bpy.data.scenes[scene].render.engine != "CYCLES":
            raise RuntimeError("Error: the GPU went away\\n")
        return render(scene=scene, **named)
class Ops:
    render = Render()
class Bpy:
    ops = Ops()
    def __getattr__(self, name):
        return getattr(bpy, name)
sys.modules["bozzetto.shots"].bpy = Bpy()
`;
  const report = await pool.run(sampleJob({ id: 'failing', source: failing, engine: 'workbench', samples: 4, shots: [view('one'), view('two')] }), { signal, onProgress: (message) => told.push(message) });
  await pool.close();
  t.match(report, { ok: true, engine: 'cycles', files: [{ name: 'asset.glb' }] });
  for (const name of ['one', 'two']) await shows(t, report, name);
  t.match(told.filter((message) => message.startsWith('view')), ['view one', 'view one by cycles, not workbench: Error: the GPU went away', 'view two by cycles, not workbench: Error: the GPU went away']);
});

/** OpenGL that is found and then takes Blender along: where it is asked for, and where the engine begins. */
const CRASHES = { probed: 'gl.missing = os.abort', rendering: 'shots.ENGINES["workbench"] = lambda *_: os.abort()' };

t.test('an engine that crashes Blender costs neither the files nor the pictures, and counts as one crash', async (t) => {
  const signal = new AbortController().signal;
  const log: string[] = [];
  const options = { bwrap: (await findWall()) as string, program: findBlender(), store, size: 1, waiting: 8, startSeconds: 60, forks: 500, ungated: true };
  const pool = await openPool({ ...options, log: (message) => log.push(message) });
  for (const [index, [name, patch]] of Object.entries(CRASHES).entries()) {
    const source = `${CUBE}import os, sys\ngl, shots = sys.modules["bozzetto.gl"], sys.modules["bozzetto.shots"]\n${patch}\n`;
    const run = async (id: string) => await pool.run(sampleJob({ id: `${name}-${id}`, source, engine: 'workbench', samples: 4, shots: [view('one')] }), { signal });
    const report = await run('first');
    t.match(report, { ok: true, error: null, engine: 'cycles', files: [{ name: 'asset.glb' }] }, name);
    await shows(t, report, 'one');
    t.equal(pool.metrics().crashes, 2 * index + 1);
    t.match(await run('second'), { ok: true, engine: 'cycles' });
    t.match(await run('third'), { ok: false, error: { type: 'ScriptPoisoned' } });
  }
  await pool.close();
  t.equal(log.filter((message) => message === 'workbench has crashed Blender; the job is run again with cycles').length, 4);

  const again = await openPool({ ...options, log: () => {} });
  const both = `${CUBE}import os, sys\nshots = sys.modules["bozzetto.shots"]\nshots.ENGINES.update(cycles=lambda *_: os.abort(), workbench=lambda *_: os.abort())\n`;
  t.match(await again.run(sampleJob({ id: 'both', source: both, engine: 'workbench', samples: 4, shots: [view('one')] }), { signal }), {
    ok: false, error: { kind: 'crashed', message: /while the views were rendered/ }, scene: { triangles: 12 }, files: [{ name: 'asset.glb' }], engine: null,
  }, 'if Cycles fails as well, the files are there');
  t.equal(again.metrics().crashes, 1);
  await again.close();

  const executable = join(dir, 'crashing-gl');
  const addon = fileURLToPath(new URL('../../../blender-addon', import.meta.url));
  for (const [name, patch] of Object.entries(CRASHES)) {
    writeFileSync(executable, `#!/bin/sh\nexec ${findBlender()} --python-expr 'import os, sys; sys.path.insert(0, "${addon}"); from bozzetto import gl, shots; ${patch}' "$@"\n`);
    chmodSync(executable, 0o755);
    const open = createBlender({ store, executable, wall: false, trusted: ['sample'] });
    t.match(await open.run(sampleJob({ id: `open-${name}`, source: CUBE, engine: 'workbench', samples: 4, shots: [view('one')] }), { signal }), { ok: true, engine: 'cycles', files: [{ name: 'asset.glb' }] }, `${name}, without a wall`);
  }
});

for (const [name, blender] of Object.entries(blenders)) {
  const walled = name === 'walled';
  let jobs = 0;
  const run = (source: string, change: Partial<Job> = {}, options: Partial<Parameters<typeof blender.run>[1]> = {}): Promise<Report> =>
    blender.run(sampleJob({ id: `${name}-${(jobs += 1)}`, source, formats: [], ...change }), { signal: new AbortController().signal, ...options });

  t.test(`${name}: an error names the line`, async (t) => {
    t.match(await run('import bpy\n\ndef leg(n):\n    print("leg", n)\n    return 1 / n\n\nleg(0)\n'), {
      ok: false,
      walled,
      stdout: 'leg 0\n',
      scene: null,
      error: { kind: 'raised', type: 'ZeroDivisionError', message: 'division by zero', line: 5, source: 'return 1 / n', traceback: 'script.py:\n  line 7\n    leg(0)\n  line 5, in leg\n    return 1 / n\nZeroDivisionError: division by zero' },
    });
    t.match(await run('print("x" * 100_000)\nraise SystemExit'), { ok: true, stdout: /output cut here/, error: null });
    t.match(await run('import os\n'), { ok: false, blender: /\d/, error: { kind: 'refused', line: 1, message: /leave os out/ } });
  });

  t.test(`${name}: a limit ends the job, and the report says which`, async (t) => {
    t.match(await run('print("round")\nx = 1\nwhile x:\n    x += 1\n', { seconds: 2 }), { ok: false, stdout: 'round\n', error: { kind: 'limit', type: 'SecondsSpent', line: /^[34]$/ } }, 'a loop');
    const deaf = 'print("before")\nimport time\nx = 1\nwhile x:\n    try:\n        time.sleep(0.5)\n    except BaseException:\n        pass\n';
    t.match(await run(deaf, { seconds: 2 }), { ok: false, stdout: 'before\n', error: { kind: 'limit', type: 'SecondsSpent', line: null, message: /not done after 2 s \(while the script ran\)/ } }, 'a loop that catches everything');
    const phases = { ...sampleJob().phases, script: 1 };
    t.match(await run(deaf, { phases }), { ok: false, error: { kind: 'limit', type: 'SecondsSpent', message: /not done after 1 s/ } }, 'the limit of a phase');
    t.match(await run('import numpy as np\nkept = []\nwhile len(kept) >= 0:\n    kept.append(np.ones(2_000_000))\n', { memory: 500 }), { ok: false, error: { kind: 'limit', type: /Memory/ } }, 'memory');
  });

  t.test(`${name}: what was known before the end is in the report`, async (t) => {
    const source = 'import bpy\nbpy.ops.mesh.primitive_cube_add()\nprint("made")\n';
    const shots = ['one', 'two'].map((view, index) => ({ name: view, azimuth: 0, elevation: 0, width: index ? 2048 : 32, height: index ? 2048 : 32, parts: null }));
    const told: string[] = [];
    const report = await run(source, { shots, engine: 'cycles', samples: 4096, seconds: 12 }, { onProgress: (message) => told.push(message) });
    t.match(report, { ok: false, error: { kind: 'limit', type: 'SecondsSpent', message: /while the views were rendered/ }, scene: { triangles: 12 }, renders: [{ name: 'views/one.png' }] });
    t.ok(told.some((message) => /view two \(\d+ s\)/.test(message)), 'a sign of life each second');
    if (walled) t.equal(report.stdout, 'made\n');
  });

  t.test(`${name}: views that there is no time for are left out, and the files are there`, async (t) => {
    const shots = Array.from({ length: 40 }, (_, index) => ({ name: `v${index}`, azimuth: index, elevation: 0, width: 128, height: 128, parts: null }));
    const report = await run('import bpy\nbpy.ops.mesh.primitive_cube_add()\n', { shots, engine: 'cycles', samples: 64, phases: { ...sampleJob().phases, views: 2 }, formats: ['glb'] });
    t.match(report, { ok: true, error: null, files: [{ name: 'asset.glb' }] });
    t.ok(report.renders.length > 0 && report.renders.length < 40, `${report.renders.length} views`);
  });

  t.test(`${name}: a scene left in edit mode, or without its scene, is put right`, async (t) => {
    const source = 'import bpy\nbpy.ops.mesh.primitive_cube_add()\nbpy.ops.object.mode_set(mode="EDIT")\nbpy.ops.scene.new(type="EMPTY")\n';
    t.match(await run(source, { formats: ['glb'] }), { ok: true, scene: { triangles: 12 } });
  });

  t.test(`${name}: a Blender that dies is a report`, async (t) => {
    const dying = run('import time\nprint("going")\ntime.sleep(50)\n', {}, {
      onProgress: (message) => void (message === 'running the script' && setTimeout(300).then(() => jobsOfBlender().forEach((pid) => process.kill(pid, 'SIGKILL')))),
    });
    t.match(await dying, { ok: false, stdout: 'going\n', blender: /\d/, error: { kind: 'crashed', type: 'BlenderCrashed', message: /by SIGKILL while the script ran/ } });
  });

  t.test(`${name}: an abort ends it`, async (t) => {
    const before = jobsOfBlender();
    const stop = new AbortController();
    await t.rejects(run('import time\ntime.sleep(50)\n', {}, { signal: stop.signal, onProgress: (message) => message === 'running the script' && stop.abort() }), { code: 'E_CANCELLED' });
    await t.rejects(run('', {}, { signal: AbortSignal.abort() }), { code: 'E_CANCELLED' }, 'nothing is started when it comes too late');
    if (!walled) t.strictSame(jobsOfBlender(), before, 'no process stays');
  });
}

t.test('without a wall only scripts of trusted authors run, unless the operator says otherwise', async (t) => {
  const options = { signal: new AbortController().signal };
  const foreign = sampleJob({ source: 'print("hello")', author: 'coder', formats: [] });
  await t.rejects(blenders.open.run(foreign, options), { code: 'E_WALL_MISSING', message: /by coder: the wall was switched off/, hint: /--unsafe-no-sandbox/ });
  t.match(await createBlender({ store, wall: false, unsafe: true }).run(foreign, options), { ok: true, walled: false });
  t.match(await blenders.open.noWall(), { why: /switched off/ });
  t.equal(await blenders.walled.noWall(), null);
});

t.test('nothing is left of any of them', async (t) => {
  await blenders.walled.close();
  t.strictSame(readdirSync(tmpdir()), []);
  t.strictSame(jobsOfBlender(), []);
});
