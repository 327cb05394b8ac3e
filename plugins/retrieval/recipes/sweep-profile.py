# title: Sweep any profile along a polyline
# keywords: extrude along a path, rail, moulding, frame, gutter, strip, cross-section carried along points, parallel transport, picture frame, skirting, roof edge, track, belt, curb, kerb
# blender: 3.4-5.x
# makes: rail >= 30 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy
from mathutils import Vector


def sweep(name, profile, path, up=(0, 0, 1)):
    """`profile`: closed outline as (sideways, upwards) counter-clockwise; `path`: points. Corners are mitred; the ends are closed."""
    points = [Vector(point) for point in path]
    up = Vector(up)
    bm = bmesh.new()
    rings = []
    for i, point in enumerate(points):
        before = (point - points[i - 1]).normalized() if i else (points[1] - point).normalized()
        after = (points[i + 1] - point).normalized() if i + 1 < len(points) else before
        along = (before + after).normalized()
        side = along.cross(up).normalized()
        wide = 1 / max(0.2, along.dot(before))  # a mitre is wider than the profile
        rings.append([bm.verts.new(point + side * (x * wide) + side.cross(along) * y) for x, y in profile])
    count = len(profile)
    for first, second in zip(rings, rings[1:]):
        for i in range(count):
            bm.faces.new((first[i], first[(i + 1) % count], second[(i + 1) % count], second[i]))
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


sweep("rail", [(-0.03, 0), (0.03, 0), (0.03, 0.02), (0, 0.05), (-0.03, 0.02)], [(0, 0, 0), (1, 0, 0), (1.5, 0.5, 0), (1.5, 1.5, 0.2)])
