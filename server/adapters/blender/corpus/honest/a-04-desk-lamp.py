# expect: objects=5 triangles=1920 names=Base,Arm_Lower,Arm_Upper,Shade,Bulb size=0.502,0.200,0.517
# style: 3.4 classes with inheritance, bevelled curves, empties and constraints, light and camera left behind
import bpy
import math
from mathutils import Vector, Euler


class Part:
    """Base class of everything that gets a name and a material."""
    registry = []

    def __init__(self, name, color=(0.8, 0.8, 0.8)):
        self.name = name
        self.color = color
        self.obj = None
        Part.registry.append(self)

    def build(self):
        raise NotImplementedError

    def finish(self):
        self.obj = self.build()
        self.obj.name = self.name
        self.obj.data.name = self.name + "_data"
        mat = bpy.data.materials.get("M_" + self.name) or bpy.data.materials.new("M_" + self.name)
        mat.use_nodes = True
        mat.node_tree.nodes["Principled BSDF"].inputs[0].default_value = (*self.color, 1)
        mat.diffuse_color = (*self.color, 1)
        self.obj.data.materials.append(mat)
        return self

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"


class Disc(Part):
    def __init__(self, name, radius, height, **kwargs):
        super().__init__(name, **kwargs)
        self.radius, self.height = radius, height

    def build(self):
        bpy.ops.mesh.primitive_cylinder_add(vertices=48, radius=self.radius, depth=self.height, location=(0, 0, self.height / 2))
        return bpy.context.object


class Tube(Part):
    def __init__(self, name, points, radius=0.008, **kwargs):
        super().__init__(name, **kwargs)
        self.points, self.radius = points, radius

    def build(self):
        curve = bpy.data.curves.new(self.name, type='CURVE')
        curve.dimensions = '3D'
        curve.bevel_depth = self.radius
        curve.bevel_resolution = 3
        curve.use_fill_caps = True
        spline = curve.splines.new('BEZIER')
        spline.bezier_points.add(len(self.points) - 1)
        for point, co in zip(spline.bezier_points, self.points):
            point.co = co
            point.handle_left_type = point.handle_right_type = 'AUTO'
        obj = bpy.data.objects.new(self.name, curve)
        bpy.context.collection.objects.link(obj)
        return obj


class Cone(Part):
    def build(self):
        bpy.ops.mesh.primitive_cone_add(vertices=40, radius1=0.09, radius2=0.03, depth=0.1, end_fill_type='NOTHING', location=(0.3, 0, 0.46))
        cone = bpy.context.object
        cone.rotation_euler = Euler((0, math.radians(-20), 0), 'XYZ')
        solid = cone.modifiers.new("Solidify", 'SOLIDIFY')
        solid.thickness = 0.003
        return cone


class Ball(Part):
    def build(self):
        bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=12, radius=0.03, location=(0.3, 0, 0.44))
        bpy.ops.object.shade_smooth()
        return bpy.context.object


parts = [
    Disc("Base", 0.1, 0.025, color=(0.05, 0.05, 0.06)),
    Tube("Arm_Lower", [Vector((0, 0, 0.02)), Vector((-0.06, 0, 0.15)), Vector((-0.05, 0, 0.3))], color=(0.6, 0.6, 0.6)),
    Tube("Arm_Upper", [Vector((-0.05, 0, 0.3)), Vector((0.1, 0, 0.48)), Vector((0.28, 0, 0.5))], color=(0.6, 0.6, 0.6)),
    Cone("Shade", color=(0.7, 0.1, 0.08)),
    Ball("Bulb", color=(1, 0.9, 0.6)),
]
for part in parts:
    part.finish()
print(Part.registry)

rig = bpy.data.objects.new("LampRoot", None)
rig.empty_display_type = 'ARROWS'
bpy.context.collection.objects.link(rig)
for part in parts:
    part.obj.parent = rig

target = bpy.data.objects.new("LookAt", None)
target.location = (0.1, 0, 0.25)
bpy.context.collection.objects.link(target)

light_data = bpy.data.lights.new("Key", type='SPOT')
light_data.energy = 20
light_data.spot_size = math.radians(70)
light = bpy.data.objects.new("Key", light_data)
light.location = (0.3, 0, 0.44)
bpy.context.collection.objects.link(light)

bpy.ops.object.camera_add(location=(1.2, -1.2, 0.8))
camera = bpy.context.object
constraint = camera.constraints.new(type='TRACK_TO')
constraint.target = target
constraint.track_axis = 'TRACK_NEGATIVE_Z'
constraint.up_axis = 'UP_Y'
bpy.context.scene.camera = camera
