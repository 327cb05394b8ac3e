def placed(bm, spots):
    """The same mesh once for each spot (a matrix), joined into one."""
    result = bmesh.new()
    for spot in spots:
        copy = bm.copy()
        bmesh.ops.transform(copy, matrix=spot, verts=copy.verts)
        if spot.determinant() < 0:
            bmesh.ops.reverse_faces(copy, faces=copy.faces)
        mesh = bpy.data.meshes.new("copy")
        copy.to_mesh(mesh)
        result.from_mesh(mesh)
        bpy.data.meshes.remove(mesh)
        copy.free()
    bm.free()
    return result
