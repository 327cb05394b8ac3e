# expect: objects=6 triangles=1860 names=Hull,Fin_0,Fin_2,Nozzle,Window size=1.28,1.42,3.30
# style: any types.SimpleNamespace for the parameters, bezier interpolation, bmesh.ops.spin
import math
from types import SimpleNamespace

import bmesh
import bpy
from mathutils import Matrix, Vector
from mathutils.geometry import interpolate_bezier

cfg = SimpleNamespace(height=3.0, radius=0.45, fins=3, segments=32, colours=SimpleNamespace(hull=(0.85, 0.1, 0.1), trim=(0.9, 0.9, 0.92)))


def link(name, bm, colour):
    mesh = bpy.data.meshes.new(name)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(mesh)
    bm.free()
    material = bpy.data.materials.get(str(colour)) or bpy.data.materials.new(str(colour))
    material.diffuse_color = (*colour, 1.0)
    mesh.materials.append(material)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def turned(points):
    bm = bmesh.new()
    verts = [bm.verts.new((p.x, 0, p.y)) for p in points]
    edges = [bm.edges.new(pair) for pair in zip(verts, verts[1:])]
    bmesh.ops.spin(bm, geom=verts + edges, axis=(0, 0, 1), cent=(0, 0, 0), angle=2 * math.pi, steps=cfg.segments, use_duplicate=False)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5)
    for face in bm.faces:
        face.smooth = True
    return bm


r, h = cfg.radius, cfg.height
contour = interpolate_bezier(Vector((0.6 * r, 0.3)), Vector((1.5 * r, 0.4 * h)), Vector((0.9 * r, 0.8 * h)), Vector((0, h + 0.3)), 20)
hull = link("Hull", turned(contour), cfg.colours.hull)
nozzle = link("Nozzle", turned([Vector((0.3 * r, 0.32)), Vector((0.35 * r, 0.2)), Vector((0.55 * r, 0.05))]), cfg.colours.trim)
nozzle.modifiers.new("Solidify", 'SOLIDIFY').thickness = 0.02

for n in range(cfg.fins):
    bm = bmesh.new()
    outline = [(0.7 * r, 1.1), (1.8 * r, 0.35), (1.8 * r, 0.0), (0.55 * r, 0.4)]
    face = bm.faces.new([bm.verts.new((x, -0.02, z)) for x, z in outline])
    lifted = bmesh.ops.extrude_face_region(bm, geom=[face])
    bmesh.ops.translate(bm, vec=(0, 0.04, 0), verts=[g for g in lifted["geom"] if isinstance(g, bmesh.types.BMVert)])
    fin = link(f"Fin_{n}", bm, cfg.colours.trim)
    fin.matrix_world = Matrix.Rotation(2 * math.pi * n / cfg.fins, 4, 'Z')
    fin.parent = hull

bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=20, v_segments=10, radius=0.18, matrix=Matrix.Translation((0, -r, 0.62 * h)) @ Matrix.Diagonal((1, 0.4, 1, 1)))
window = link("Window", bm, (0.3, 0.6, 0.9))
window.parent = hull
print(cfg)
