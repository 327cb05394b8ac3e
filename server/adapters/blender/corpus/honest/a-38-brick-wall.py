# expect: objects=1 triangles=1750 names=Wall size=3.00,0.123,1.12
# style: any build modifier past its end, viewport shading set on all areas, chained generators, vertex colours with bump nodes
import itertools
import bpy
import bmesh
from random import Random
from mathutils import Matrix

rng = Random("bricks")
BRICK = (0.24, 0.115, 0.071)
JOINT = 0.01
COURSES, LENGTH = 14, 3.0


def course(z, offset):
    """(x, width) of the bricks of one course."""
    x = -offset
    while x < LENGTH:
        left, right = max(x, 0.0), min(x + BRICK[0], LENGTH)
        if right - left > 0.02:
            yield (left + right) / 2, right - left, z
        x += BRICK[0] + JOINT


def wall():
    for row in range(COURSES):
        yield from course(row * (BRICK[2] + JOINT) + BRICK[2] / 2, (row % 2) * (BRICK[0] + JOINT) / 2)


def no_window(brick):
    x, width, z = brick
    return not (1.1 < x < 1.9 and 0.4 < z < 0.9)


bm = bmesh.new()
tint = bm.loops.layers.color.new("Tint")
for x, width, z in filter(no_window, wall()):
    jitter = [rng.gauss(0, 0.0015) for _ in range(3)]
    place = Matrix.Translation((x + jitter[0], jitter[1], z)) @ Matrix.Rotation(jitter[2] * 3, 4, 'Z') @ Matrix.Diagonal((width, BRICK[1], BRICK[2], 1))
    cube = bmesh.ops.create_cube(bm, size=1, matrix=place)
    shade = rng.uniform(0.75, 1.0)
    faces = set(itertools.chain.from_iterable(v.link_faces for v in cube["verts"]))
    for loop in itertools.chain.from_iterable(f.loops for f in faces):
        loop[tint] = (0.55 * shade, 0.22 * shade, 0.15 * shade, 1)
mesh = bpy.data.meshes.new("Wall")
bm.to_mesh(mesh)
bm.free()
obj = bpy.data.objects.new("Wall", mesh)
bpy.context.scene.collection.objects.link(obj)

build = obj.modifiers.new("Build", 'BUILD')
build.frame_start, build.frame_duration = 1, 48
bpy.context.scene.frame_set(60)

# show materials in every 3D view
if bpy.context.screen:
    for area in bpy.context.screen.areas:
        if area.type == 'VIEW_3D':
            for space in area.spaces:
                if space.type == 'VIEW_3D':
                    space.shading.type = 'MATERIAL'

mat = bpy.data.materials.new("Bricks")
mat.use_nodes = True
tree = mat.node_tree
color = tree.nodes.new('ShaderNodeVertexColor')
color.layer_name = "Tint"
hue = tree.nodes.new('ShaderNodeHueSaturation')
bump = tree.nodes.new('ShaderNodeBump')
noise = tree.nodes.new('ShaderNodeTexNoise')
noise.inputs['Scale'].default_value = 40
bump.inputs['Strength'].default_value = 0.3
bsdf = tree.nodes['Principled BSDF']
for a, b in ((color.outputs['Color'], hue.inputs['Color']), (hue.outputs['Color'], bsdf.inputs['Base Color']),
             (noise.outputs['Fac'], bump.inputs['Height']), (bump.outputs['Normal'], bsdf.inputs['Normal'])):
    tree.links.new(a, b)
mesh.materials.append(mat)
