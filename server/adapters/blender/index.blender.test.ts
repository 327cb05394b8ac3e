/** The Blender port against the real Blender. Each start costs a second: few jobs, each looked at from many sides. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import type { Job } from '#core/data/job.ts';
import type { ObjectFact, Report, SceneFacts } from '#core/data/report.ts';
import { createDiskStore } from '../store/disk.ts';
import { collect, readInside } from './collect.ts';
import { findBlender, probeBlender } from './find.ts';
import { createBlender } from './index.ts';
import { openLink } from './link.ts';
import { makeRoom, startBlender } from './process.ts';

const dir = mkdtempSync(join(tmpdir(), 'blender-test-'));
t.setTimeout(600_000);
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
t.teardown(() => rmSync(dir, { recursive: true, force: true }));
const store = createDiskStore(join(dir, 'cache'));
const blender = createBlender({ store });

function job(source: string, change: Partial<Job> = {}): Job {
  return { id: 'job', source, seconds: 60, memory: 4096, engine: 'workbench', samples: 4, shots: [], formats: [], contactGap: 0.002, ...change };
}

function run(source: string, change: Partial<Job> = {}, signal = new AbortController().signal): Promise<Report> {
  return blender.run(job(source, change), { signal });
}

/** Folders that a job made and did not remove. */
const leftovers = () => readdirSync(tmpdir());

/** Processes whose command line names a path. */
function readPids(path: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path);
    } catch {
      return false;
    }
  });
}

const TABLE = `
import bpy, bmesh
from mathutils import Matrix

def material(name, rgb, metallic=0.0):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    shader = m.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*rgb, 1)
    shader.inputs["Metallic"].default_value = metallic
    return m

OAK, STEEL = material("oak", (0.2, 0.1, 0.05)), material("steel", (0.5, 0.5, 0.5), 1.0)
grain = bpy.data.images.new("grain", 4, 4)
grain.pixels = [0.5, 0.25, 0.75, 1.0] * 16
grain.pack()
painted = material("painted", (0, 0, 0))
picture = painted.node_tree.nodes.new("ShaderNodeTexImage")
picture.image = grain
painted.node_tree.links.new(picture.outputs["Color"], painted.node_tree.nodes["Principled BSDF"].inputs["Base Color"])

tinted = material("tinted", (0, 0, 0))
nodes = tinted.node_tree.nodes
mixed = nodes.new("ShaderNodeMixRGB")
mixed.blend_type = "MULTIPLY"
mixed.inputs[0].default_value = 1
mixed.inputs[2].default_value = (1, 0, 1, 1)
again = nodes.new("ShaderNodeTexImage")
again.image = grain
tinted.node_tree.links.new(again.outputs["Color"], mixed.inputs[1])
tinted.node_tree.links.new(mixed.outputs[0], nodes["Principled BSDF"].inputs["Base Color"])

def box(name, size, at, m=OAK, flip=False, drop=0, double=0, parent=None, collection=None):
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Diagonal((*size, 1)))
    if flip:
        bmesh.ops.reverse_faces(bm, faces=bm.faces[:])
    bm.faces.ensure_lookup_table()
    if drop:
        bmesh.ops.delete(bm, geom=bm.faces[:drop], context="FACES_ONLY")
    me = bpy.data.meshes.new(name)
    bm.to_mesh(me)
    bm.free()
    if double:
        corners = [tuple(v.co) for v in me.vertices]
        faces = [tuple(p.vertices) for p in me.polygons]
        me = bpy.data.meshes.new(name)
        me.from_pydata(corners + [corners[i] for i in faces[0]] + [(9 - 9, 0, 0.001)], [], faces + [(8, 9, 10, 11)])
    me.materials.append(m)
    o = bpy.data.objects.new(name, me)
    o.location = at
    o.parent = parent
    (collection or bpy.context.collection).objects.link(o)
    return o

table = bpy.data.objects.new("table", None)
table.location = (0, 0, 0)
bpy.context.collection.objects.link(table)
top = box("top", (1.2, 0.8, 0.04), (0, 0, 0.72), parent=table)
for i, (x, y) in enumerate([(-0.5, -0.3), (0.5, -0.3), (-0.5, 0.3), (0.5, 0.3)], 1):
    leg = box(f"leg_{i}", (0.06, 0.06, 0.70), (x, y, 0.35), STEEL, parent=table)
    leg["part"] = "support"
rounded = box("rounded", (0.3, 0.3, 0.3), (2, 0, 0.15), painted)
rounded.modifiers.new("bevel", "BEVEL").segments = 2
rounded.scale = (1, 2, 1)
box("heart", (0.05, 0.05, 0.05), (2, 0, 0.15))
box("glove", (0.2, 0.2, 0.2), (3, 0, 0.1), flip=True)
box("tray", (0.2, 0.2, 0.1), (4, 0, 0.05), drop=1)
box("doubled", (0.2, 0.2, 0.2), (5, 0, 0.1), double=1)
mirrored = box("mirrored", (0.2, 0.2, 0.2), (6, 0, 0.1))
mirrored.scale = (-1, 1, 1)
box("near.001", (0.2, 0.2, 0.2), (0, 0, 0.8413))
box("floating", (0.2, 0.2, 0.2), (0, 0, 1.5), tinted)
box("hidden", (9, 9, 9), (0, 0, 0)).hide_render = True
cutters = bpy.data.collections.new("cutters")
bpy.context.scene.collection.children.link(cutters)
cutters.hide_render = True
box("cutter", (8, 8, 8), (0, 0, 0), collection=cutters)
rod = bpy.data.curves.new("rod", "CURVE")
rod.dimensions = "3D"
rod.bevel_depth = 0.01
line = rod.splines.new("POLY")
line.points.add(1)
line.points[0].co, line.points[1].co = (-1, 0, 0.75, 1), (1, 0, 0.75, 1)
bpy.context.collection.objects.link(bpy.data.objects.new("rod", rod))
bpy.context.collection.objects.link(bpy.data.objects.new("path", bpy.data.curves.new("path", "CURVE")))
bpy.context.collection.objects.link(bpy.data.objects.new("lamp", bpy.data.lights.new("lamp", "POINT")))
bpy.context.view_layer.objects.active = top
bpy.ops.object.mode_set(mode="EDIT")
print("größe", len(bpy.data.objects))
`;

