def cut(bm, *tools):
    """Takes the tools away from a mesh, exactly."""
    mesh = bpy.data.meshes.new("tool")
    join(*tools).to_mesh(mesh)
    tool = bpy.data.objects.new("tool", mesh)
    bpy.context.scene.collection.objects.link(tool)
    modified(bm, "BOOLEAN", operation="DIFFERENCE", solver="EXACT", use_self=len(tools) > 1, object=tool)
    bpy.data.objects.remove(tool)
    bpy.data.meshes.remove(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5)
    bmesh.ops.dissolve_degenerate(bm, dist=1e-5, edges=bm.edges)
    return ordered(bm)
