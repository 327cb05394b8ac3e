# expect: objects=4 triangles=4089 names=pot,soil,stem,flowers size=0.336,0.335,0.756
# style: 4.x recursion, generators with yield from, random.Random instance, ribs by a polar function
"""Saguaro cactus in a pot: ribbed arms made by a recursive generator of segments."""
import math
import random
from collections.abc import Iterator
from typing import NamedTuple

import bmesh
import bpy
from mathutils import Quaternion, Vector

SEED = 12
RIBS = 10
UP = Vector((0, 0, 1))


class Arm(NamedTuple):
    path: list
    radius: float


def grow(start: Vector, direction: Vector, length: float, radius: float, depth: int, rng: random.Random) -> Iterator[Arm]:
    """Yield this arm, then everything that sprouts from it."""
    steps, path, heading, here = 10, [start.copy()], direction.normalized(), start.copy()
    for _ in range(steps):
        heading = heading.lerp(UP, 0.28).normalized()
        here = here + heading * (length / steps)
        path.append(here.copy())
    yield Arm(path, radius)
    if depth == 0:
        return
    turn = rng.uniform(0, math.tau)
    for k in range(rng.randint(2, 3)):
        angle = turn + k * math.tau / 2.6
        root = path[3 + 2 * k % 4]
        outward = Vector((math.cos(angle), math.sin(angle), 0.1))
        yield from grow(root, outward, length * 0.62, radius * 0.68, depth - 1, rng)


def ribbed_ring(bm, centre, axis, radius, count=RIBS * 4):
    turn: Quaternion = UP.rotation_difference(axis)
    ring = []
    for i in range(count):
        a = math.tau * i / count
        r = radius * (1 + 0.11 * math.cos(a * RIBS))
        ring.append(bm.verts.new(centre + turn @ Vector((r * math.cos(a), r * math.sin(a), 0))))
    return ring


def sweep(bm, arm: Arm):
    path, rings = arm.path, []
    for i, point in enumerate(path):
        axis = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
        t = i / (len(path) - 1)
        rings.append(ribbed_ring(bm, point, axis, arm.radius * math.sqrt(max(0.02, 1 - max(0, (t - 0.75) / 0.25) ** 2))))
    for low, high in zip(rings, rings[1:]):
        for i in range(len(low)):
            j = (i + 1) % len(low)
            bm.faces.new((low[i], low[j], high[j], high[i]))
    bm.faces.new(reversed(rings[0]))
    bm.faces.new(rings[-1])


def to_object(bm, name, rgb, smooth=True):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    for polygon in mesh.polygons:
        polygon.use_smooth = smooth
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    mat.node_tree.nodes["Principled BSDF"].inputs[0].default_value = (*rgb, 1)
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(obj)
    return obj


def turned(name, profile, rgb, segments=40):
    bm = bmesh.new()
    verts = [bm.verts.new((r, 0, z)) for r, z in profile]
    edges = [bm.edges.new(pair) for pair in zip(verts, verts[1:])]
    bmesh.ops.spin(bm, geom=verts + edges, cent=(0, 0, 0), axis=(0, 0, 1), angle=math.tau, steps=segments, use_merge=True)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=1e-5)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    return to_object(bm, name, rgb)


def main():
    rng = random.Random(SEED)
    arms = list(grow(Vector((0, 0, 0.16)), UP, 0.55, 0.075, 1, rng))
    stem, flowers = bmesh.new(), bmesh.new()
    for arm in arms:
        sweep(stem, arm)
        tip = arm.path[-1]
        for k in range(5):
            a = math.tau * k / 5
            at = tip + Vector((0.02 * math.cos(a), 0.02 * math.sin(a), 0.005))
            made = bmesh.ops.create_icosphere(flowers, subdivisions=1, radius=0.018)["verts"]
            bmesh.ops.translate(flowers, verts=made, vec=at)
    to_object(stem, "stem", (0.10, 0.32, 0.12))
    to_object(flowers, "flowers", (0.85, 0.15, 0.45))
    turned("pot", [(0, 0), (0.11, 0), (0.15, 0.2), (0.165, 0.2), (0.165, 0.235), (0.145, 0.235), (0.13, 0.15), (0, 0.15)], (0.55, 0.22, 0.12))
    turned("soil", [(0, 0.151), (0.134, 0.165), (0.12, 0.18), (0, 0.19)], (0.09, 0.06, 0.04))
    print("%d arms, %.0f%% done" % (len(arms), 100.0))


main()
