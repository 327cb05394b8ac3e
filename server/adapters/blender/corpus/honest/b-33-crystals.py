# expect: objects=12 triangles=1369 names=matrix_rock,crystal_1,crystal_11 size=1.086,1.060,1.298
# style: any, module metadata (__author__, __version__), heapq to place the largest first, convex hull, __lt__ and total_ordering
"""Quartz cluster on its rock."""
import heapq
import math
import random
from functools import total_ordering

import bmesh
import bpy
from mathutils import Matrix, Vector, noise

__author__ = "A. Mineralogist"
__version__ = "1.2.0"
__all__ = ["Crystal", "grow_cluster"]

COUNT, SEED = 11, 31


@total_ordering
class Crystal:
    __slots__ = ("length", "radius", "direction", "twist")

    def __init__(self, rng):
        tilt, around = abs(rng.gauss(0, 0.55)), rng.uniform(0, math.tau)
        self.direction = Vector((math.sin(tilt) * math.cos(around), math.sin(tilt) * math.sin(around), math.cos(tilt)))
        self.length = rng.uniform(0.25, 0.5) + 0.6 * math.cos(tilt) ** 4
        self.radius = self.length * rng.uniform(0.10, 0.16)
        self.twist = rng.uniform(0, math.tau)

    def __eq__(self, other):
        return isinstance(other, Crystal) and self.length == other.length

    def __lt__(self, other):
        return self.length > other.length    # a heap gives the smallest first: here the longest

    def __hash__(self):
        return hash((self.length, self.twist))

    def __repr__(self):
        return f"{type(self).__name__}({self.length:.2f} m)"

    def points(self):
        for z, r in ((-0.1, 0.9), (0.72, 1.0)):
            for k in range(6):
                a = math.tau * k / 6
                yield Vector((self.radius * r * math.cos(a), self.radius * r * math.sin(a), z * self.length))
        yield Vector((self.radius * 0.15, 0, self.length))

    def mesh(self, name):
        bm = bmesh.new()
        for p in self.points():
            bm.verts.new(p)
        hull = bmesh.ops.convex_hull(bm, input=bm.verts[:], use_existing_faces=False)
        bmesh.ops.delete(bm, geom=[v for v in hull["geom_interior"] if isinstance(v, bmesh.types.BMVert)], context="VERTS")
        bm.transform(self.direction.to_track_quat("Z", "Y").to_matrix().to_4x4() @ Matrix.Rotation(self.twist, 4, "Z"))
        mesh = bpy.data.meshes.new(name)
        bm.to_mesh(mesh)
        bm.free()
        return mesh


def quartz():
    mat = bpy.data.materials.new("quartz")
    mat.use_nodes = True
    inputs = mat.node_tree.nodes["Principled BSDF"].inputs
    inputs["Base Color"].default_value = (0.55, 0.35, 0.75, 1)
    inputs["Roughness"].default_value = 0.05
    inputs["IOR"].default_value = 1.54
    if hasattr(mat, "blend_method"):    # gone with EEVEE Next
        mat.blend_method = "OPAQUE"
    return mat


def grow_cluster(count, rng):
    heap = [Crystal(rng) for _ in range(count)]
    heapq.heapify(heap)
    while heap:
        yield heapq.heappop(heap)


def rock():
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=4, radius=0.45)
    for v in bm.verts:
        v.co *= 1 + 0.35 * noise.turbulence(v.co * 3, 4, False)
        v.co.z = max(-0.15, v.co.z * 0.4)
    mesh = bpy.data.meshes.new("matrix_rock")
    bm.to_mesh(mesh)
    bm.free()
    return bpy.data.objects.new("matrix_rock", mesh)


material = quartz()
base = rock()
bpy.context.collection.objects.link(base)
for number, crystal in enumerate(grow_cluster(COUNT, random.Random(SEED)), start=1):
    obj = bpy.data.objects.new(f"crystal_{number}", crystal.mesh(f"crystal_{number}"))
    obj.data.materials.append(material)
    obj.location = crystal.direction * 0.1
    obj.parent = base
    bpy.context.collection.objects.link(obj)
    if number <= 3:
        print(number, crystal, f"v{__version__} by {__author__}")
