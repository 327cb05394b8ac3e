# expect: objects=27 triangles=1990 names=pole,step_01,step_16,handrail,landing,baluster_08 size=1.899,1.900,4.040
# style: any, overload and TypeVar bound, attrgetter with a constant key, divmod, curve object with bevel converted by the depsgraph
"""Spiral staircase of sixteen treads with a swept handrail."""
from __future__ import annotations

import math
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Sequence, TypeVar, Union, overload

import bmesh
import bpy
from mathutils import Matrix, Vector

if TYPE_CHECKING:
    from bpy.types import Object

SORT_KEY = "location.z"
STEPS, RISE, INNER, OUTER, TURN = 16, 0.19, 0.08, 0.95, math.radians(330)
Number = TypeVar("Number", bound=Union[int, float])


@overload
def spread(count: int, low: float, high: float) -> list[float]: ...
@overload
def spread(count: int, low: float) -> list[float]: ...
def spread(count, low, high=None):
    """Evenly spaced numbers, both ends included; from zero with one bound."""
    if high is None:
        low, high = 0.0, low
    return [low + (high - low) * i / (count - 1) for i in range(count)]


def largest(*values: Number) -> Number:
    return max(values)


def sector(inner: float, outer: float, angle: float, thickness: float, parts: int = 6):
    bm = bmesh.new()
    loops = []
    for z in (0.0, thickness):
        arc = spread(parts, -angle / 2, angle / 2)
        outline = [(inner * math.cos(a), inner * math.sin(a)) for a in reversed(arc)] + [(outer * math.cos(a), outer * math.sin(a)) for a in arc]
        loops.append([bm.verts.new((x, y, z)) for x, y in outline])
    low, high = loops
    n = len(low)
    bm.faces.new(low[::-1])
    bm.faces.new(high)
    for i in range(n):
        bm.faces.new((low[i], low[(i + 1) % n], high[(i + 1) % n], high[i]))
    return bm


def rod(a: Sequence[float], b: Sequence[float], radius: float, segments: int = 12):
    bm = bmesh.new()
    start, axis = Vector(a), Vector(b) - Vector(a)
    bmesh.ops.create_cone(bm, cap_ends=True, segments=segments, radius1=radius, radius2=radius, depth=axis.length,
                          matrix=Matrix.Translation(start + axis / 2) @ axis.to_track_quat("Z", "Y").to_matrix().to_4x4())
    return bm


def emit(name: str, bm, material, matrix=Matrix()) -> "Object":
    bm.normal_update()
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(material)
    obj = bpy.data.objects.new(name, mesh)
    obj.matrix_world = matrix
    bpy.context.collection.objects.link(obj)
    return obj


def handrail(points: list[Vector], material) -> "Object":
    curve = bpy.data.curves.new("handrail", "CURVE")
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution, curve.use_fill_caps = "3D", 0.022, 3, True
    spline = curve.splines.new("NURBS")
    spline.points.add(len(points) - 1)
    for target, source in zip(spline.points, points):
        target.co = (*source, 1.0)
    spline.order_u, spline.use_endpoint_u, spline.resolution_u = 4, True, 4
    temporary = bpy.data.objects.new("handrail curve", curve)
    bpy.context.collection.objects.link(temporary)
    bpy.context.view_layer.update()
    mesh = bpy.data.meshes.new_from_object(temporary.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(temporary)
    mesh.materials.append(material)
    obj = bpy.data.objects.new("handrail", mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def main() -> None:
    wood, iron = (bpy.data.materials.new(n) for n in ("tread oak", "black iron"))
    wood.diffuse_color, iron.diffuse_color = (0.42, 0.25, 0.12, 1), (0.03, 0.03, 0.035, 1)
    steps, tops = [], []
    for i, a in enumerate(spread(STEPS, TURN)):
        z = RISE * (i + 1)
        place = Matrix.Translation((0, 0, z - 0.04)) @ Matrix.Rotation(a, 4, "Z")
        steps.append(emit(f"step_{i + 1:02d}", sector(INNER * 0.5, OUTER, TURN / STEPS * 1.15, 0.04), wood, place))
        foot = Vector(((OUTER - 0.05) * math.cos(a), (OUTER - 0.05) * math.sin(a), z))
        tops.append(foot + Vector((0, 0, 0.9)))
        half, rest = divmod(i, 2)
        if rest:
            emit(f"baluster_{half + 1:02d}", rod(foot, tops[-1], 0.01, 8), iron)
    height = RISE * STEPS
    emit("pole", rod((0, 0, 0), (0, 0, height + 1.0), INNER), iron)
    emit("landing", sector(INNER * 0.5, OUTER, math.radians(60), 0.05), wood,
         Matrix.Translation((0, 0, height - 0.05)) @ Matrix.Rotation(TURN + math.radians(38), 4, "Z"))
    handrail(tops, iron)
    top = max(steps, key=attrgetter(SORT_KEY))
    print(top.name, largest(*map(itemgetter(2), tops)))


main()
