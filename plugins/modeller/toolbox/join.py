def join(*meshes):
    """Several meshes as one."""
    result = bmesh.new()
    for bm in meshes:
        mesh = bpy.data.meshes.new("piece")
        bm.to_mesh(mesh)
        result.from_mesh(mesh)
        bpy.data.meshes.remove(mesh)
        bm.free()
    return result
