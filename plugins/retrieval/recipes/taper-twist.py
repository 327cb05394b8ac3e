# title: Taper, twist and bend by own arithmetic
# keywords: deform, narrow towards the top, lattice, simple deform, bend, twist, cage, bulge, shape vertices by height, twisted skyscraper, candle, ice cream swirl, unicorn horn, drill bit, table leg, obelisk, chimney, bent banana
# blender: 3.4-5.x
# makes: tower >= 400 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def deform(mesh, taper=0.0, twist=0.0, bulge=0.0):
    """Along z: `taper` 0.5 leaves half of the width at the top, `twist` in radians, `bulge` widens the middle."""
    heights = [vertex.co.z for vertex in mesh.vertices]
    bottom, tall = min(heights), max(heights) - min(heights)
    for vertex in mesh.vertices:
        t = (vertex.co.z - bottom) / tall
        wide = (1 - taper * t) * (1 + bulge * math.sin(math.pi * t))
        c, s = math.cos(twist * t), math.sin(twist * t)
        x, y = vertex.co.x * wide, vertex.co.y * wide
        vertex.co.x, vertex.co.y = x * c - y * s, x * s + y * c
    mesh.update()


bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1)
# Only what has vertices along the way can bend.
bmesh.ops.subdivide_edges(bm, edges=bm.edges[:], cuts=7, use_grid_fill=True)
bmesh.ops.scale(bm, verts=bm.verts[:], vec=(0.4, 0.4, 2))
mesh = bpy.data.meshes.new("tower")
bm.to_mesh(mesh)
bm.free()
deform(mesh, taper=0.5, twist=math.radians(60), bulge=0.2)
bpy.context.collection.objects.link(bpy.data.objects.new("tower", mesh))
