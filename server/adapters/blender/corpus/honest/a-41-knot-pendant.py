# expect: objects=3 triangles=3830 names=Knot,Ring,Gem size=0.034,0.014,0.045
# style: any parametric curve, Bishop frames by quaternions, convex hull, assert and ValueError, fractions
from __future__ import annotations

from fractions import Fraction
from math import cos, sin, tau, gcd
from typing import Callable, Sequence

import bmesh
import bpy
from mathutils import Quaternion, Vector

Curve = Callable[[float], Vector]


def torus_knot(p: int, q: int, *, R: float = 0.012, r: float = 0.005) -> Curve:
    if gcd(p, q) != 1:
        raise ValueError(f"{p} and {q} have a common divisor: {Fraction(p, q)} is the same knot")

    def at(t: float) -> Vector:
        radius = R + r * cos(q * t * tau)
        return Vector((radius * cos(p * t * tau), r * sin(q * t * tau), radius * sin(p * t * tau)))

    return at


def sweep(curve: Curve, radius: float, rings: int = 160, sides: int = 10) -> tuple[list[Vector], list[Sequence[int]]]:
    """A closed tube with frames that do not twist."""
    centres = [curve(i / rings) for i in range(rings)]
    tangents = [(centres[(i + 1) % rings] - centres[i - 1]).normalized() for i in range(rings)]
    normal = tangents[0].orthogonal().normalized()
    frames = [normal]
    for a, b in zip(tangents, tangents[1:]):
        normal = a.rotation_difference(b) @ normal
        frames.append(normal.copy())
    closing = tangents[-1].rotation_difference(tangents[0]) @ frames[-1]
    miss = closing.angle(frames[0])
    if closing.cross(frames[0]).dot(tangents[0]) < 0:
        miss = -miss
    verts = []
    for i, (centre, tangent, frame) in enumerate(zip(centres, tangents, frames)):
        start = Quaternion(tangent, miss * i / rings) @ frame
        verts += [centre + Quaternion(tangent, tau * k / sides) @ start * radius for k in range(sides)]
    total = rings * sides
    faces = [(i * sides + k, i * sides + (k + 1) % sides, ((i + 1) * sides + (k + 1) % sides) % total, ((i + 1) * sides + k) % total)
             for i in range(rings) for k in range(sides)]
    return verts, faces


def add(name: str, verts, faces=(), colour=(0.8, 0.6, 0.2, 1.0), smooth=True) -> bpy.types.Object:
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    if smooth:
        mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    material = bpy.data.materials.new(name)
    material.diffuse_color, material.metallic, material.roughness = colour, 1.0, 0.2
    mesh.materials.append(material)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


try:
    torus_knot(2, 4)
except ValueError as error:
    print("no knot:", error)

knot = add("Knot", *sweep(torus_knot(2, 3), 0.0018))
ring = add("Ring", *sweep(lambda t: Vector((0.004 * cos(t * tau), 0, 0.022 + 0.004 * sin(t * tau))), 0.0008, rings=40))

bm = bmesh.new()
for z, radius, n, turn in ((0.0, 0.004, 12, 0), (0.0015, 0.0025, 6, 0.5), (-0.0035, 0.0002, 3, 0)):
    for k in range(n):
        bm.verts.new((radius * cos(tau * (k + turn) / n), radius * sin(tau * (k + turn) / n), z))
hull = bmesh.ops.convex_hull(bm, input=bm.verts)
bmesh.ops.dissolve_limit(bm, angle_limit=0.01, verts=bm.verts, edges=bm.edges)
gem = add("Gem", [v.co[:] for v in bm.verts], [[v.index for v in f.verts] for f in bm.faces], (0.1, 0.2, 0.8, 1), smooth=False)
bm.free()
gem.rotation_euler.x = tau / 4
assert all(len(o.data.polygons) for o in (knot, ring, gem))
