# title: A mesh straight from numpy arrays
# keywords: foreach_set, fast mesh creation, many vertices, heightfield, loops, polygons, loop_start, large mesh, water waves, function plot, height map, point grid, large data
# blender: 3.4-5.x
# makes: wave >= 10000 triangles
# licence: MIT, Bozzetto
import bpy
import numpy as np


def mesh_from_arrays(name, points, quads):
    """`points`: float (n, 3); `quads`: int (m, 4), counter-clockwise from outside. A hundred thousand faces take milliseconds."""
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(points))
    mesh.vertices.foreach_set("co", np.asarray(points, dtype=np.float32).ravel())
    mesh.loops.add(quads.size)
    mesh.loops.foreach_set("vertex_index", np.asarray(quads, dtype=np.int32).ravel())
    mesh.polygons.add(len(quads))
    mesh.polygons.foreach_set("loop_start", np.arange(0, quads.size, 4, dtype=np.int32))
    if bpy.app.version < (4, 0, 0):
        mesh.polygons.foreach_set("loop_total", np.full(len(quads), 4, dtype=np.int32))
    mesh.polygons.foreach_set("use_smooth", np.ones(len(quads), dtype=bool))
    mesh.update(calc_edges=True)
    mesh.validate()
    return mesh


n = 80
x, y = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n))
z = 0.1 * np.sin(8 * np.hypot(x, y))
points = np.stack([x, y, z], axis=-1).reshape(-1, 3)
corner = (np.arange(n - 1)[:, None] * n + np.arange(n - 1)).ravel()
quads = np.stack([corner, corner + 1, corner + n + 1, corner + n], axis=-1)
bpy.context.collection.objects.link(bpy.data.objects.new("wave", mesh_from_arrays("wave", points, quads)))
