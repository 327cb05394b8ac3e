# title: Loft: a skin between cross-sections
# keywords: hull of a boat, fuselage, bridge rings, rings of points, body from sections, tapered shape, handle, bottle that is not round, boat, aeroplane, shoe, spoon, car body, canoe, dolphin, animal body, sections of a hull, ribs, frames
# blender: 3.4-5.x
# makes: hull >= 300 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def loft(name, rings, capped=True):
    """A closed skin over rings that all have the same number of points, in the same order."""
    bm = bmesh.new()
    verts = [[bm.verts.new(point) for point in ring] for ring in rings]
    count = len(rings[0])
    for low, high in zip(verts, verts[1:]):
        for i in range(count):
            bm.faces.new((low[i], low[(i + 1) % count], high[(i + 1) % count], high[i]))
    if capped:
        bm.faces.new(verts[0])
        bm.faces.new(verts[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def section(x, width, height, points=24):
    """A superellipse across x: fuller than an ellipse."""
    def corner(value):
        return math.copysign(abs(value) ** 0.7, value)
    turns = [math.tau * i / points for i in range(points)]
    return [(x, width / 2 * corner(math.cos(t)), height / 2 * corner(math.sin(t))) for t in turns]


loft("hull", [section(x / 10, 0.02 + 0.3 * math.sin(math.pi * (x + 0.5) / 11), 0.02 + 0.2 * math.sin(math.pi * (x + 0.5) / 11)) for x in range(11)])
