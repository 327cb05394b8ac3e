# expect: objects=4 triangles=1017 names=tower,roof,door,flag size=3.400,3.420,8.700
# style: any, no bpy.ops: bmesh + bpy.data only, boolean with the exact solver
"""Round castle tower with battlements, arrow slits (boolean, EXACT), a cone roof and a flag."""
import math
import bpy
import bmesh
from mathutils import Matrix, Vector

RADIUS = 1.5
HEIGHT = 6.0
WALL = 0.3
MERLONS = 12
SLITS = 5


def link(name, bm, color):
    mesh = bpy.data.meshes.new(name)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.get(name + "_mat") or bpy.data.materials.new(name + "_mat")
    mat.diffuse_color = (*color, 1.0)
    mat.use_nodes = True
    mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*color, 1.0)
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def lathe(bm, profile, segments):
    """Close a ring of quads around Z for every pair of profile points."""
    rings = [
        [bm.verts.new((r * math.cos(a), r * math.sin(a), z)) for a in (math.tau * i / segments for i in range(segments))]
        for r, z in profile
    ]
    for lower, upper in zip(rings, rings[1:] + rings[:1]):
        for i in range(segments):
            j = (i + 1) % segments
            bm.faces.new((lower[i], lower[j], upper[j], upper[i]))


def build_wall():
    bm = bmesh.new()
    lathe(bm, [(RADIUS + 0.2, 0), (RADIUS, 0.8), (RADIUS, HEIGHT), (RADIUS - WALL, HEIGHT), (RADIUS - WALL, 0)], 48)
    for i in range(MERLONS):
        angle = math.tau * i / MERLONS
        turn = Matrix.Rotation(angle, 4, "Z")
        place = turn @ Matrix.Translation((RADIUS - WALL / 2, 0, HEIGHT + 0.24)) @ Matrix.Diagonal((WALL, 0.42, 0.5, 1))
        bmesh.ops.create_cube(bm, size=1.0, matrix=place)
    return link("tower", bm, (0.45, 0.43, 0.40))


def build_cutter():
    bm = bmesh.new()
    for i in range(SLITS):
        angle = math.tau * i / SLITS + 0.3
        turn = Matrix.Rotation(angle, 4, "Z")
        bmesh.ops.create_cube(bm, size=1.0, matrix=turn @ Matrix.Translation((RADIUS, 0, 1.8 + 0.7 * i)) @ Matrix.Diagonal((1, 0.12, 0.7, 1)))
    return link("slit_cutter", bm, (1, 0, 0))


def apply_boolean(target, cutter):
    mod = target.modifiers.new("Slits", "BOOLEAN")
    mod.operation = "DIFFERENCE"
    mod.object = cutter
    mod.solver = "EXACT"
    mod.use_self = True          # the merlons stand in the wall
    depsgraph = bpy.context.evaluated_depsgraph_get()
    result = bpy.data.meshes.new_from_object(target.evaluated_get(depsgraph))
    old, target.data = target.data, result
    target.modifiers.clear()
    bpy.data.meshes.remove(old)
    bpy.data.objects.remove(cutter, do_unlink=True)
    result.name = target.name


def build_roof():
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=32, radius1=RADIUS - WALL - 0.02, radius2=0.0, depth=2.4,
                          matrix=Matrix.Translation((0, 0, HEIGHT + 0.4)))
    return link("roof", bm, (0.50, 0.10, 0.07))


def build_door():
    bm = bmesh.new()
    outline = [Vector((-0.4, 0, 0)), Vector((0.4, 0, 0))]
    outline += [Vector((0.4 * math.cos(a), 0, 1.1 + 0.4 * math.sin(a))) for a in (math.pi * k / 12 for k in range(13))]
    face = bm.faces.new([bm.verts.new(p) for p in outline])
    moved = bmesh.ops.extrude_face_region(bm, geom=[face])["geom"]
    bmesh.ops.translate(bm, verts=[v for v in moved if isinstance(v, bmesh.types.BMVert)], vec=(0, 0.3, 0))
    bmesh.ops.translate(bm, verts=bm.verts[:], vec=(0, -RADIUS - 0.22, 0))
    return link("door", bm, (0.20, 0.11, 0.05))


def build_flag():
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=8, radius1=0.03, radius2=0.03, depth=1.2, matrix=Matrix.Translation((0, 0, HEIGHT + 2.1)))
    bmesh.ops.create_cube(bm, size=1.0, matrix=Matrix.Translation((0.3, 0, HEIGHT + 2.5)) @ Matrix.Diagonal((0.6, 0.02, 0.35, 1)))
    return link("flag", bm, (0.8, 0.7, 0.1))


tower = build_wall()
apply_boolean(tower, build_cutter())
for part in (build_roof(), build_door(), build_flag()):
    part.parent = tower