t.test('a good job comes back with facts, views and files', { timeout: 240_000 }, async (t) => {
  const told: string[] = [];
  const shots = [
    { name: 'hero', azimuth: 35, elevation: 22, width: 96, height: 64, parts: null },
    { name: 'legs', azimuth: 0, elevation: 0, width: 48, height: 48, parts: ['support'] },
    { name: 'under', azimuth: 0, elevation: -30, width: 32, height: 32, parts: ['no such part'] },
  ];
  const report = await blender.run(job(TABLE, { shots, formats: ['glb', 'blend'], engine: 'cycles', samples: 1 }), { signal: new AbortController().signal, onProgress: (message) => told.push(message) });
  t.match(report, { job: 'job', ok: true, error: null, stdout: /^größe \d+\n$/, blender: /^\d+\.\d+\.\d+/ });
  t.ok(report.seconds > 0 && report.memory > 50, 'time and memory are measured');
  t.strictSame(told, ['reading the script', 'running the script', 'measuring', 'view hero', 'view legs', 'view under', 'asset.glb', 'asset.blend']);

  const scene = report.scene as SceneFacts;
  const facts = new Map(scene.objects.map((fact) => [fact.name, fact]));
  const of = (name: string) => facts.get(name) as ObjectFact;

  t.test('objects: names, parts, parents, places, sizes', async (t) => {
    t.strictSame([...facts.keys()], ['doubled', 'floating', 'glove', 'heart', 'leg_1', 'leg_2', 'leg_3', 'leg_4', 'mirrored', 'near.001', 'rod', 'rounded', 'top', 'tray']);
    t.match(of('leg_2'), { part: 'support', parent: 'table', root: 'table', location: [0.5, -0.3, 0.35], scale: [1, 1, 1], min: [0.47, -0.33, 0], max: [0.53, -0.27, 0.7], triangles: 12, vertices: 8, materials: ['steel'] });
    t.match(of('near.001'), { part: 'near', parent: null, root: 'near.001' });
    t.match(of('rounded'), { scale: [1, 2, 1], min: [1.85, -0.3, 0], max: [2.15, 0.3, 0.3] });
    t.ok(of('rounded').triangles > 12, 'modifiers are applied before measuring');
    t.ok(of('rod').triangles > 0, 'a curve with a thickness counts as a mesh');
    t.strictSame(scene.others, [{ name: 'lamp', type: 'LIGHT' }, { name: 'path', type: 'CURVE' }]);
    t.equal(scene.triangles, scene.objects.reduce((sum, fact) => sum + fact.triangles, 0));
    t.match(scene, { min: [-1, -0.4, 0], max: [6.1, 0.4, 1.6] });
  });

  t.test('defects: open, inside-out, doubled, loose', async (t) => {
    const clean = { boundaryEdges: 0, nonManifoldEdges: 0, looseVertices: 0, degenerateFaces: 0, duplicateFaces: 0, insideOutShells: 0, shells: 1 };
    for (const name of ['top', 'leg_1', 'rounded', 'mirrored', 'floating']) t.match(of(name), clean, name);
    t.match(of('glove'), { ...clean, insideOutShells: 1, volume: -0.00800000036 });
    t.match(of('tray'), { ...clean, boundaryEdges: 4 });
    t.match(of('doubled'), { duplicateFaces: 1, shells: 2, looseVertices: 1, boundaryEdges: 4, insideOutShells: 0 });
    t.match(of('mirrored').volume.toFixed(6), '0.008000', 'a mirrored object is not inside out');
    t.match(of('top').volume.toFixed(6), '0.038400');
  });

  t.test('contacts, and what is buried', async (t) => {
    const pairs = scene.contacts.map(({ a, b, gap }) => [a, b, Math.round(gap * 1e4) / 1e4]);
    t.strictSame(pairs, [
      ['heart', 'rounded', 0],
      ['leg_1', 'top', 0],
      ['leg_2', 'top', 0],
      ['leg_3', 'top', 0],
      ['leg_4', 'top', 0],
      ['near.001', 'rod', 0],
      ['near.001', 'top', 0.0013],
      ['rod', 'top', 0],
    ]);
    t.strictSame(scene.buried, [{ object: 'heart', within: 'rounded' }]);
  });

  t.test('materials, flat and textured', async (t) => {
    const materials = Object.fromEntries(scene.materials.map((material) => [material.name, material]));
    t.strictSame(materials['oak'], { name: 'oak', color: '#7c593f', metallic: 0, roughness: 0.5, alpha: 1, textured: false });
    t.match(materials['steel'], { color: '#bcbcbc', metallic: 1 });
    t.match(materials['painted'], { color: '#8040bf', textured: true });
    t.match(materials['tinted'], { color: '#8000bf', textured: true }, 'the mean of the picture, times what it is multiplied with');
  });

  t.test('views and files are in the store', async (t) => {
    t.strictSame(report.renders.map(({ name, type }) => [name, type]), [['views/hero.png', 'image/png'], ['views/legs.png', 'image/png'], ['views/under.png', 'image/png']]);
    for (const [index, view] of report.renders.entries()) {
      const png = Buffer.from(await store.get(view));
      t.strictSame([png.readUInt32BE(16), png.readUInt32BE(20)], [shots[index]?.width, shots[index]?.height], view.name);
    }
    const [glb, blend] = report.files;
    t.strictSame([glb?.name, blend?.name], ['asset.glb', 'asset.blend']);
    const bytes = Buffer.from(glb ? await store.get(glb) : []);
    const json = JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12)));
    const names: string[] = json.nodes.map((node: { name: string }) => node.name).toSorted();
    t.strictSame(names, [...facts.keys(), 'table'].toSorted(), 'neither hidden things nor lights nor the studio are in the GLB');
    t.equal(json.nodes.find((node: { name: string }) => node.name === 'leg_1').extras.part, 'support');
    t.equal(json.images.length, 1);
    t.notOk(json.animations || json.cameras || json.skins);
  });
  t.strictSame(leftovers(), [], 'no folder stays');
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

