# expect: objects=1 triangles=9120 names=Seashell size=0.095,0.077,0.082
# style: any numpy.typing annotations, broadcasting, smooth polygons, vertex groups by foreach
from __future__ import annotations

import bpy
import numpy as np
from numpy.typing import NDArray

TURNS, RINGS, SEGMENTS = 4.5, 120, 20


def spiral(turns: float, rings: int, segments: int) -> NDArray[np.float64]:
    """(rings, segments, 3) points of a logarithmic spiral tube."""
    t: NDArray[np.float64] = np.linspace(0.0, turns * 2 * np.pi, rings)
    growth = np.exp(0.14 * t)
    theta = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    tube = 0.55 * growth[:, None]
    radial = growth[:, None] + tube * np.cos(theta)[None, :]
    ribs = 1.0 + 0.03 * np.sin(14 * t)[:, None]
    x = radial * ribs * np.cos(t)[:, None]
    y = radial * ribs * np.sin(t)[:, None]
    z = tube * np.sin(theta)[None, :] - 1.7 * growth[:, None]
    return np.stack([x, y, z], axis=-1)


points = spiral(TURNS, RINGS, SEGMENTS)
points *= 0.08 / np.abs(points).max()
rows, columns = np.meshgrid(np.arange(RINGS - 1), np.arange(SEGMENTS), indexing="ij")
following = (columns + 1) % SEGMENTS
faces = np.stack([rows * SEGMENTS + columns, rows * SEGMENTS + following, (rows + 1) * SEGMENTS + following, (rows + 1) * SEGMENTS + columns], axis=-1)

mesh = bpy.data.meshes.new("Seashell")
mesh.from_pydata(points.reshape(-1, 3).tolist(), [], faces.reshape(-1, 4).tolist())
mesh.polygons.foreach_set("use_smooth", np.full(len(mesh.polygons), True))
mesh.update()

shell = bpy.data.objects.new("Seashell", mesh)
bpy.context.collection.objects.link(shell)
lip = shell.vertex_groups.new(name="Lip")
lip.add(list(range((RINGS - 6) * SEGMENTS, RINGS * SEGMENTS)), 1.0, "REPLACE")
inside = shell.vertex_groups.new(name="Thick")
for ring, weight in enumerate(np.linspace(0.2, 1.0, RINGS)):
    inside.add(list(range(ring * SEGMENTS, (ring + 1) * SEGMENTS)), float(weight), "REPLACE")
solid = shell.modifiers.new("Solidify", "SOLIDIFY")
solid.thickness = 0.002
solid.vertex_group = "Thick"
centre: NDArray[np.float64] = points.reshape(-1, 3).mean(axis=0)
shell.location = -centre
