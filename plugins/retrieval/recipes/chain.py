# title: Links of a chain
# keywords: chain link, torus, interlocking rings, anchor chain, necklace, every second one turned, bracelet, swing, padlock, bicycle chain, drawbridge
# blender: 3.4-5.x
# makes: link_1 >= 400 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy
from mathutils import Vector


def link_mesh(name, length=0.06, width=0.04, wire=0.005, segments=32, sides=10):
    """An oval ring of round wire, lengthwise along x."""
    bm = bmesh.new()
    straight, bend = (length - width) / 2, width / 2 - wire
    rings = []
    for i in range(segments):
        t = math.tau * i / segments
        out = Vector((math.cos(t), math.sin(t), 0))
        centre = Vector((math.copysign(straight, out.x) if abs(out.x) > 1e-6 else 0, 0, 0)) + out * bend
        turns = [math.tau * k / sides for k in range(sides)]
        rings.append([bm.verts.new(centre + out * (wire * math.cos(a)) + Vector((0, 0, wire * math.sin(a)))) for a in turns])
    for i in range(segments):
        low, high = rings[i], rings[(i + 1) % segments]
        for k in range(sides):
            bm.faces.new((low[k], high[k], high[(k + 1) % sides], low[(k + 1) % sides])).smooth = True
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def chain(count, length=0.06, width=0.04, wire=0.005):
    """Links along x, every second one turned by 90 degrees; they hang in each other and touch."""
    mesh = link_mesh("link", length, width, wire)
    for i in range(count):
        link = bpy.data.objects.new(f"link_{i + 1}", mesh)
        bpy.context.collection.objects.link(link)
        link.location.x = i * (length - 2 * wire)
        link.rotation_euler.x = math.pi / 2 * (i % 2)


chain(6)
