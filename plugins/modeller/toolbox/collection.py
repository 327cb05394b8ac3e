def collection():
    """The collection that holds this asset."""
    if TITLE not in bpy.data.collections:
        bpy.context.scene.collection.children.link(bpy.data.collections.new(TITLE))
    return bpy.data.collections[TITLE]
