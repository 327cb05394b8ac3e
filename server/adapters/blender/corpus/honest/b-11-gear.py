# expect: objects=2 triangles=4147 names=gear_24,gear_12 size=0.757,0.520,0.120
# style: any, involute mathematics, frozen dataclass with derived properties, mesh.from_pydata
"""A pair of meshing involute spur gears with hubs and bores, module 2 mm (scaled by ten to be visible)."""
import math
from dataclasses import dataclass
from math import acos, cos, pi, sin, sqrt, tan

import bpy


@dataclass(frozen=True)
class Gear:
    teeth: int
    module: float = 0.02
    pressure: float = math.radians(20)
    width: float = 0.12
    bore: float = 0.03
    flank_steps: int = 6

    @property
    def pitch_radius(self):
        return self.module * self.teeth / 2

    @property
    def base_radius(self):
        return self.pitch_radius * cos(self.pressure)

    @property
    def tip_radius(self):
        return self.pitch_radius + self.module

    @property
    def root_radius(self):
        return self.pitch_radius - 1.25 * self.module

    @staticmethod
    def involute(angle):
        return tan(angle) - angle

    def half_thickness(self, radius):
        """Half the angle that a tooth spans at this radius."""
        at_pitch = pi / (2 * self.teeth) + self.involute(self.pressure)
        return at_pitch - self.involute(acos(min(1.0, self.base_radius / radius)))

    def outline(self):
        """Counter-clockwise (x, y) of the toothed rim."""
        start = max(self.base_radius, self.root_radius)
        radii = [start + (self.tip_radius - start) * k / self.flank_steps for k in range(self.flank_steps + 1)]
        for tooth in range(self.teeth):
            middle = 2 * pi * tooth / self.teeth
            spread = self.half_thickness(start)
            yield self.root_radius * cos(middle - spread * 1.1), self.root_radius * sin(middle - spread * 1.1)
            for r in radii:
                a = middle - self.half_thickness(r)
                yield r * cos(a), r * sin(a)
            for r in reversed(radii):
                a = middle + self.half_thickness(r)
                yield r * cos(a), r * sin(a)
            yield self.root_radius * cos(middle + spread * 1.1), self.root_radius * sin(middle + spread * 1.1)

    def build(self, centre=(0, 0, 0), turn=0.0):
        rim = list(self.outline())
        n = len(rim)
        hole = []
        for x, y in rim:
            d = sqrt(x * x + y * y)
            hole.append((self.bore * x / d, self.bore * y / d))
        verts = [(x, y, z) for loop in (rim, hole) for z in (0.0, self.width) for x, y in loop]
        rim_low, rim_high, hole_low, hole_high = (slice_start * n for slice_start in range(4))
        faces = []
        for i in range(n):
            j = (i + 1) % n
            faces.append((rim_low + i, rim_low + j, rim_high + j, rim_high + i))
            faces.append((hole_low + j, hole_low + i, hole_high + i, hole_high + j))
            faces.append((rim_high + i, rim_high + j, hole_high + j, hole_high + i))
            faces.append((rim_low + j, rim_low + i, hole_low + i, hole_low + j))
        mesh = bpy.data.meshes.new(f"gear_{self.teeth}")
        mesh.from_pydata(verts, [], faces)
        mesh.update()
        obj = bpy.data.objects.new(mesh.name, mesh)
        obj.location = centre
        obj.rotation_euler[2] = turn
        obj["teeth"] = self.teeth
        obj["module_mm"] = self.module * 1000
        if hasattr(obj, "id_properties_ui"):
            obj.id_properties_ui("teeth").update(min=6, max=200, description="number of teeth")
        bpy.context.collection.objects.link(obj)
        return obj


def steel(name, value):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    p = mat.node_tree.nodes["Principled BSDF"]
    p.inputs["Base Color"].default_value = (value, value, value * 1.02, 1)
    p.inputs["Metallic"].default_value = 1
    p.inputs["Roughness"].default_value = 0.3
    return mat


driver, driven = Gear(24), Gear(12)
distance = driver.pitch_radius + driven.pitch_radius
first = driver.build()
second = driven.build((distance, 0, 0), pi + pi / driven.teeth)
first.data.materials.append(steel("steel", 0.5))
second.data.materials.append(steel("bright steel", 0.7))
assert driver.root_radius < driver.base_radius < driver.pitch_radius < driver.tip_radius
print("ratio {0} : {1}, distance {d:.4f}".format(driver.teeth, driven.teeth, d=distance))