t.test('the same script gives the same bytes in every process', { timeout: 240_000 }, async (t) => {
  const reports = [await run(SAME, { formats: ['glb'] }), await run(SAME, { formats: ['glb'] }), await run(SAME, { formats: ['glb'] })];
  t.ok(reports.every((report) => report.ok), `all ran: ${reports[0]?.error?.traceback}`);
  t.equal(new Set(reports.map((report) => report.files[0]?.sha256)).size, 1, 'GLB');
  t.equal(new Set(reports.map((report) => JSON.stringify(report.scene))).size, 1, 'facts and fingerprints');
  t.equal(new Set(reports.map((report) => report.stdout)).size, 1, 'random numbers and the order of sets');
});

t.test('what a script does wrong is a report that names the line', { timeout: 240_000 }, async (t) => {
  t.match(await run('import bpy\n\ndef leg(n):\n    print("leg", n)\n    return 1 / n\n\nleg(0)\n'), {
    ok: false,
    stdout: 'leg 0\n',
    scene: null,
    error: { kind: 'raised', type: 'ZeroDivisionError', message: 'division by zero', line: 5, source: 'return 1 / n', traceback: 'script.py:\n  line 7\n    leg(0)\n  line 5, in leg\n    return 1 / n\nZeroDivisionError: division by zero' },
  });
  t.match(await run('print("x" * 100_000)\nraise SystemExit'), { ok: true, stdout: /output cut here/, error: null });
  t.match(await run('import os\n'), { ok: false, blender: /\d/, error: { kind: 'refused', line: 1, message: /leave os out/ } });
});

