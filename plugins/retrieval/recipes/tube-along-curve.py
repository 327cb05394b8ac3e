# title: Sweep a tube along a bezier or poly curve
# keywords: pipe, hose, handle, wire, path, curve bevel_depth, bezier_points, spline points with four numbers, handle types, curve to mesh, tap, bent pipe, garden hose, cable, chair frame, railing, basket handle, spectacles
# blender: 3.4-5.x
# makes: hose >= 400 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def weld(mesh, distance=0.000001):
    """The caps of a curve do not share vertices with its sides: closes them."""
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=distance)
    bm.to_mesh(mesh)
    bm.free()


def tube(name, points, radius, closed=False, smooth=True):
    """A round tube through the points, as a mesh with closed ends."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = radius
    curve.bevel_resolution = 4
    curve.resolution_u = 12
    curve.use_fill_caps = not closed
    if smooth:
        spline = curve.splines.new("BEZIER")
        spline.bezier_points.add(len(points) - 1)  # a new spline has one point already; a BEZIER spline has no `points`
        for point, place in zip(spline.bezier_points, points):
            point.co = place
            point.handle_left_type = point.handle_right_type = "AUTO"
    else:
        spline = curve.splines.new("POLY")
        spline.points.add(len(points) - 1)
        for point, place in zip(spline.points, points):
            point.co = (*place, 1)  # x, y, z and a weight
    spline.use_cyclic_u = closed
    holder = bpy.data.objects.new(name, curve)
    bpy.context.collection.objects.link(holder)
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(holder.evaluated_get(depsgraph))
    bpy.data.objects.remove(holder)
    weld(mesh)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


tube("hose", [(0, 0, 0), (0.2, 0, 0.3), (0.5, 0.2, 0.3), (0.6, 0.5, 0)], radius=0.03)
