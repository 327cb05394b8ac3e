# expect: objects=10 triangles=3481 names=boot,plate,wheel_1,wheel_4,toe_stop size=0.132,0.265,0.281
# style: 4.x Enum with methods and auto(), functools.cached_property, match statement, loft between sections
"""Quad roller skate: a boot lofted through cross-sections, plate, trucks, four wheels and a toe stop."""
import math
from enum import Enum, auto
from functools import cached_property

import bmesh
import bpy
from mathutils import Matrix, Vector


class Finish(Enum):
    LEATHER = auto()
    ALUMINIUM = auto()
    URETHANE = auto()

    @property
    def color(self):
        match self:
            case Finish.LEATHER:
                return 0.86, 0.82, 0.76, 1
            case Finish.ALUMINIUM:
                return 0.55, 0.56, 0.58, 1
            case Finish.URETHANE:
                return 0.75, 0.10, 0.22, 1

    def material(self):
        found = bpy.data.materials.get(self.name.title())
        if found:
            return found
        mat = bpy.data.materials.new(self.name.title())
        mat.use_nodes = True
        shader = mat.node_tree.nodes["Principled BSDF"]
        shader.inputs["Base Color"].default_value = self.color
        shader.inputs["Metallic"].default_value = float(self is Finish.ALUMINIUM)
        return mat


class Boot:
    """Stations along the foot: y, half width, sole z, top z."""

    STATIONS = ((-0.125, 0.012, 0.0, 0.03), (-0.115, 0.034, 0.0, 0.052), (-0.06, 0.046, 0.0, 0.07), (0.0, 0.042, 0.002, 0.105),
                (0.03, 0.042, 0.006, 0.19), (0.085, 0.044, 0.012, 0.20), (0.115, 0.034, 0.014, 0.195), (0.125, 0.012, 0.016, 0.19))

    @cached_property
    def rings(self):
        return [self._ring(*station) for station in self.STATIONS]

    @staticmethod
    def _ring(y, w, low, high, n=20):
        middle, tall = (low + high) / 2, (high - low) / 2
        return [Vector((w * math.cos(a), y, middle + tall * math.copysign(abs(math.sin(a)) ** 0.7, math.sin(a)))) for a in (math.tau * i / n for i in range(n))]

    def build(self):
        bm = bmesh.new()
        loops = [[bm.verts.new(p) for p in ring] for ring in self.rings]
        for a, b in zip(loops, loops[1:]):
            for i in range(len(a)):
                bm.faces.new((a[i], b[i], b[(i + 1) % len(a)], a[(i + 1) % len(a)]))
        bm.faces.new(loops[0])
        bm.faces.new(loops[-1][::-1])
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        obj = link(bm, "boot", Finish.LEATHER, smooth=True)
        sub = obj.modifiers.new("Subdivision", "SUBSURF")
        sub.levels = sub.render_levels = 1
        obj.location.z = 0.085
        return obj


def link(bm, name, finish, smooth=False):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    if smooth:
        mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.materials.append(finish.material())
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def cylinder(name, radius, depth, location, finish, axis="X"):
    bm = bmesh.new()
    turn = Matrix.Rotation(math.pi / 2, 4, {"X": "Y", "Y": "X"}.get(axis, "Z")) if axis != "Z" else Matrix()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=28, radius1=radius, radius2=radius, depth=depth, matrix=turn)
    rims = [e for e in bm.edges if e.calc_face_angle(0) > 1]
    bmesh.ops.bevel(bm, geom=rims, offset=radius * 0.15, segments=2, affect="EDGES", profile=0.5)
    obj = link(bm, name, finish)
    obj.location = location
    return obj


def plate():
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation((0, 0, 0.081)) @ Matrix.Diagonal((0.055, 0.235, 0.008, 1)))
    return link(bm, "plate", Finish.ALUMINIUM)


def main():
    Boot().build()
    plate()
    wheel = 0
    for y in (-0.07, 0.075):
        cylinder("truck_front" if y < 0 else "truck_back", 0.012, 0.05, (0, y, 0.055), Finish.ALUMINIUM, "Z")
        for x in (-0.05, 0.05):
            wheel += 1
            cylinder(f"wheel_{wheel}", 0.031, 0.032, (x, y, 0.031), Finish.URETHANE)
    cylinder("axle_pin", 0.004, 0.11, (0, -0.07, 0.031), Finish.ALUMINIUM)
    cylinder("toe_stop", 0.018, 0.035, (0, -0.122, 0.062), Finish.URETHANE, "Z")


main()
