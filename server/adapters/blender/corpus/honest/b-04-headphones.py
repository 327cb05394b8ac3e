# expect: objects=7 triangles=4575 names=band,cup_L,cup_R,cushion_L,slider_R size=0.192,0.084,0.193
# style: 4.x swept tube with parallel transport frames, class with __slots__, property setters, shade by angle with fallbacks
"""Over-ear headphones. The band is a rounded profile swept along an arc with rotation-minimising frames."""
import math
import bpy
import bmesh
from mathutils import Matrix, Vector


class Sweep:
    """A closed 2D profile carried along a polyline by parallel transport."""

    __slots__ = ("path", "_profile", "caps")

    def __init__(self, path, profile, caps=True):
        self.path = [Vector(p) for p in path]
        self.profile = profile
        self.caps = caps

    @property
    def profile(self):
        return self._profile

    @profile.setter
    def profile(self, points):
        if len(points) < 3:
            raise ValueError("a profile needs at least three points, got {:d}".format(len(points)))
        self._profile = [Vector((x, y, 0)) for x, y in points]

    def frames(self):
        tangents = [(b - a).normalized() for a, b in zip(self.path, self.path[1:])]
        tangents.append(tangents[-1])
        normal = tangents[0].orthogonal().normalized()
        for i, (point, tangent) in enumerate(zip(self.path, tangents, strict=True)):
            if i:
                axis = tangents[i - 1].cross(tangent)
                if axis.length > 1e-8:
                    angle = tangents[i - 1].angle(tangent)
                    normal = Matrix.Rotation(angle, 3, axis.normalized()) @ normal
            binormal = tangent.cross(normal)
            yield Matrix((normal, binormal, tangent)).transposed().to_4x4(), point

    def mesh(self, name):
        bm = bmesh.new()
        rings = [[bm.verts.new(point + rotation @ p) for p in self._profile] for rotation, point in self.frames()]
        count = len(self._profile)
        for lower, upper in zip(rings, rings[1:]):
            for i in range(count):
                bm.faces.new((lower[i], lower[(i + 1) % count], upper[(i + 1) % count], upper[i]))
        if self.caps:
            bm.faces.new(list(reversed(rings[0])))
            bm.faces.new(rings[-1])
        mesh = bpy.data.meshes.new(name)
        bm.to_mesh(mesh)
        bm.free()
        return mesh


def smooth(obj, degrees=40):
    """4.1 removed auto smooth; use whichever way this Blender has."""
    for polygon in obj.data.polygons:
        polygon.use_smooth = True
    if hasattr(obj.data, "use_auto_smooth"):
        obj.data.use_auto_smooth = True
        obj.data.auto_smooth_angle = math.radians(degrees)
        return
    with bpy.context.temp_override(active_object=obj, object=obj, selected_objects=[obj], selected_editable_objects=[obj]):
        try:
            bpy.ops.object.shade_auto_smooth(angle=math.radians(degrees))
        except (AttributeError, RuntimeError):
            bpy.ops.object.shade_smooth_by_angle(angle=math.radians(degrees))


def add(name, mesh, color, metallic=0.0):
    mat = bpy.data.materials.get(color[0])
    if mat is None:
        mat = bpy.data.materials.new(color[0])
        mat.use_nodes = True
        bsdf = mat.node_tree.nodes.get("Principled BSDF")
        bsdf.inputs["Base Color"].default_value = (*color[1], 1)
        bsdf.inputs["Metallic"].default_value = metallic
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    smooth(obj)
    return obj


def superellipse(a, b, n=24, power=3.0):
    for i in range(n):
        t = math.tau * i / n
        c, s = math.cos(t), math.sin(t)
        yield a * math.copysign(abs(c) ** (2 / power), c), b * math.copysign(abs(s) ** (2 / power), s)


def torus(name, major, minor, matrix):
    bm = bmesh.new()
    ring = [(major + minor * math.cos(t), minor * 0.8 * math.sin(t)) for t in (math.tau * i / 16 for i in range(16))]
    turns = [[bm.verts.new((x * math.cos(u), x * math.sin(u), z)) for x, z in ring] for u in (math.tau * k / 40 for k in range(40))]
    for k, here in enumerate(turns):
        there = turns[(k + 1) % 40]
        for i in range(16):
            bm.faces.new((here[i], there[i], there[(i + 1) % 16], here[(i + 1) % 16]))
    bm.transform(matrix)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    return mesh


BLACK, GREY, STEEL = ("soft black", (0.02, 0.02, 0.02)), ("shell", (0.12, 0.12, 0.13)), ("steel", (0.6, 0.6, 0.62))
arc = [(0.085 * math.cos(t), 0, 0.10 + 0.085 * math.sin(t)) for t in (math.pi * i / 40 for i in range(41))]
add("band", Sweep(arc, list(superellipse(0.014, 0.005))).mesh("band"), BLACK)
for side, sign in {"L": 1, "R": -1}.items():
    add("slider_" + side, Sweep([(sign * 0.085, 0, 0.11), (sign * 0.085, 0, 0.05)], list(superellipse(0.004, 0.004, 12))).mesh("slider"), STEEL, 1.0)
    face = Matrix.Translation((sign * 0.078, 0, 0.045)) @ Matrix.Rotation(math.pi / 2, 4, "Y")
    add("cushion_" + side, torus("cushion", 0.030, 0.012, face), BLACK)
    shell = [(sign * (0.080 + 0.016 * u), 0, 0.045) for u in (0, 0.5, 1)]
    add("cup_" + side, Sweep(shell, list(superellipse(0.036, 0.040, 40, 2.2))).mesh("cup"), GREY)
