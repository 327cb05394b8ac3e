# title: Turn a profile around the z axis (lathe)
# keywords: revolve, rotate a profile around an axis, surface of revolution, spin, screw, vase, bottle, bowl, glass, candlestick, column, turned, wine glass, cup, plate, lamp foot, pawn, barrel, wheel, dome, bell, round on all sides, rotationally symmetric, spindle, pot
# blender: 3.4-5.x
# makes: vase >= 800 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def lathe(name, profile, segments=48):
    """`profile`: (radius, z) from the bottom to the top, outside; radius 0 at an end closes it in one point."""
    bm = bmesh.new()
    rings = []
    for radius, z in profile:
        if radius < 1e-6:
            rings.append([bm.verts.new((0, 0, z))])
            continue
        turns = [math.tau * i / segments for i in range(segments)]
        rings.append([bm.verts.new((radius * math.cos(t), radius * math.sin(t), z)) for t in turns])
    for low, high in zip(rings, rings[1:]):
        for i in range(segments):
            j = (i + 1) % segments
            corners = [low[i % len(low)], low[j % len(low)], high[j % len(high)], high[i % len(high)]]
            bm.faces.new(list(dict.fromkeys(corners)))  # a triangle where a ring is one point
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    for face in bm.faces:
        face.smooth = True
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


# Outside up, over the lip, inside down again: a wall with a thickness, closed at the bottom on both sides.
lathe("vase", [(0, 0), (0.05, 0), (0.08, 0.08), (0.07, 0.18), (0.035, 0.24), (0.05, 0.28),
               (0.045, 0.28), (0.030, 0.24), (0.065, 0.18), (0.075, 0.08), (0.045, 0.006), (0, 0.006)])
