# title: Extrude a flat outline with holes
# keywords: 2D shape, window in a wall, plate with a cut-out, face plate, ring, frame, washer, flat profile, curve fill, polygon with holes, washer, gasket, bracket, guitar body, cookie cutter, stencil, keyhole plate, letter shape, silhouette, puzzle piece, arch
# blender: 3.4-5.x
# makes: panel >= 60 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def weld(mesh, distance=0.000001):
    """The caps of a curve do not share vertices with its sides: closes them."""
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=distance)
    bm.to_mesh(mesh)
    bm.free()


def extruded(name, outline, holes=(), depth=0.02):
    """Closed outlines in the xy plane, as points (x, y); holes lie inside the first. A 2D curve fills itself and leaves the holes open."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "2D"
    curve.fill_mode = "BOTH"
    curve.extrude = depth / 2
    for points in (outline, *holes):
        spline = curve.splines.new("POLY")
        spline.points.add(len(points) - 1)
        for point, (x, y) in zip(spline.points, points):
            point.co = (x, y, 0, 1)
        spline.use_cyclic_u = True
    holder = bpy.data.objects.new(name, curve)
    bpy.context.collection.objects.link(holder)
    mesh = bpy.data.meshes.new_from_object(holder.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(holder)
    weld(mesh)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def circle(x, y, radius, points=24):
    return [(x + radius * math.cos(math.tau * i / points), y + radius * math.sin(math.tau * i / points)) for i in range(points)]


extruded("panel", [(-0.3, -0.2), (0.3, -0.2), (0.3, 0.2), (-0.3, 0.2)], [circle(-0.15, 0, 0.08), [(0.05, -0.1), (0.2, -0.1), (0.2, 0.1), (0.05, 0.1)]])
