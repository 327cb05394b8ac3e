# title: Helix: a coil spring or a screw thread
# keywords: spiral, coil, spring, corkscrew, screw modifier, winding, telephone cord, mattress spring, spiral staircase, dna, phone cord, heating coil, screw, drill, snail, corkscrew
# blender: 3.4-5.x
# makes: spring >= 2000 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy
from mathutils import Vector


def helix(name, radius=0.02, pitch=0.01, turns=6, wire=0.002, steps=24, sides=10):
    """A round wire of radius `wire` that climbs `pitch` a turn; closed ends. Keep pitch > 2 * wire."""
    bm = bmesh.new()
    rings = []
    for i in range(int(turns * steps) + 1):
        t = math.tau * i / steps
        centre = Vector((radius * math.cos(t), radius * math.sin(t), pitch * t / math.tau))
        along = Vector((-radius * math.sin(t), radius * math.cos(t), pitch / math.tau)).normalized()
        out = Vector((math.cos(t), math.sin(t), 0))
        up = along.cross(out)
        turn = [math.tau * k / sides for k in range(sides)]
        rings.append([bm.verts.new(centre + (out * math.cos(a) + up * math.sin(a)) * wire) for a in turn])
    for low, high in zip(rings, rings[1:]):
        for k in range(sides):
            bm.faces.new((low[k], low[(k + 1) % sides], high[(k + 1) % sides], high[k])).smooth = True
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


helix("spring")
