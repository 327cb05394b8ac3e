# title: Gear wheel with teeth and a bore
# keywords: cog, cogwheel, sprocket, toothed wheel, clockwork, teeth around a rim, machine, clock movement, bicycle sprocket, ratchet, saw blade, star shape
# blender: 3.4-5.x
# makes: gear >= 300 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def gear(name, teeth=16, radius=0.1, tooth=0.02, bore=0.02, depth=0.03):
    """Lies in the xy plane, centred; `radius` is that of the tips. Two gears of the same tooth width run together."""
    outline = []
    for i in range(teeth):
        for part, r in ((0.00, radius - tooth), (0.25, radius - tooth), (0.35, radius), (0.65, radius), (0.75, radius - tooth)):
            t = math.tau * (i + part) / teeth
            outline.append((r * math.cos(t), r * math.sin(t)))
    count = len(outline)
    inner = [(bore * math.cos(math.atan2(y, x)), bore * math.sin(math.atan2(y, x))) for x, y in outline]
    bm = bmesh.new()
    loops = [[bm.verts.new((x, y, z)) for x, y in points] for points, z in
             ((outline, -depth / 2), (outline, depth / 2), (inner, depth / 2), (inner, -depth / 2))]
    # Outside, top, bore, bottom: four bands around.
    for first, second in zip(loops, [*loops[1:], loops[0]]):
        for i in range(count):
            bm.faces.new((first[i], first[(i + 1) % count], second[(i + 1) % count], second[i]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


gear("gear")
