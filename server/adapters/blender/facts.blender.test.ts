/** What a good job brings back: facts of the scene, pictures, files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import type { ObjectFact, SceneFacts } from '#core/data/report.ts';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { createBlender } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'facts-test-'));
const store = createDiskStore(dir);
const blender = createBlender({ store, size: 1 });
t.setTimeout(600_000);
t.teardown(async () => {
  await blender.close();
  rmSync(dir, { recursive: true, force: true });
});

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
  const early: string[] = [];
  const shots = [
    { name: 'hero', azimuth: 35, elevation: 22, width: 96, height: 64, parts: null },
    { name: 'legs', azimuth: 0, elevation: 0, width: 48, height: 48, parts: ['support'] },
    { name: 'under', azimuth: 0, elevation: -30, width: 32, height: 32, parts: ['no such part'] },
  ];
  const report = await blender.run(sampleJob({ source: TABLE, shots, formats: ['glb', 'blend'], engine: 'cycles', samples: 1 }), {
    signal: new AbortController().signal,
    onProgress: (message) => told.push(message),
    onFile: ({ name }) => early.push(name),
  });
  t.match(report, { job: 'sample-1', ok: true, walled: true, error: null, stdout: /^größe \d+\n$/, blender: /^\d+\.\d+\.\d+/ });
  t.ok(report.seconds > 0 && report.memory > 50, 'time and memory are measured');
  t.strictSame([...new Set(told.map((message) => message.replace(/ \(\d+ s\)/, '')))], ['reading the script', 'running the script', 'measuring', 'view hero', 'view legs', 'view under', 'asset.glb', 'asset.blend']);

  t.strictSame(early, ['views/hero.png', 'views/legs.png', 'views/under.png', 'asset.glb', 'asset.blend'], 'each file is told of as it comes');

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
});

