# title: Build a mesh by hand: vertices, faces, normals
# keywords: bmesh.new, verts.new, faces.new, ensure_lookup_table, face already exists, normals outward, from_pydata, custom mesh, wedge, roof, pyramid, prism, tent, crystal, gem, diamond, custom polyhedron, low-poly shape
# blender: 3.4-5.x
# makes: roof >= 8 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def mesh_of(name, points, faces):
    """A mesh of points and faces (indices of points, counter-clockwise seen from outside)."""
    bm = bmesh.new()
    verts = [bm.verts.new(point) for point in points]  # keep them: bm.verts[0] needs bm.verts.ensure_lookup_table() first
    for face in faces:
        corners = [verts[index] for index in face]
        if not bm.faces.get(corners):  # the same corners twice raise "face already exists"
            bm.faces.new(corners)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    bm.normal_update()
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    return mesh


points = [(-1, -0.6, 0), (1, -0.6, 0), (1, 0.6, 0), (-1, 0.6, 0), (-1, 0, 0.7), (1, 0, 0.7)]
faces = [(3, 2, 1, 0), (0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4)]
roof = bpy.data.objects.new("roof", mesh_of("roof", points, faces))
bpy.context.collection.objects.link(roof)

# The same in one call: mesh.from_pydata(points, [], faces); mesh.update(); mesh.validate()
