# expect: objects=26 triangles=1890 names=Pole,Step_00,Step_23,Handrail size=2.20,2.20,4.62
# style: any functools.partial and lru_cache, linked meshes, NURBS handrail, collections
from __future__ import annotations

import functools
import math

import bpy
from mathutils import Matrix, Vector

STEPS, RADIUS, HEIGHT, TURN = 24, 1.1, 3.6, math.radians(430)


@functools.lru_cache(maxsize=None)
def wedge(width: float, radius: float, thickness: float) -> bpy.types.Mesh:
    """One tread; the same arguments give the same datablock."""
    a = width / 2
    outline = [(0.08, -0.02), (radius * math.cos(a), -radius * math.sin(a)), (radius, 0), (radius * math.cos(a), radius * math.sin(a)), (0.08, 0.02)]
    n = len(outline)
    verts = [(x, y, z) for z in (-thickness, 0.0) for x, y in outline]
    faces = [list(range(n))[::-1], list(range(n, 2 * n))] + [[i, (i + 1) % n, n + (i + 1) % n, n + i] for i in range(n)]
    mesh = bpy.data.meshes.new("Tread")
    mesh.from_pydata(verts, [], faces)
    mesh.update()
    return mesh


def collection(name: str) -> bpy.types.Collection:
    found = bpy.data.collections.get(name)
    if found is None:
        found = bpy.data.collections.new(name)
        bpy.context.scene.collection.children.link(found)
    return found


def add(name, data, target, matrix=Matrix.Identity(4)):
    obj = bpy.data.objects.new(name, data)
    target.objects.link(obj)
    obj.matrix_world = matrix
    return obj


treads = collection("Treads")
frame = collection("Frame")
add_tread = functools.partial(add, target=treads)
tread_mesh = functools.partial(wedge, thickness=0.05, radius=RADIUS)

for i in range(STEPS):
    angle, z = TURN * i / STEPS, HEIGHT * (i + 1) / STEPS
    add_tread(f"Step_{i:02d}", tread_mesh(width=math.radians(26)), matrix=Matrix.Translation((0, 0, z)) @ Matrix.Rotation(angle, 4, 'Z'))
print(wedge.cache_info())
assert wedge.cache_info().misses == 1

bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=0.1, depth=HEIGHT + 1, location=(0, 0, (HEIGHT + 1) / 2))
pole = bpy.context.object
pole.name = "Pole"
for old in pole.users_collection:
    old.objects.unlink(pole)
frame.objects.link(pole)

rail = bpy.data.curves.new("Handrail", 'CURVE')
rail.dimensions = '3D'
rail.bevel_depth = 0.025
rail.bevel_resolution = 2
rail.resolution_u = 4
spline = rail.splines.new('NURBS')
spline.points.add(STEPS)
for i, point in enumerate(spline.points):
    angle = TURN * i / STEPS
    co = Vector((RADIUS * 0.95 * math.cos(angle), RADIUS * 0.95 * math.sin(angle), HEIGHT * i / STEPS + 1.0))
    point.co = (*co, 1.0)
spline.order_u = 4
spline.use_endpoint_u = True
add("Handrail", rail, frame)
