# expect: objects=6 triangles=7059 names=seeds,petals,stem,leaf_1,leaf_2,sepals size=0.561,0.443,0.947
# style: 4.x phyllotaxis, bpy_extras.object_utils.object_data_add, primitive operators chosen by name, viewport set only in a window
"""Sunflower head by Vogel's spiral."""
import math

import bmesh
import bpy
from bpy_extras.object_utils import object_data_add
from mathutils import Matrix, Vector

GOLDEN = math.pi * (3 - math.sqrt(5))
SEEDS, PETALS, HEAD, STEM = 320, 34, 0.11, 0.9


def spiral(count, radius):
    for n in range(count):
        yield radius * math.sqrt((n + 0.5) / count), n * GOLDEN


def material(name, *rgb):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*rgb, 1)
    return mat


def add(name, bm, mat):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(mat)
    obj = object_data_add(bpy.context, mesh, name=name)
    obj.location = (0, 0, 0)
    return obj


def seeds():
    bm = bmesh.new()
    for r, a in spiral(SEEDS, HEAD):
        dome = 0.02 * (1 - (r / HEAD) ** 2)
        place = Matrix.Rotation(a, 4, "Z") @ Matrix.Translation((r, 0, STEM + 0.02 + dome)) @ Matrix.Diagonal((1, 0.7, 1.3, 1))
        bmesh.ops.create_icosphere(bm, subdivisions=1, radius=0.0055, matrix=place)
    return bm


def blade(bm, matrix, length, width, bend, steps=6):
    rows = []
    for i in range(steps + 1):
        t = i / steps
        w = width * math.sin(math.pi * min(1, 0.08 + t * 0.92)) ** 0.8 / 2
        x, z = length * t, bend * t * t
        rows.append([bm.verts.new(matrix @ Vector((x, y, z + abs(y) * 0.25))) for y in (-w, 0, w)])
    for a, b in zip(rows, rows[1:]):
        for k in (0, 1):
            bm.faces.new((a[k], b[k], b[k + 1], a[k + 1]))


def ring_of_blades(count, radius, length, width, bend, z):
    bm = bmesh.new()
    for i in range(count):
        turn = Matrix.Rotation(i * GOLDEN, 4, "Z") @ Matrix.Translation((radius, 0, z - 0.004 * (i % 2)))
        blade(bm, turn, length * (0.92 + 0.16 * ((i * 7) % 5) / 4), width, bend)
    return bm


def primitive(kind, name, mat, **options):
    """kind: "cylinder", "cone", "uv_sphere" …"""
    operator = getattr(bpy.ops.mesh, f"primitive_{kind}_add")
    if not operator.poll():
        raise RuntimeError(f"can't add a {kind} here")
    operator(**options)
    obj = bpy.context.view_layer.objects.active
    obj.name = name
    obj.data.materials.append(mat)
    return obj


yellow, green, brown = material("petal", 0.95, 0.62, 0.02), material("leaf", 0.12, 0.32, 0.06), material("seed", 0.10, 0.05, 0.02)
add("seeds", seeds(), brown)
add("petals", ring_of_blades(PETALS, HEAD * 0.95, 0.11, 0.035, 0.02, STEM + 0.015), yellow)
add("sepals", ring_of_blades(21, HEAD * 0.6, 0.09, 0.03, -0.02, STEM + 0.004), green)
primitive("cylinder", "stem", green, vertices=12, radius=0.012, depth=STEM, location=(0, 0, STEM / 2))
for number, (z, a) in enumerate(((0.35, 0.4), (0.55, 3.3)), 1):
    bm = bmesh.new()
    blade(bm, Matrix.Rotation(a, 4, "Z") @ Matrix.Translation((0.01, 0, z)) @ Matrix.Rotation(-0.3, 4, "Y"), 0.26, 0.14, -0.12, 10)
    add(f"leaf_{number}", bm, green)
if not bpy.app.background:
    for area in bpy.context.screen.areas:
        if area.type == "VIEW_3D":
            area.spaces.active.shading.type = "MATERIAL"
