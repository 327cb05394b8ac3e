def modified(bm, kind, **settings):
    """The mesh after a Blender modifier of this kind."""
    mesh = bpy.data.meshes.new("modified")
    bm.to_mesh(mesh)
    helper = bpy.data.objects.new("modified", mesh)
    bpy.context.scene.collection.objects.link(helper)
    modifier = helper.modifiers.new(kind, kind)
    for name, value in settings.items():
        setattr(modifier, name, value)
    result = bpy.data.meshes.new_from_object(helper.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bm.clear()
    bm.from_mesh(result)
    bpy.data.objects.remove(helper)
    bpy.data.meshes.remove(mesh)
    bpy.data.meshes.remove(result)
    return bm
