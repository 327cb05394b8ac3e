# expect: objects=9 triangles=734 names=carcass,door_L,door_R,drawer_1,drawer_2,knob_4 size=0.812,0.770,0.800
# style: any, match on dataclasses and dicts that binds a name `open`, Literal, keyword-only arguments, deepcopy, ChainMap
"""Kitchen cupboard whose doors stand ajar; `open` is how far, never the builtin."""
import math
from collections import ChainMap
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Literal

import bmesh
import bpy
from mathutils import Matrix, Vector

DEFAULTS = {"width": 0.8, "height": 0.72, "depth": 0.5, "board": 0.018}
ORDER = {"height": 0.8}
SIZE = ChainMap(ORDER, DEFAULTS)


@dataclass
class Door:
    hinge: Literal["left", "right"]
    angle: float = 0.0


@dataclass
class Drawer:
    level: int
    pulled: float = 0.0
    extras: list[str] = field(default_factory=list)


FRONT = [Door("left", 35.0), Door("right"), Drawer(1, 0.12), Drawer(2)]


def box(bm, low, high):
    low, high = Vector(low), Vector(high)
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation((low + high) / 2) @ Matrix.Diagonal((*(high - low), 1)))


def emit(name, *boxes, matrix=Matrix(), paint="lacquer"):
    bm = bmesh.new()
    for low, high in boxes:
        box(bm, low, high)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(bpy.data.materials.get(paint) or bpy.data.materials.new(paint))
    obj = bpy.data.objects.new(name, mesh)
    obj.matrix_world = matrix
    bpy.context.collection.objects.link(obj)
    return obj


def knob(number, parent, at):
    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=12, v_segments=8, radius=0.012)
    mesh = bpy.data.meshes.new(f"knob_{number}")
    bm.to_mesh(mesh)
    bm.free()
    obj = bpy.data.objects.new(mesh.name, mesh)
    obj.parent = parent
    obj.location = at
    bpy.context.collection.objects.link(obj)


def plan(what):
    """A plain description of a front element."""
    match what:
        case Door(hinge=hinge, angle=angle):
            return {"kind": "door", "side": hinge, "open": angle}
        case Drawer(level=level, pulled=pulled):
            return {"kind": "drawer", "level": level, "open": pulled}
        case _:
            raise TypeError(type(what).__name__)


def build(description, number):
    w, h, d, b = (SIZE[key] for key in ("width", "height", "depth", "board"))
    door_top = h * 0.62
    match description:
        case {"kind": "door", "side": side, "open": open}:
            sign = -1 if side == "left" else 1
            half = w / 2 - 0.002
            swing = Matrix.Translation((sign * w / 2, -d / 2, 0)) @ Matrix.Rotation(sign * math.radians(open), 4, "Z")
            x = (0, half) if sign < 0 else (-half, 0)
            door = emit(f"door_{side[0].upper()}", ((x[0], -b, 0.002), (x[1], 0, door_top - 0.002)), matrix=swing)
            knob(number, door, (-sign * (half - 0.04), -b - 0.01, door_top * 0.7))
        case {"kind": "drawer", "level": level, "open": open} if open >= 0:
            tall = (h - door_top) / 2
            z = door_top + (level - 1) * tall
            out = Matrix.Translation((0, -d / 2 - open, z))
            drawer = emit(f"drawer_{level}", ((-w / 2, -b, 0.002), (w / 2, 0, tall - 0.002)), ((-w / 2 + 0.04, 0, 0.03), (w / 2 - 0.04, d - 0.06, 0.045)), matrix=out)
            knob(number, drawer, (0, -b - 0.01, tall / 2))


w, h, d, b = (SIZE[key] for key in ("width", "height", "depth", "board"))
emit("carcass", ((-w / 2, -d / 2, 0), (-w / 2 + b, d / 2, h)), ((w / 2 - b, -d / 2, 0), (w / 2, d / 2, h)), ((-w / 2 + b, d / 2 - b, 0), (w / 2 - b, d / 2, h)),
     *(((-w / 2 + b, -d / 2, z), (w / 2 - b, d / 2 - b, z + b)) for z in (0, h * 0.62 - b, h - b)), paint="birch ply")
ordered = deepcopy(FRONT)
ordered[0].angle += 5
for number, element in enumerate(ordered, start=1):
    build(plan(element), number)
print(dict(SIZE), [plan(e)["open"] for e in ordered])
