# expect: objects=41 triangles=3484 names=tray,pebble_00,pebble_39 size=0.4100,0.4100,0.0430
# style: any, KDTree relaxation, BVHTree ray casts to rest stones on a bowl, generics
"""Forty pebbles spread evenly over a shallow tray."""
import math
import random
from typing import Generic, Iterable, Iterator, TypeVar

import bmesh
import bpy
from mathutils import Matrix, Vector, noise
from mathutils.bvhtree import BVHTree
from mathutils.kdtree import KDTree

T = TypeVar("T")
COUNT = 40


class Ring(Generic[T]):
    """Endless, in order: a palette that never runs out."""

    def __init__(self, items: Iterable[T]) -> None:
        self.items = tuple(items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index % len(self)]

    def __iter__(self) -> Iterator[T]:
        yield from self.items


def relax(points: list[Vector], radius: float, rounds: int = 30) -> list[Vector]:
    for _ in range(rounds):
        tree = KDTree(len(points))
        for i, p in enumerate(points):
            tree.insert(p, i)
        tree.balance()
        moved = []
        for i, p in enumerate(points):
            push = Vector()
            for q, j, distance in tree.find_n(p, 6):
                if j != i and distance > 1e-6:
                    push += (p - q).normalized() * max(0.0, 0.055 - distance) * 0.3
            new = p + push
            if new.length > radius:
                new.length = radius
            moved.append(new)
        points = moved
    return points


def tray() -> bpy.types.Object:
    bm = bmesh.new()
    rings = []
    for r, z in ((0.001, 0.0), (0.1, 0.002), (0.17, 0.012), (0.2, 0.035), (0.205, 0.035), (0.175, 0.006), (0.1, -0.006), (0.001, -0.008)):
        rings.append([bm.verts.new((r * math.cos(a), r * math.sin(a), z)) for a in (math.tau * k / 48 for k in range(48))])
    for a, b in zip(rings, rings[1:]):
        for i in range(48):
            bm.faces.new((a[i], a[(i + 1) % 48], b[(i + 1) % 48], b[i]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    return link("tray", bm, (0.30, 0.20, 0.13, 1))


def link(name, bm, color):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    if hasattr(mesh, "shade_smooth"):  # 4.1 and later
        mesh.shade_smooth()
    else:
        for p in mesh.polygons:
            p.use_smooth = True
    key = "#{:02x}{:02x}{:02x}".format(*(round(c * 255) for c in color[:3]))
    mat = bpy.data.materials.get(key) or bpy.data.materials.new(key)
    mat.diffuse_color = color
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


greys = Ring([(0.35, 0.34, 0.33, 1), (0.55, 0.52, 0.48, 1), (0.20, 0.20, 0.22, 1), (0.45, 0.36, 0.30, 1)])
rng = random.Random(5)
dish = tray()
bpy.context.view_layer.update()
floor = BVHTree.FromObject(dish, bpy.context.evaluated_depsgraph_get())
start = [Vector((rng.gauss(0, 0.05), rng.gauss(0, 0.05), 0)) for _ in range(COUNT)]
for i, p in enumerate(relax(start, 0.15)):
    hit, normal, _face, _distance = floor.ray_cast(p + Vector((0, 0, 1)), Vector((0, 0, -1)))
    if hit is None:
        continue
    size = rng.uniform(0.016, 0.024)
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=2, radius=size)
    for v in bm.verts:
        v.co *= 1 + 0.25 * noise.noise(v.co * 40 + Vector((i, 0, 0)))
        v.co.z *= 0.6
    pebble = link(f"pebble_{i:02d}", bm, greys[i])
    turn = normal.to_track_quat("Z", "Y").to_matrix().to_4x4()
    pebble.matrix_world = Matrix.Translation(hit + normal * size * 0.5) @ turn @ Matrix.Rotation(rng.random() * math.tau, 4, "Z")
print(len(greys), "greys:", *(round(c[0], 2) for c in greys))
