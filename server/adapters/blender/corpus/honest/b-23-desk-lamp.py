# expect: objects=6 triangles=1162 names=base,arm_1,arm_2,shade,bulb size=0.578,0.180,0.331
# style: 4.x JSON parameters as a string literal, json.loads, error for bad data, EEVEE engine with fallback
"""Adjustable desk lamp whose whole description is one JSON text."""
import json
import math

import bpy
from mathutils import Matrix, Vector

SPEC = """
{
  "name": "desk lamp",
  "base":  {"radius": 0.09, "height": 0.02, "color": [0.03, 0.03, 0.035]},
  "arms":  [{"length": 0.32, "angle": 68, "radius": 0.008}, {"length": 0.28, "angle": -25, "radius": 0.007}],
  "shade": {"radius": 0.075, "length": 0.11, "tilt": 40, "color": [0.75, 0.09, 0.05]},
  "bulb":  {"radius": 0.028, "emission": 12.5}
}
"""


def read(text):
    try:
        spec = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError("line {}: {}".format(error.lineno, error.msg)) from error
    missing = {"base", "arms", "shade", "bulb"} - spec.keys()
    if missing:
        raise KeyError("the lamp lacks " + ", ".join(sorted(missing)))
    return spec


def paint(obj, color, emission=0.0):
    mat = bpy.data.materials.new(obj.name + " paint")
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes.get("Principled BSDF")
    bsdf.inputs["Base Color"].default_value = [*color, 1.0]
    if emission:
        (bsdf.inputs.get("Emission Color") or bsdf.inputs.get("Emission")).default_value = [*color, 1.0]
        bsdf.inputs["Emission Strength"].default_value = emission
    obj.data.materials.append(mat)
    return obj


def named(name):
    bpy.context.object.name = name
    bpy.context.object["part"] = name.rstrip("_0123456789")
    return bpy.context.object


def rod(name, a, b, radius):
    axis = b - a
    bpy.ops.mesh.primitive_cylinder_add(vertices=16, radius=radius, depth=axis.length, location=(a + b) / 2,
                                        rotation=axis.to_track_quat("Z", "Y").to_euler())
    return named(name)


def choose_engine(scene):
    for engine in ("BLENDER_EEVEE_NEXT", "BLENDER_EEVEE"):
        try:
            scene.render.engine = engine
            return engine
        except TypeError:
            continue
    return scene.render.engine


def main():
    spec = read(SPEC)
    base = spec["base"]
    bpy.ops.mesh.primitive_cylinder_add(vertices=48, radius=base["radius"], depth=base["height"], location=(0, 0, base["height"] / 2))
    paint(named("base"), base["color"])
    here = Vector((0, 0, base["height"]))
    for number, arm in enumerate(spec["arms"], start=1):
        angle = math.radians(arm["angle"])
        there = here + Vector((math.cos(angle), 0, math.sin(angle))) * arm["length"]
        paint(rod(f"arm_{number}", here, there, arm["radius"]), (0.6, 0.6, 0.6))
        if number < len(spec["arms"]):
            bpy.ops.mesh.primitive_uv_sphere_add(segments=16, ring_count=8, radius=arm["radius"] * 1.8, location=there)
            paint(named(f"joint_{number}"), base["color"])
        here = there
    shade, bulb = spec["shade"], spec["bulb"]
    tilt = Matrix.Rotation(-math.radians(shade["tilt"]), 4, "Y")
    bpy.ops.mesh.primitive_cone_add(vertices=40, radius1=shade["radius"], radius2=shade["radius"] * 0.35, depth=shade["length"], end_fill_type="NOTHING")
    cone = paint(named("shade"), shade["color"])
    cone.matrix_world = Matrix.Translation(here) @ tilt @ Matrix.Translation((0, 0, -shade["length"] * 0.3))
    solid = cone.modifiers.new("Solidify", "SOLIDIFY")
    solid.thickness = 0.002
    bpy.ops.mesh.primitive_uv_sphere_add(segments=20, ring_count=12, radius=bulb["radius"])
    paint(named("bulb"), (1.0, 0.9, 0.7), bulb["emission"]).matrix_world = cone.matrix_world @ Matrix.Translation((0, 0, -0.01))
    print("%s with %s, spec of %d bytes" % (spec["name"], choose_engine(bpy.context.scene), len(json.dumps(spec, sort_keys=True))))


main()