t.test('a limit ends the job, and says where it was', { timeout: 240_000 }, async (t) => {
  await t.test('a loop', async (t) => {
    t.match(await run('print("round")\nwhile True:\n    x = 1\n', { seconds: 2 }), { ok: false, stdout: 'round\n', error: { kind: 'limit', type: 'SecondsSpent', line: /^[23]$/ } });
  });
  await t.test('a loop that catches everything is killed from outside', async (t) => {
    const report = await run('print("before")\nimport time\nwhile True:\n    try:\n        time.sleep(0.5)\n    except BaseException:\n        pass\n', { seconds: 2 });
    t.match(report, { ok: false, stdout: 'before\n', error: { kind: 'limit', type: 'SecondsSpent', line: null, message: /while the script ran/ } });
  });
  await t.test('memory', async (t) => {
    t.match(await run('import numpy as np\nkept = []\nwhile True:\n    kept.append(np.ones(2_000_000))\n', { memory: 500 }), { ok: false, error: { kind: 'limit', type: /Memory/ } });
  });
  t.strictSame(leftovers(), []);
});

t.test('a Blender that dies in the middle is a report', { timeout: 240_000 }, async (t) => {
  const running = blender.run(job('import time\nprint("going")\ntime.sleep(50)\n'), {
    signal: new AbortController().signal,
    onProgress: (message) => {
      if (message === 'running the script') void setTimeout(300).then(() => readPids('headless.py').filter(ours).forEach((pid) => process.kill(pid, 'SIGSEGV')));
    },
  });
  t.match(await running, { ok: false, stdout: 'going\n', blender: /\d/, error: { kind: 'crashed', type: 'BlenderCrashed', message: /by SIGSEGV while the script ran/ } });
});

t.test('an abort ends it', { timeout: 240_000 }, async (t) => {
  const stop = new AbortController();
  const running = blender.run(job('import time\ntime.sleep(50)\n'), { signal: stop.signal, onProgress: (message) => message === 'running the script' && stop.abort() });
  await t.rejects(running, { code: 'E_CANCELLED' });
  t.strictSame(readPids('headless.py').filter(ours), [], 'no process stays');
  t.strictSame(leftovers(), [], 'no folder stays');
  await t.rejects(run('', {}, AbortSignal.abort()), { code: 'E_CANCELLED' }, 'nothing is started when it comes too late');
});

t.test('nothing outlives a Node that ends without waiting', { timeout: 240_000 }, async (t) => {
  const script = join(dir, 'impatient.ts');
  const adapter = fileURLToPath(new URL('./index.ts', import.meta.url));
  const disk = fileURLToPath(new URL('../store/disk.ts', import.meta.url));
  writeFileSync(script, `
import { createBlender } from ${JSON.stringify(adapter)};
import { createDiskStore } from ${JSON.stringify(disk)};
const blender = createBlender({ store: createDiskStore(${JSON.stringify(join(dir, 'cache'))}) });
const onProgress = (message: string) => {
  if (message !== 'running the script') return;
  if (process.argv[2] === 'exit') process.exit(5);
  else process.kill(process.pid, 'SIGKILL');
};
await blender.run(${JSON.stringify(job('while True:\n    pass\n'))}, { signal: new AbortController().signal, onProgress });
`);
  t.equal(spawnSync(process.execPath, [script, 'exit']).status, 5);
  t.strictSame(leftovers(), [], 'exit: the folder is gone');
  t.equal(spawnSync(process.execPath, [script, 'killed']).signal, 'SIGKILL');
  const [left = ''] = leftovers();
  t.match(left, /^bozzetto-\d+-/, 'killed: the folder stays');
  for (let tries = 0; tries < 100 && readPids(left).length > 0; tries += 1) await setTimeout(50);
  t.strictSame(readPids(left), [], 'but no Blender');
  const long = new Date(Date.now() - 2 * 3600_000);
  utimesSync(join(tmpdir(), left), long, long);
  rmSync(makeRoom(), { recursive: true });
  t.strictSame(leftovers(), [], 'and the next one sweeps up');
});

