# expect: objects=2 triangles=4726 names=die_white,die_red size=0.0449,0.0269,0.0160
# style: 4.x booleans with the exact solver through bpy.ops, temp_override, inset materials kept apart
"""A pair of dice, rounded by intersecting with a sphere, with drilled pips."""
import bpy
import math
from itertools import product
from mathutils import Euler, Vector

EDGE = 0.016
PIPS = {
    1: [(0, 0)],
    2: [(-1, -1), (1, 1)],
    3: [(-1, -1), (0, 0), (1, 1)],
    4: list(product((-1, 1), repeat=2)),
    5: [*product((-1, 1), repeat=2), (0, 0)],
    6: list(product((-1, 1), (-1, 0, 1))),
}
FACES = {1: (0, 0, 1), 6: (0, 0, -1), 2: (0, -1, 0), 5: (0, 1, 0), 3: (1, 0, 0), 4: (-1, 0, 0)}


def activate(obj):
    for other in bpy.context.selected_objects:
        other.select_set(False)
    obj.select_set(True)
    bpy.context.view_layer.objects.active = obj


def boolean(target, tool, operation, solver="EXACT"):
    mod = target.modifiers.new(name=operation.title(), type="BOOLEAN")
    mod.operation = operation
    mod.object = tool
    try:
        mod.solver = solver
    except TypeError:  # the enum was changed in 5.0
        mod.solver = "FLOAT"
    with bpy.context.temp_override(object=target, active_object=target):
        bpy.ops.object.modifier_apply(modifier=mod.name)
    bpy.data.objects.remove(tool)


def material(name, color):
    mat = bpy.data.materials.get(name)
    if not mat:
        mat = bpy.data.materials.new(name)
        mat.use_nodes = True
        mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = color
    return mat


def drill():
    """All twenty-one pips as one object of spheres."""
    balls = []
    for value, spots in PIPS.items():
        normal = Vector(FACES[value])
        u = normal.orthogonal().normalized()
        v = normal.cross(u)
        for a, b in spots:
            at = normal * EDGE * 0.535 + (u * a + v * b) * EDGE * 0.25
            bpy.ops.mesh.primitive_uv_sphere_add(segments=12, ring_count=8, radius=EDGE * 0.095, location=at)
            balls.append(bpy.context.object)
    for ball in balls:
        ball.select_set(True)
    bpy.context.view_layer.objects.active = balls[0]
    bpy.ops.object.join()
    bpy.ops.object.transform_apply(location=True)
    return balls[0]


def make_die(name, body, pip, location, rotation):
    bpy.ops.mesh.primitive_cube_add(size=EDGE)
    die = bpy.context.object
    die.name = die.data.name = name
    die.data.materials.append(body)
    die.data.materials.append(pip)
    bpy.ops.mesh.primitive_uv_sphere_add(segments=48, ring_count=24, radius=EDGE * 0.72)
    boolean(die, bpy.context.object, "INTERSECT")
    tool = drill()
    tool.data.materials.append(body)
    tool.data.materials.append(pip)
    tool.data.polygons.foreach_set("material_index", [1] * len(tool.data.polygons))
    boolean(die, tool, "DIFFERENCE")
    activate(die)
    die.location, die.rotation_euler = location, rotation
    return die


black = material("pip", (0.01, 0.01, 0.01, 1))
make_die("die_white", material("ivory", (0.9, 0.87, 0.78, 1)), black, (0, 0, EDGE / 2), Euler((0, 0, 0.3)))
make_die("die_red", material("ruby", (0.6, 0.02, 0.03, 1)), black, (0.024, 0.006, EDGE / 2), Euler((math.pi / 2, 0, -0.5)))
opposite_sums = {a + b for a in FACES for b in FACES if Vector(FACES[a]) + Vector(FACES[b]) == Vector()}
assert opposite_sums == {7}
