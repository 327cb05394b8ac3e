# expect: objects=3 triangles=1910 names=Wheel,Paddles,Axle size=3.28,1.40,3.28
# style: any module dunders on top, mathutils rotations, join by bmesh.from_mesh with transforms
"""Water wheel for a mill."""
__author__ = "J. Müller"
__version__ = "1.2.0"
__license__ = "CC0"

import bpy
import bmesh
from math import radians, pi
from mathutils import Euler, Matrix, Quaternion, Vector

RADIUS, WIDTH, PADDLES, SPOKES = 1.5, 0.6, 16, 8
Y = Vector((0.0, 1.0, 0.0))


def cube_mesh(size):
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.scale(bm, vec=size, verts=bm.verts)
    me = bpy.data.meshes.new("tmp")
    bm.to_mesh(me)
    bm.free()
    return me


def merge(name, pairs):
    """Joins (mesh, matrix) pairs into one object and throws the meshes away."""
    bm = bmesh.new()
    used = set()
    for me, matrix in pairs:
        start = len(bm.verts)
        bm.from_mesh(me)
        bm.verts.ensure_lookup_table()
        bmesh.ops.transform(bm, matrix=matrix, verts=bm.verts[start:])
        used.add(me)
    result = bpy.data.meshes.new(name)
    bm.to_mesh(result)
    bm.free()
    for me in used:
        bpy.data.meshes.remove(me)
    obj = bpy.data.objects.new(name, result)
    bpy.context.collection.objects.link(obj)
    return obj


paddle = cube_mesh((0.3, WIDTH, 0.04))
spoke = cube_mesh((RADIUS - 0.1, 0.08, 0.08))

paddles = merge("Paddles", [
    (paddle, Matrix.Rotation(2 * pi * i / PADDLES, 4, 'Y') @ Matrix.Translation((RADIUS, 0, 0)))
    for i in range(PADDLES)
])

bpy.ops.mesh.primitive_torus_add(major_radius=RADIUS - 0.1, minor_radius=0.06, major_segments=48, minor_segments=8, rotation=(radians(90), 0, 0))
rim = bpy.context.object
rim_mesh, rim_matrix = rim.data, rim.matrix_world.copy()
bpy.data.objects.remove(rim, do_unlink=True)

pairs = [(rim_mesh, Matrix.Translation((0, side * WIDTH / 2, 0)) @ rim_matrix) for side in (-1, 1)]
for side in (-1, 1):
    for i in range(SPOKES):
        turn = Quaternion(Y, 2 * pi * i / SPOKES).to_matrix().to_4x4()
        pairs.append((spoke, Matrix.Translation((0, side * WIDTH / 2, 0)) @ turn @ Matrix.Translation((RADIUS / 2, 0, 0))))
wheel = merge("Wheel", pairs)
wheel.rotation_euler = Euler((0, radians(7), 0))
paddles.parent = wheel

bpy.ops.mesh.primitive_cylinder_add(radius=0.1, depth=WIDTH + 0.8, vertices=24, rotation=(radians(90), 0, 0))
bpy.context.object.name = "Axle"
print(f"{__doc__} v{__version__} by {__author__}")
