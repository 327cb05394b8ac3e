# expect: objects=2 triangles=2280 names=Pawn_White,Pawn_Black size=0.094,0.034,0.053
# style: any bmesh.ops.spin of a profile, linked duplicate with its own material slot, closures
import math

import bmesh
import bpy
from mathutils import Vector

PROFILE = [
    (0.0, 0.0), (0.016, 0.0), (0.017, 0.002), (0.017, 0.006), (0.014, 0.009), (0.012, 0.012),
    (0.008, 0.018), (0.0065, 0.026), (0.0062, 0.032), (0.010, 0.034), (0.010, 0.036), (0.0065, 0.0375),
    (0.009, 0.041), (0.0095, 0.045), (0.008, 0.049), (0.004, 0.052), (0.0, 0.0528),
]


def lathe(name, profile, steps=40):
    bm = bmesh.new()
    chain = [bm.verts.new(Vector((r, 0, z))) for r, z in profile]
    edges = [bm.edges.new(pair) for pair in zip(chain, chain[1:])]
    bmesh.ops.spin(bm, geom=chain + edges, angle=math.tau, steps=steps, axis=(0, 0, 1), cent=(0, 0, 0), use_merge=True)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-6)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    for face in bm.faces:
        face.smooth = True
    for edge in bm.edges:
        if edge.is_manifold and edge.calc_face_angle(0.0) > math.radians(40):
            edge.smooth = False
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def painter(roughness):
    def paint(name, color):
        material = bpy.data.materials.new(name)
        material.use_nodes = True
        bsdf = next(n for n in material.node_tree.nodes if n.type == 'BSDF_PRINCIPLED')
        bsdf.inputs['Base Color'].default_value = color
        bsdf.inputs['Roughness'].default_value = roughness
        material.diffuse_color = color
        return material
    return paint


lacquer = painter(roughness=0.25)
mesh = lathe("Pawn", PROFILE)
mesh.materials.append(lacquer("Ivory", (0.9, 0.85, 0.7, 1)))
mesh.use_auto_smooth = True

white = bpy.data.objects.new("Pawn_White", mesh)
black = white.copy()
black.name = "Pawn_Black"
for index, pawn in enumerate((white, black)):
    pawn.location.x = (index - 0.5) * 0.06
    bpy.context.scene.collection.objects.link(pawn)

# the same mesh, another material: link the slot to the object
black.material_slots[0].link = 'OBJECT'
black.material_slots[0].material = lacquer("Ebony", (0.03, 0.02, 0.02, 1))
assert white.data is black.data or white.data == black.data
