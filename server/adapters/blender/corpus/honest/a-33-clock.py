# expect: objects=16 triangles=2800 names=Case,Face,Hand_Hour,Hand_Minute,Numeral_12 size=0.324,0.024,0.324
# style: 3.4 text objects left as text, properties with setters, keyframed hands, empties
import bpy
from math import sin, cos, pi, radians


class Clock:
    def __init__(self, radius=0.15):
        self.radius = radius
        self._hour = self._minute = 0
        self.hands = {}

    @property
    def time(self):
        return self._hour, self._minute

    @time.setter
    def time(self, value):
        hour, minute = value
        if not (0 <= hour < 24 and 0 <= minute < 60):
            raise ValueError("no such time: %d:%02d" % (hour, minute))
        self._hour, self._minute = hour % 12, minute
        for name, angle in (("Hour", (self._hour + minute / 60) * 30), ("Minute", minute * 6)):
            if name in self.hands:
                self.hands[name].rotation_euler = (0, radians(angle), 0)

    @staticmethod
    def material(name, value):
        mat = bpy.data.materials.new(name)
        mat.diffuse_color = (value, value, value, 1)
        return mat

    def build(self):
        r = self.radius
        dark, light = self.material("Dark", 0.03), self.material("Light", 0.9)
        bpy.ops.mesh.primitive_torus_add(major_radius=r, minor_radius=r * 0.08, major_segments=64, minor_segments=12, rotation=(pi / 2, 0, 0))
        case = bpy.context.object
        case.name = "Case"
        case.data.materials.append(dark)
        bpy.ops.mesh.primitive_cylinder_add(vertices=64, radius=r, depth=0.01, rotation=(pi / 2, 0, 0))
        bpy.context.object.name = "Face"
        bpy.context.object.data.materials.append(light)
        for n in range(1, 13):
            a = n * pi / 6
            font = bpy.data.curves.new(f"Numeral_{n}", 'FONT')
            font.body = str(n)
            font.align_x, font.align_y = 'CENTER', 'CENTER'
            font.size = r * 0.22
            font.extrude = 0.001
            font.resolution_u = 3
            font.materials.append(dark)
            numeral = bpy.data.objects.new(f"Numeral_{n}", font)
            numeral.location = (r * 0.8 * sin(a), -0.006, r * 0.8 * cos(a))
            numeral.rotation_euler = (pi / 2, 0, 0)
            bpy.context.collection.objects.link(numeral)
        for name, length, width, y in (("Hour", 0.5, 0.05, -0.009), ("Minute", 0.75, 0.03, -0.012)):
            w, top, tail = r * width / 2, r * length, -r * 0.1
            mesh = bpy.data.meshes.new(f"Hand_{name}")
            mesh.from_pydata([(-w, y, tail), (w, y, tail), (w * 0.4, y, top), (-w * 0.4, y, top)], [], [(0, 1, 2, 3)])
            hand = self.hands[name] = bpy.data.objects.new(f"Hand_{name}", mesh)
            thick = hand.modifiers.new("Solidify", 'SOLIDIFY')
            thick.thickness = 0.002
            mesh.materials.append(dark)
            bpy.context.collection.objects.link(hand)
        return self


clock = Clock().build()
scene = bpy.context.scene
for frame, moment in ((1, (10, 10)), (60, (11, 10))):
    clock.time = moment
    for hand in clock.hands.values():
        hand.keyframe_insert("rotation_euler", frame=frame)
scene.frame_start, scene.frame_end = 1, 60
scene.frame_set(1)
try:
    clock.time = (25, 0)
except ValueError as error:
    print("refused:", error)
print("it is now {}:{:02d}".format(*clock.time))
