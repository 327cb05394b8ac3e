def mesh_from(points, faces):
    """A mesh from corner points and from faces that index them, normals outwards."""
    bm = bmesh.new()
    verts = [bm.verts.new(point) for point in points]
    for face in faces:
        bm.faces.new([verts[index] for index in face])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm
