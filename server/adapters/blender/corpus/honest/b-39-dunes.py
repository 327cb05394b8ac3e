# expect: objects=2 triangles=14355 names=dunes,pyramid size=60.000,60.000,6.370
# style: 4.x numpy with lib.stride_tricks.sliding_window_view for smoothing, np.c_ and np.r_, slopes as a face attribute
"""Wind-shaped dunes round a small pyramid."""
import bpy
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

N, SIZE = 90, 60.0
rng = np.random.default_rng(8)


def box_blur(field, radius):
    """Mean over a square window, edges repeated."""
    padded = np.pad(field, radius, mode="edge")
    return sliding_window_view(padded, (2 * radius + 1,) * 2).mean(axis=(-1, -2))


def dune_field(n):
    y, x = np.mgrid[0:n, 0:n] / n
    warp = box_blur(rng.standard_normal((n, n)), 7) * 2.2
    phase = (x * 5 + warp + 0.2 * np.sin(y * 9)) % 1.0
    crest = np.where(phase < 0.72, phase / 0.72, (1 - phase) / 0.28)      # gentle windward, steep lee
    height = box_blur(crest ** 1.4, 1) * (0.6 + 0.8 * box_blur(rng.random((n, n)), 9))
    return height * 5.0


def grid_mesh(name, height):
    n = len(height)
    axis = np.linspace(-SIZE / 2, SIZE / 2, n)
    xx, yy = np.meshgrid(axis, axis)
    verts = np.c_[xx.ravel(), yy.ravel(), height.ravel()]
    corner = (np.arange(n - 1)[:, None] * n + np.arange(n - 1)).ravel()
    faces = np.c_[corner, corner + 1, corner + n + 1, corner + n]
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(verts))
    mesh.vertices.foreach_set("co", verts.astype(np.float32).ravel())
    mesh.loops.add(faces.size)
    mesh.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
    mesh.polygons.add(len(faces))
    mesh.polygons.foreach_set("loop_start", np.arange(0, faces.size, 4, dtype=np.int32))
    if bpy.app.version < (4, 0, 0):                    # derived, and read-only, since then
        mesh.polygons.foreach_set("loop_total", np.full(len(faces), 4, dtype=np.int32))
    mesh.update(calc_edges=True)
    mesh.validate()
    gy, gx = np.gradient(height, axis, axis)
    slope = np.degrees(np.arctan(np.hypot(gx, gy)))[:-1, :-1]
    layer = mesh.attributes.new("slope", "FLOAT", "FACE")
    layer.data.foreach_set("value", slope.astype(np.float32).ravel())
    mesh.polygons.foreach_set("use_smooth", np.ones(len(faces), dtype=bool))
    return mesh, slope


def pyramid(steps=9, base=8.0):
    verts, faces = np.empty((0, 3)), []
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) / 2
    for k in range(steps):
        side, z = base * (1 - k / steps), k * 0.6
        start = len(verts)
        verts = np.r_[verts, np.c_[square * side, np.full(4, z)], np.c_[square * side, np.full(4, z + 0.6)]]
        faces += [(start + i, start + (i + 1) % 4, start + 4 + (i + 1) % 4, start + 4 + i) for i in range(4)]
        faces += [tuple(start + i for i in (3, 2, 1, 0)), tuple(start + i for i in (4, 5, 6, 7))]
    mesh = bpy.data.meshes.new("pyramid")
    mesh.from_pydata(verts.tolist(), [], faces)
    return mesh


sand = bpy.data.materials.new("sand")
sand.diffuse_color = (0.76, 0.60, 0.38, 1)
sand.roughness = 1.0
ground, slope = grid_mesh("dunes", dune_field(N))
for mesh in (ground, pyramid()):
    mesh.materials.append(sand)
    bpy.context.collection.objects.link(bpy.data.objects.new(mesh.name, mesh))
bpy.data.objects["pyramid"].location = (6, -4, 1.0)
print("steepest {:.0f} degrees, median {:.1f}".format(slope.max(), np.median(slope)))
