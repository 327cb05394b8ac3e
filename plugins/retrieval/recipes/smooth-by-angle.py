# title: Smooth shading with sharp edges by angle, 3.4 to 5.x
# keywords: auto smooth, use_auto_smooth, auto_smooth_angle, shade_auto_smooth, shade_smooth_by_angle, hard edges stay sharp, flat and smooth, sharp_edge, set_sharp_from_angle, faceted look, crisp caps, polygon edges visible, smooth cylinder
# blender: 3.4-5.x
# makes: drum >= 100 triangles
# licence: MIT, Bozzetto
import math

import bmesh
import bpy


def smooth_by_angle(mesh, degrees=30):
    """Smooth faces; edges whose faces meet at more than `degrees` stay sharp. Same result in all versions, without an operator."""
    bm = bmesh.new()
    bm.from_mesh(mesh)
    for face in bm.faces:
        face.smooth = True
    for edge in bm.edges:
        edge.smooth = edge.is_manifold and edge.calc_face_angle(0) <= math.radians(degrees)
    bm.to_mesh(mesh)
    bm.free()
    # Before 4.1 sharp edges show only with auto smooth; from 4.1 on they always do, and the setting is gone.
    if hasattr(mesh, "use_auto_smooth"):
        mesh.use_auto_smooth = True
        mesh.auto_smooth_angle = math.pi


bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=0.2, depth=0.3)
drum = bpy.context.object
drum.name = drum.data.name = "drum"
smooth_by_angle(drum.data)
