# title: Leaf or petal: a curved blade with a thickness
# keywords: petal, flower, blade of grass, feather, leaf shape, curved thin plate, rose, tulip, fern, palm frond, tongue, surfboard, fin, wing of a butterfly, blade, lettuce, lotus
# blender: 3.4-5.x
# makes: petal >= 100 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def leaf(name, length=0.1, width=0.04, curl=0.6, fold=0.3, thickness=0.0008, rows=12, columns=6):
    """Grows along y from the origin; `curl` bends it upwards (radians), `fold` lifts its sides."""
    bm = bmesh.new()
    grid = []
    for i in range(rows + 1):
        t = i / rows
        half = width / 2 * math.sin(math.pi * (0.04 + 0.93 * t) ** 0.8)
        angle = curl * t
        y, z = (length * math.sin(angle) / curl, length * (1 - math.cos(angle)) / curl) if curl else (length * t, 0)
        row = []
        for j in range(columns + 1):
            s = 2 * j / columns - 1
            lift = fold * half * s * s
            row.append(bm.verts.new((half * s, y - lift * math.sin(angle), z + lift * math.cos(angle))))
        grid.append(row)
    for low, high in zip(grid, grid[1:]):
        for j in range(columns):
            bm.faces.new((low[j], low[j + 1], high[j + 1], high[j])).smooth = True
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    solid = thing.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness = thickness
    solid.offset = 0
    return thing


leaf("petal")
