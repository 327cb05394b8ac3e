# expect: objects=1 triangles=5194 names=gummy_bear size=0.0137,0.0123,0.0235
# style: 5.x numpy.typing hints, signed distance field with smooth union, surface nets without any library
"""Gummy bear meshed from a signed distance field by naive surface nets."""
from __future__ import annotations

import bpy
import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float64]
RESOLUTION = 44
# centre, radii (cm); mirrored in x when x > 0
ELLIPSOIDS = [
    ((0, 0, 0.0), (0.62, 0.48, 0.75)), ((0, -0.05, 1.0), (0.50, 0.44, 0.46)), ((0, -0.45, 0.92), (0.22, 0.20, 0.17)),
    ((0.36, 0.02, 1.40), (0.17, 0.12, 0.17)), ((0.52, -0.38, 0.25), (0.17, 0.28, 0.18)), ((0.42, -0.42, -0.55), (0.24, 0.34, 0.24)),
]


def ellipsoid(p: Field, centre: npt.ArrayLike, radii: npt.ArrayLike) -> Field:
    q = (p - np.asarray(centre)) / np.asarray(radii)
    return (np.linalg.norm(q, axis=-1) - 1.0) * float(np.min(radii))


def smooth_min(a: Field, b: Field, k: float = 0.14) -> Field:
    h = np.clip(0.5 + 0.5 * (b - a) / k, 0.0, 1.0)
    return b * (1 - h) + a * h - k * h * (1 - h)


def bear(p: Field) -> Field:
    distance = np.full(p.shape[:-1], 9.0)
    for (x, y, z), radii in ELLIPSOIDS:
        for sign in {1, -1} if x else {1}:
            distance = smooth_min(distance, ellipsoid(p, (sign * x, y, z), radii))
    return distance


def surface_nets(d: Field, origin: Field, step: float) -> tuple[Field, npt.NDArray[np.int64]]:
    """One vertex in each cell that the surface crosses, one quad for each crossed edge."""
    inside = d < 0
    n = np.array(d.shape) - 1
    corners = np.array([(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)])
    window = [tuple(slice(c, c + m) for c, m in zip(corner, n)) for corner in corners]
    count = sum(inside[w].astype(int) for w in window)
    active = (count > 0) & (count < 8)
    total, weight = np.zeros((*n, 3)), np.zeros(n)
    for a, b in ((a, b) for a in range(8) for b in range(a + 1, 8) if np.abs(corners[a] - corners[b]).sum() == 1):
        da, db = d[window[a]], d[window[b]]
        crossed = (da < 0) != (db < 0)
        t = np.where(crossed, da / np.where(crossed, da - db, 1), 0)[..., None]
        total += np.where(crossed[..., None], corners[a] + t * (corners[b] - corners[a]), 0)
        weight += crossed
    cells = np.argwhere(active)
    verts = origin + step * (cells + total[active] / weight[active][:, None])
    index = np.full(n, -1)
    index[active] = np.arange(len(cells))
    quads = []
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        low, high = [slice(1, -1)] * 3, [slice(1, -1)] * 3
        low[axis], high[axis] = slice(0, -1), slice(1, None)
        flips = inside[tuple(low)].astype(int) - inside[tuple(high)]
        for at in np.argwhere(flips):
            cell = at + 1
            cell[axis] = at[axis]
            eu, ev = np.eye(3, dtype=int)[[u, v]]
            quad = [int(index[tuple(cell - o)]) for o in (eu + ev, ev, 0 * eu, eu)]
            quads.append(quad if flips[tuple(at)] > 0 else quad[::-1])
    return verts, np.array(quads)


low, high = np.array([-1.0, -1.0, -1.1]), np.array([1.0, 1.0, 1.9])
step = float((high - low).max() / RESOLUTION)
axes = [np.arange(a, b + step, step) for a, b in zip(low, high)]
grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
verts, quads = surface_nets(bear(grid), low, step)
verts *= 0.01
verts[:, 2] -= verts[:, 2].min()
mesh = bpy.data.meshes.new("gummy_bear")
mesh.from_pydata(verts.tolist(), [], quads.tolist())
mesh.polygons.foreach_set("use_smooth", np.ones(len(quads), dtype=bool))
mesh.update()
gum = bpy.data.materials.new("gum")
gum.use_nodes = True
bsdf = gum.node_tree.nodes["Principled BSDF"]
bsdf.inputs["Base Color"].default_value = (0.8, 0.05, 0.08, 1)
bsdf.inputs["Transmission Weight" if "Transmission Weight" in bsdf.inputs else "Transmission"].default_value = 0.7
mesh.materials.append(gum)
bpy.context.collection.objects.link(bpy.data.objects.new("gummy_bear", mesh))
print(f"{len(verts)} vertices, {len(quads)} quads")
