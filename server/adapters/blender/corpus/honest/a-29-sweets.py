# expect: objects=12 triangles=1520 names=Tray,Sweet_00,Sweet_10 size=0.200,0.200,0.039
# style: any bl_math lerp and clamp, getattr on bpy.ops.mesh by a computed name, str.format, deque
import bpy
from bl_math import clamp, lerp, smoothstep
from collections import deque
from math import cos, sin, tau

SHAPES = deque(["uv_sphere", "cube", "torus", "cone", "ico_sphere"])
ARGUMENTS = {
    "uv_sphere": {"radius": 0.015, "segments": 16, "ring_count": 8},
    "cube": {"size": 0.024},
    "torus": {"major_radius": 0.012, "minor_radius": 0.006, "major_segments": 16, "minor_segments": 8},
    "cone": {"radius1": 0.014, "depth": 0.026, "vertices": 12},
    "ico_sphere": {"radius": 0.014, "subdivisions": 2},
}


def add_primitive(shape, **kwargs):
    operator = getattr(bpy.ops.mesh, "primitive_{}_add".format(shape))
    if operator(**kwargs) != {'FINISHED'}:
        raise RuntimeError("could not add {}".format(shape))
    return bpy.context.active_object


def mix(a, b, t):
    return tuple(lerp(x, y, clamp(t)) for x, y in zip(a, b)) + (1.0,)


COUNT = 11
for i in range(COUNT):
    t = i / (COUNT - 1)
    angle = tau * i / COUNT
    radius = lerp(0.05, 0.07, smoothstep(0.0, 1.0, t))
    sweet = add_primitive(SHAPES[0], location=(radius * cos(angle), radius * sin(angle), 0.02), rotation=(0, 0, angle), **ARGUMENTS[SHAPES[0]])
    SHAPES.rotate(-1)
    sweet.name = "Sweet_{:02d}".format(i)
    material = bpy.data.materials.new("Sugar_{:02d}".format(i))
    material.diffuse_color = mix((0.9, 0.2, 0.3), (0.2, 0.5, 0.9), t)
    material.roughness = 0.2
    sweet.data.materials.append(material)
    bpy.ops.object.shade_smooth()

tray = add_primitive("cylinder", radius=0.1, depth=0.008, vertices=48, location=(0, 0, 0))
tray.name = "Tray"
print("{0} sweets on {1.name}, {shape} comes next".format(COUNT, tray, shape=SHAPES[0]))
