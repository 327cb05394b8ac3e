# title: Clean a mesh: merge doubles, normals outward
# keywords: remove doubles, merge by distance, duplicate vertices, weld, recalculate normals, inside out, flip faces, loose vertices, degenerate, fill holes, non-manifold, watertight, closed mesh, repair, black faces, shading artefacts, duplicate points, holes
# blender: 3.4-5.x
# makes: shape >= 12 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def clean(mesh, distance=0.0001):
    """Merges what lies together, drops what has no area, closes open borders, turns all faces outwards. Returns edges that still have not two faces."""
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=distance)
    bmesh.ops.dissolve_degenerate(bm, edges=bm.edges[:], dist=distance / 10)
    bmesh.ops.delete(bm, geom=[vert for vert in bm.verts if not vert.link_faces], context="VERTS")
    borders = [edge for edge in bm.edges if edge.is_boundary]
    if borders:
        bmesh.ops.holes_fill(bm, edges=borders, sides=0)  # 0: of any size
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    if bm.calc_volume(signed=True) < 0:
        bmesh.ops.reverse_faces(bm, faces=bm.faces[:])
    left = sum(not edge.is_manifold for edge in bm.edges)
    bm.to_mesh(mesh)
    bm.free()
    mesh.update()
    return left


# A box of six separate faces, one of them inside out.
corners = [(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)]
quads = [(0, 1, 3, 2), (4, 5, 7, 6), (0, 1, 5, 4), (2, 3, 7, 6), (0, 2, 6, 4), (1, 3, 7, 5)]
mesh = bpy.data.meshes.new("shape")
mesh.from_pydata([corners[index] for quad in quads for index in quad], [], [tuple(range(i * 4, i * 4 + 4)) for i in range(6)])
print(clean(mesh), "edges without two faces")
bpy.context.collection.objects.link(bpy.data.objects.new("shape", mesh))
