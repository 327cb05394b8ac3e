# title: Rope: strands twisted around each other
# keywords: cable, twisted, cord, braid, curve bevel, yarn, wire rope, climbing rope, thread, lasso, hammock, net, mooring line, braided handle
# blender: 3.4-5.x
# makes: strand_1 >= 500 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy
from mathutils import Vector


def weld(mesh, distance=0.000001):
    """The caps of a curve do not share vertices with its sides: closes them."""
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=distance)
    bm.to_mesh(mesh)
    bm.free()


def rope(name, path, radius=0.015, strands=3, turns_per_metre=8, steps=120):
    """Each strand winds around the path (a straight line or points); one mesh object a strand."""
    points = [Vector(point) for point in path]
    lengths = [(b - a).length for a, b in zip(points, points[1:])]
    total = sum(lengths)
    own = radius * 0.55

    def at(distance):
        for a, b, length in zip(points, points[1:], lengths):
            if distance <= length:
                return a + (b - a) * (distance / length), (b - a).normalized()
            distance -= length
        return points[-1], (points[-1] - points[-2]).normalized()

    for strand in range(strands):
        curve = bpy.data.curves.new(f"{name}_{strand + 1}", "CURVE")
        curve.dimensions = "3D"
        curve.bevel_depth = own
        curve.bevel_resolution = 2
        curve.use_fill_caps = True
        spline = curve.splines.new("POLY")
        spline.points.add(steps)
        for i, point in enumerate(spline.points):
            centre, along = at(total * i / steps)
            side = along.orthogonal().normalized()
            angle = math.tau * (turns_per_metre * total * i / steps + strand / strands)
            around = side * math.cos(angle) + along.cross(side) * math.sin(angle)
            point.co = (*(centre + around * (radius - own)), 1)
        holder = bpy.data.objects.new(f"{name}_{strand + 1}", curve)
        bpy.context.collection.objects.link(holder)
        mesh = bpy.data.meshes.new_from_object(holder.evaluated_get(bpy.context.evaluated_depsgraph_get()))
        bpy.data.objects.remove(holder)
        weld(mesh)
        bpy.context.collection.objects.link(bpy.data.objects.new(f"{name}_{strand + 1}", mesh))


rope("strand", [(0, 0, 1), (0, 0, 0)])
