def mesh_from(points, faces):
    """A mesh from corner points and from faces that index them, normals outwards."""
    bm = bmesh.new()
    verts = [bm.verts.new(point) for point in points]
    for face in faces:
        bm.faces.new([verts[index] for index in face])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    if all(edge.is_manifold for edge in bm.edges) and bm.calc_volume(signed=True) < 0:  # thin vessels can mislead Blender
        bmesh.ops.reverse_faces(bm, faces=bm.faces)
    return bm