t.test('only the Blender that was started gets the job', { timeout: 240_000 }, async (t) => {
  const path = join(dir, 'socket');
  const link = await openLink(path);
  writeFileSync(join(dir, 'knock.py'), `
import sys
sys.path.insert(0, sys.argv[-3])
from bozzetto import link
def knock(token, protocol=1):
    one = link.Link("http://bozzetto", {"token": token, "blender": "3.4.1", "protocol": protocol}, path=sys.argv[-2], reconnection=False)
    one.start()
    return one, one.inbox.get()[0]
print("KNOCK", knock("wrong")[1], knock(sys.argv[-1], 99)[1], flush=True)
good = link.Link("http://bozzetto", {"token": sys.argv[-1], "blender": "3.4.1", "protocol": 1}, path=sys.argv[-2])
good.start()
print("JOB", good.inbox.get()[1]["id"], flush=True)
print("AGAIN", knock(sys.argv[-1])[1], flush=True)
good.report({"job": "j", "nonsense": 1})
good.inbox.get()
`);
  const addon = fileURLToPath(new URL('../../../blender-addon', import.meta.url));
  const args = ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', join(dir, 'knock.py'), '--', addon, path, link.token];
  const process = startBlender(findBlender(), args, dir);
  t.match(await Promise.race([link.connected, process.ended]), { blender: '3.4.1', protocol: 1 });
  await t.rejects(link.send({ ...job(''), id: 'j' }, () => {}), { message: /does not fit/ });
  await link.close();
  await process.ended;
  t.match(process.tail(), /KNOCK gone gone\nJOB j\nAGAIN gone/);
});

t.test('a Blender that can not be had is a coded error with a command', { timeout: 240_000 }, async (t) => {
  const fake = (name: string, text: string) => {
    const path = join(dir, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const start = (executable: string, startSeconds = 30) => createBlender({ store, executable, startSeconds }).run(job(''), { signal: new AbortController().signal });
  await t.rejects(start('/no/such/blender'), { code: 'E_BLENDER_MISSING', message: /\/no\/such\/blender/ });
  const without = fake('without', `exec ${findBlender()} --factory-startup --python-expr "import sys; sys.modules['numpy'] = None; sys.modules['socketio'] = None" "$@"`);
  await t.rejects(start(without), { code: 'E_BLENDER_INCOMPLETE', message: /numpy.*socketio/, hint: /apt-get install|pip install/ });
  await t.rejects(start(fake('hanging', 'sleep 60')  , 0.5), { code: 'E_BLENDER_LOST', message: /did not connect within 0.5 s/ });
  await t.rejects(start(fake('broken', 'echo "no display" >&2; exit 3')), { code: 'E_BLENDER_LOST', message: /exit code 3.*no display/s });
  t.strictSame(readPids(join(dir, 'hanging')), []);
  t.throws(() => findBlender({ BOZZETTO_BLENDER: '/no/such' }), { code: 'E_BLENDER_MISSING', message: /BOZZETTO_BLENDER/ });
  t.equal(findBlender({ PATH: `/nonexistent:${dir}`, BOZZETTO_BLENDER: without }), without);
  t.match(await probeBlender(), { version: /^\d/, modules: { numpy: /^\d/ }, missing: [], engines: /CYCLES/ });
  const found = await probeBlender(without);
  t.strictSame(found.missing.map(({ module }) => module), ['numpy', 'socketio']);
  await t.rejects(probeBlender(fake('other', 'echo hello')), { code: 'E_BLENDER_LOST', message: /is not Blender/ });
  await t.rejects(probeBlender(fake('mute', 'exit 1')), { code: 'E_BLENDER_LOST' });
});

t.test('files are taken without following links', { timeout: 240_000 }, async (t) => {
  const room = join(dir, 'room');
  mkdirSync(join(room, 'views'), { recursive: true });
  writeFileSync(join(room, 'asset.glb'), 'glb');
  symlinkSync('/etc/passwd', join(room, 'asset.blend'));
  symlinkSync('/etc', join(room, 'linked'));
  t.equal((await readInside(room, 'asset.glb')).toString(), 'glb');
  await t.rejects(readInside(room, 'asset.blend'), { code: 'ELOOP' });
  await t.rejects(readInside(room, 'linked/passwd'), { message: /no folder/ });
  await t.rejects(readInside(room, 'views'), { message: /no plain file/ });
  const ref = { name: 'asset.glb', type: 'model/gltf-binary', bytes: 3, sha256: '0'.repeat(64) };
  t.match(await collect([ref], new Set(['asset.glb']), room, store), [{ bytes: 3, sha256: /^[^0]/ }]);
  await t.rejects(collect([ref], new Set(), room, store), { message: /not asked for/ });
});

/** Is it a child of this test? Others may run Blender on the same machine. */
function ours(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'ascii').split(') ')[1]?.split(' ')[1] === String(process.pid);
  } catch {
    return false;
  }
}
