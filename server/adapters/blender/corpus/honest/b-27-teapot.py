# expect: objects=4 triangles=6656 names=body,lid,spout,handle size=0.335,0.220,0.190
# style: any, Bernstein polynomials with math.comb, lofts between circles, generic Bezier class with __call__ and __len__
"""Teapot: lathe from a Bezier, spout lofted between circles of changing radius, handle swept."""
import bmesh
import bpy
from math import comb, cos, sin, tau
from mathutils import Vector


class Bezier:
    def __init__(self, *points):
        self.points = tuple(Vector(p) for p in points)

    def __len__(self):
        return len(self.points) - 1

    def __call__(self, t):
        n = len(self)
        total = Vector.Fill(len(self.points[0]), 0.0)
        for k, p in enumerate(self.points):
            total += p * (comb(n, k) * t**k * (1 - t) ** (n - k))
        return total

    def tangent(self, t, h=1e-3):
        return (self(min(1, t + h)) - self(max(0, t - h))).normalized()

    def samples(self, count):
        return [self(i / (count - 1)) for i in range(count)]


def bridge(bm, rings, closed_u=True, cap_start=False, cap_end=False):
    n = len(rings[0])
    for a, b in zip(rings, rings[1:]):
        for i in range(n if closed_u else n - 1):
            bm.faces.new((a[i], a[(i + 1) % n], b[(i + 1) % n], b[i]))
    if cap_start:
        bm.faces.new(rings[0][::-1])
    if cap_end:
        bm.faces.new(rings[-1])


def ring(bm, centre, axis, radius, count=24, up=Vector((0, 1, 0))):
    side = up.cross(axis).normalized()
    front = axis.cross(side).normalized()
    return [bm.verts.new(centre + radius * (cos(a) * side + sin(a) * front)) for a in (tau * i / count for i in range(count))]


def turned(name, profile, cap_start=True, cap_end=True, thickness=None):
    bm = bmesh.new()
    axis = Vector((0, 0, 1))
    rings = [ring(bm, Vector((0, 0, p[1])), axis, max(p[0], 1e-4), 40) for p in profile]
    bridge(bm, rings, cap_start=cap_start, cap_end=cap_end)
    return finish(name, bm, thickness)


def swept(name, curve, radius, count, caps=True, thickness=None):
    bm = bmesh.new()
    steps = [i / (count - 1) for i in range(count)]
    bridge(bm, [ring(bm, curve(t), curve.tangent(t), radius(t), 16) for t in steps], cap_start=caps, cap_end=caps)
    return finish(name, bm, thickness)


def finish(name, bm, thickness):
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    for f in bm.faces:
        f.smooth = True
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    if thickness:
        modifier = obj.modifiers.new("wall", "SOLIDIFY")
        modifier.thickness, modifier.offset = thickness, 1.0
    mesh.materials.append(china())
    return obj


def china():
    mat = bpy.data.materials.get("china")
    if mat is None:
        mat = bpy.data.materials.new("china")
        mat.use_nodes = True
        bsdf = mat.node_tree.nodes["Principled BSDF"]
        bsdf.inputs["Base Color"].default_value = (0.10, 0.22, 0.45, 1)
        bsdf.inputs["Roughness"].default_value = 0.12
    return mat


belly = Bezier((0.055, 0.0), (0.14, 0.02), (0.12, 0.13), (0.05, 0.135), (0.045, 0.14))
turned("body", belly.samples(24), cap_end=False, thickness=0.003)
dome = Bezier((0.047, 0.139), (0.045, 0.16), (0.012, 0.155), (0.008, 0.16))
knob = Bezier((0.008, 0.16), (0.007, 0.167), (0.02, 0.17), (0.018, 0.185), (0.0001, 0.187))
turned("lid", dome.samples(10) + knob.samples(10)[1:])
spout = Bezier((0.075, 0, 0.045), (0.15, 0, 0.04), (0.12, 0, 0.12), (0.175, 0, 0.14))
swept("spout", spout, lambda t: 0.026 * (1 - t) ** 2 + 0.011, 20, caps=False, thickness=0.002)
grip = Bezier((-0.08, 0, 0.03), (-0.17, 0, 0.02), (-0.18, 0, 0.14), (-0.06, 0, 0.125))
swept("handle", grip, lambda t: 0.007 + 0.003 * (2 * t - 1) ** 2, 24)
