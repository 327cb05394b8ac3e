# expect: objects=17 triangles=1065 names=dial,rim,hour_hand,minute_hand,mark_12,hub size=0.4400,0.0450,0.4400
# style: any, Decimal time arithmetic, structural pattern matching on dicts and sequences, dispatch by match, complex numbers
"""Station clock at a chosen time. Parts come as a list of plain dicts and are told apart by match."""
import cmath
import math
from decimal import ROUND_HALF_UP, Decimal

import bmesh
import bpy
from mathutils import Matrix

TIME = "10:08"
RADIUS = 0.2


def hand_angle(text):
    """Degrees clockwise from twelve, as exact decimals."""
    hours, minutes = (Decimal(part) for part in text.split(":"))
    minute = minutes * 6
    hour = (hours % 12) * 30 + (minutes / 2).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return float(hour), float(minute)


def point(radius, degrees):
    z = cmath.rect(radius, math.radians(90 - degrees))
    return z.real, z.imag


def parts():
    hour, minute = hand_angle(TIME)
    yield {"shape": "disc", "name": "dial", "radius": RADIUS, "z": (0.0, 0.02), "color": "white"}
    yield {"shape": "ring", "name": "rim", "radius": (RADIUS - 0.004, RADIUS + 0.02), "z": (-0.005, 0.04), "color": "black"}
    for number in range(1, 13):
        match number % 3:
            case 0:
                yield {"shape": "bar", "name": f"mark_{number}", "angle": number * 30, "span": (0.78, 0.95), "width": 0.014, "z": 0.021, "color": "black"}
            case _:
                yield {"shape": "bar", "name": f"mark_{number}", "angle": number * 30, "span": (0.86, 0.95), "width": 0.008, "z": 0.021, "color": "black"}
    yield {"shape": "bar", "name": "hour_hand", "angle": hour, "span": (-0.15, 0.55), "width": 0.012, "z": 0.024, "color": "black"}
    yield {"shape": "bar", "name": "minute_hand", "angle": minute, "span": (-0.18, 0.85), "width": 0.008, "z": 0.028, "color": "black"}
    yield {"shape": "disc", "name": "hub", "radius": 0.012, "z": (0.02, 0.034), "color": "red"}


def build(part):
    bm = bmesh.new()
    match part:
        case {"shape": "disc", "radius": float(r), "z": (low, high)}:
            bmesh.ops.create_cone(bm, cap_ends=True, segments=64, radius1=r, radius2=r, depth=high - low, matrix=Matrix.Translation((0, 0, (low + high) / 2)))
        case {"shape": "ring", "radius": (inner, outer), "z": (low, high)}:
            loops = [[bm.verts.new((*point(r, 360 * i / 64), z)) for i in range(64)] for r, z in ((inner, low), (outer, low), (outer, high), (inner, high))]
            for a, b in zip(loops, [*loops[1:], loops[0]]):
                for i in range(64):
                    bm.faces.new((a[i], a[i - 1], b[i - 1], b[i]))
            bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
        case {"shape": "bar", "angle": angle, "span": (start, end), "width": width, "z": z}:
            middle = (start + end) / 2 * RADIUS
            place = Matrix.Translation((*point(middle, angle), z)) @ Matrix.Rotation(math.radians(-angle), 4, "Z")
            bmesh.ops.create_cube(bm, size=1, matrix=place @ Matrix.Diagonal((width, (end - start) * RADIUS, 0.003, 1)))
        case {"shape": other, **rest}:
            raise ValueError(f"unknown shape {other!r} with {sorted(rest)}")
    mesh = bpy.data.meshes.new(part["name"])
    bm.to_mesh(mesh)
    bm.free()
    return bpy.data.objects.new(part["name"], mesh)


COLORS = {"white": (0.9, 0.9, 0.88, 1), "black": (0.02, 0.02, 0.02, 1), "red": (0.7, 0.05, 0.03, 1)}
paints = {name: bpy.data.materials.new(name) for name in COLORS}
for name, mat in paints.items():
    mat.diffuse_color = COLORS[name]
for part in parts():
    obj = build(part)
    obj.data.materials.append(paints[part["color"]])
    obj.matrix_world = Matrix.Rotation(math.pi / 2, 4, "X") @ Matrix.Translation((0, 1.5, 0))
    bpy.context.collection.objects.link(obj)
