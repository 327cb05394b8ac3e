# expect: objects=9 triangles=920 names=Tile_0_0,Tile_2_2 size=0.191,0.191,0.006
# style: any tessellate_polygon and delaunay from mathutils.geometry, heapq, bisect, textwrap, walrus
import bisect
import heapq
import math
import random
import textwrap

import bpy
from mathutils import Vector
from mathutils.geometry import area_tri, delaunay_2d_cdt, tessellate_polygon

SIZE, THICK = 0.05, 0.006
rnd = random.Random(99)
NOTE = textwrap.dedent("""
    Nine tiles, each triangulated in its own way:
      even ones by tessellate_polygon, odd ones by a Delaunay triangulation.
""").strip()
print(textwrap.shorten(NOTE, 70))


def outline(column, row):
    """A square with a knob or a bay on each side that has a neighbour."""
    corners = [Vector((0, 0)), Vector((SIZE, 0)), Vector((SIZE, SIZE)), Vector((0, SIZE))]
    inside = [row > 0, column < 2, row < 2, column > 0]
    signs = [-1 if (column + row) % 2 else 1] * 4
    for k, (a, b) in enumerate(zip(corners, corners[1:] + corners[:1])):
        yield a
        if not inside[k]:
            continue
        along, out = (b - a), Vector(((b - a).y, -(b - a).x)).normalized() * signs[k]
        for step in range(9):
            t = math.pi * (step / 8)
            yield a + along * (0.5 - 0.12 * math.cos(t)) + out * (SIZE * 0.15 * math.sin(t))


def triangles(points, delaunay):
    if delaunay:
        n = len(points)
        _, _, faces, *_ = delaunay_2d_cdt(points, [], [list(range(n))], 1, 1e-7)
        return [tuple(f) for f in faces]
    return [tuple(t) for t in tessellate_polygon([[p.to_3d() for p in points]])]


sizes = []
for column in range(3):
    for row in range(3):
        points = list(outline(column, row))
        n = len(points)
        flat = triangles(points, (column + row) % 2)
        verts = [(p.x, p.y, z) for z in (0.0, THICK) for p in points]
        faces = [f[::-1] for f in flat] + [tuple(i + n for i in f) for f in flat] + [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
        mesh = bpy.data.meshes.new(f"Tile_{column}_{row}")
        mesh.from_pydata(verts, [], faces)
        if mesh.validate(verbose=False):
            print(mesh.name, "was corrected")
        tile = bpy.data.objects.new(mesh.name, mesh)
        tile.location = (column * SIZE * 1.4, row * SIZE * 1.4, 0)
        tile.rotation_euler.z = rnd.uniform(-0.05, 0.05)
        bpy.context.collection.objects.link(tile)
        if (area := sum(area_tri(*(points[i].to_3d() for i in f)) for f in flat)) > 0:
            bisect.insort(sizes, round(area * 1e4, 3))
        grey = 0.3 + 0.05 * (column * 3 + row)
        material = bpy.data.materials.new("Karton")
        material.diffuse_color = (grey, grey * 0.8, 0.4, 1)
        mesh.materials.append(material)
print("largest three:", heapq.nlargest(3, sizes), "cm2; median place", bisect.bisect(sizes, sizes[4]))
