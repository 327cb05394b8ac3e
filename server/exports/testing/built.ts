/** A small asset for tests of exports, built by the real Blender: a textured block with a modifier, a glass ball, a text, and two instances of a collection. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';
import { script } from '#core/index.ts';
import { sampleAsset, sampleJob } from '#core/testing/index.ts';
import { createBlender } from '../../adapters/blender/index.ts';
import { createDiskStore } from '../../adapters/store/disk.ts';
import type { Version, Workshop } from '../version.ts';

const SOURCE = `
import bpy
import numpy as np

def made(name, mesh, place, *materials):
    thing = bpy.data.objects.new(name, mesh)
    thing.location = place
    for material in materials:
        mesh.materials.append(material)
    bpy.context.collection.objects.link(thing)
    return thing

def paint(name, **values):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    for title, value in values.items():
        shader.inputs[title.replace("_", " ")].default_value = value
    return material, shader

def cube(name, size):
    half = size / 2
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([(x * half, y * half, z * half) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], [], [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)])
    uv = mesh.uv_layers.new(name="uv")
    for corner in range(24):
        uv.data[corner].uv = ((corner % 4) // 2, corner % 2)
    return mesh

image = bpy.data.images.new("check board", 64, 64)
squares = (np.indices((64, 64)) // 8).sum(axis=0) % 2
image.pixels.foreach_set(np.dstack([squares, squares * 0.5, 1 - squares, np.ones((64, 64))]).astype(np.float32).ravel())
image.update()
image.pack()
checked, shader = paint("checked", Roughness=0.7)
node = checked.node_tree.nodes.new("ShaderNodeTexImage")
node.image = image
checked.node_tree.links.new(node.outputs["Color"], shader.inputs["Base Color"])

block = made("block", cube("block", 0.4), (0, 0, 0.2), checked)
bevel = block.modifiers.new("round", "BEVEL")
bevel.width, bevel.segments = 0.03, 3

bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=16, radius=0.1, location=(0.5, 0, 0.1))
ball = bpy.context.object
ball.name = "ball"
ball.data.materials.append(paint("glass", Base_Color=(0.1, 0.6, 0.2, 1), Transmission=1.0, Roughness=0.0)[0])
ball.parent = block
ball.matrix_parent_inverse = block.matrix_world.inverted()

words = bpy.data.curves.new("words", "FONT")
words.body, words.size, words.extrude = "Hi", 0.3, 0.02
made("words", words, (-0.2, -0.3, 0), paint("red", Base_Color=(0.8, 0.02, 0.02, 1))[0])

shelf = bpy.data.collections.new("peg")
peg = bpy.data.objects.new("peg", cube("peg", 0.1))
peg.data.materials.append(bpy.data.materials["red"])
shelf.objects.link(peg)
for index in range(2):
    empty = bpy.data.objects.new(f"peg_{index + 1}", None)
    empty.instance_type, empty.instance_collection = "COLLECTION", shelf
    empty.location = (-0.5, 0.2 * index, 0.05)
    bpy.context.collection.objects.link(empty)
`;

export interface Built { version: Version; workshop: Workshop; /** Of the scene with its instances. */ triangles: number }

/** One Blender for the tests of a file; both end with `t`. */
export async function built(t: Test): Promise<Built> {
  process.env['TMPDIR'] = join(t.testdir(), 'tmp');
  mkdirSync(tmpdir());
  const store = createDiskStore(join(t.testdirName, 'cache'));
  const blender = createBlender({ store, size: 1 });
  t.teardown(() => blender.close());
  const { signal } = new AbortController();
  const report = await blender.run(sampleJob({ source: SOURCE, formats: ['glb', 'blend'] }), { signal });
  if (!report.ok) throw new Error(report.error!.traceback);
  const asset = sampleAsset({ title: 'Block & ball — №1', glb: report.files[0]!, files: report.files, previews: [], statistics: null });
  const round = { n: 1, script: script(SOURCE, 'sample'), report, findings: [], checks: [], verdict: asset.verdict };
  return { version: { asset, round }, workshop: { blender, store, signal, progress: () => {} }, triangles: report.scene!.triangles + 24 };
}
