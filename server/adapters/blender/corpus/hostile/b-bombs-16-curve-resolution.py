# attack: a spline of many points with the highest resolutions along and around
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

curve = bpy.data.curves.new("wire", "CURVE")
curve.dimensions = "3D"
curve.resolution_u, curve.render_resolution_u, curve.bevel_resolution, curve.bevel_depth = 1024, 1024, 32, 0.1
spline = curve.splines.new("NURBS")
spline.points.add(20_000)
for index, point in enumerate(spline.points):
    point.co = (index % 100, index // 100, index % 7, 1)
bpy.context.collection.objects.link(bpy.data.objects.new("wire", curve))
