# expect: objects=41 triangles=4143 names=tyre,rim,hub,valve,spoke_00,spoke_35,axle size=0.130,0.710,0.710
# style: any, part classes with private class-level bookkeeping (counter and registry), math.tau, operator overloading
"""28-inch bicycle wheel, laced three-cross."""
import math

import bmesh
import bpy
from mathutils import Matrix, Vector

SPOKES = 36
CROSSES = 3
RIM_RADIUS = 0.31
FLANGE_RADIUS = 0.022
FLANGE_X = 0.028


class Part:
    """Everything that is made registers itself."""

    _count = 0
    _registry = {}

    def __init__(self, name, color):
        self.name = name
        self.color = color
        self.bm = bmesh.new()
        Part._count += 1
        Part._registry[name] = self

    def __iadd__(self, other):
        """part += (a, b, radius): a straight rod."""
        a, b, radius = other
        axis = b - a
        place = Matrix.Translation((a + b) / 2) @ axis.to_track_quat("Z", "Y").to_matrix().to_4x4()
        bmesh.ops.create_cone(self.bm, cap_ends=True, segments=8, radius1=radius, radius2=radius, depth=axis.length, matrix=place)
        return self

    def torus(self, major, minor, stretch=1.0, around=72, section=12):
        loops = []
        for i in range(around):
            u = math.tau * i / around
            out = Vector((0, math.cos(u), math.sin(u)))
            loops.append([self.bm.verts.new(out * (major + minor * math.cos(v)) + Vector((minor * stretch * math.sin(v), 0, 0)))
                          for v in (math.tau * k / section for k in range(section))])
        for here, there in zip(loops, loops[1:] + loops[:1]):
            for k in range(section):
                self.bm.faces.new((here[k], there[k], there[(k + 1) % section], here[(k + 1) % section]))
        return self

    def publish(self):
        bmesh.ops.recalc_face_normals(self.bm, faces=self.bm.faces[:])
        mesh = bpy.data.meshes.new(self.name)
        self.bm.to_mesh(mesh)
        self.bm.free()
        label = "paint %s" % (self.color,)
        mat = bpy.data.materials.get(label) or bpy.data.materials.new(label)
        mat.diffuse_color = (*[self.color] * 3, 1)
        mesh.materials.append(mat)
        obj = bpy.data.objects.new(self.name, mesh)
        obj.location.z = RIM_RADIUS + 0.045
        bpy.context.scene.collection.objects.link(obj)
        return obj

    @classmethod
    def publish_all(cls):
        return [part.publish() for part in cls._registry.values()]


def on_circle(x, radius, turn):
    return Vector((x, radius * math.cos(turn), radius * math.sin(turn)))


def lace():
    step = math.tau / SPOKES
    for number in range(SPOKES):
        side = 1 if number % 2 else -1
        direction = 1 if number % 4 < 2 else -1
        at_rim = number * step
        at_hub = at_rim + direction * CROSSES * 2 * step
        spoke = Part(f"spoke_{number:02d}", 0.6)
        spoke += on_circle(side * FLANGE_X, FLANGE_RADIUS, at_hub), on_circle(0, RIM_RADIUS - 0.008, at_rim), 0.001


Part("tyre", 0.02).torus(RIM_RADIUS + 0.025, 0.02)
Part("rim", 0.5).torus(RIM_RADIUS, 0.012, stretch=0.9)
hub = Part("hub", 0.4)
hub += Vector((-0.035, 0, 0)), Vector((0.035, 0, 0)), 0.016
for x in (-FLANGE_X, FLANGE_X):
    hub += Vector((x - 0.002, 0, 0)), Vector((x + 0.002, 0, 0)), FLANGE_RADIUS + 0.004
axle = Part("axle", 0.7)
axle += Vector((-0.065, 0, 0)), Vector((0.065, 0, 0)), 0.005
valve = Part("valve", 0.1)
valve += on_circle(0, RIM_RADIUS - 0.05, 0.05), on_circle(0, RIM_RADIUS, 0.05), 0.003
lace()
made = Part.publish_all()
print(f"{len(made)} of {Part._count} parts, {sum(o.name.startswith('spoke') for o in made)} spokes")
