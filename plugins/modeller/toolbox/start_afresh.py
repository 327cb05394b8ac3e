def start_afresh():
    """Removes what an earlier run of this script made, and nothing else."""
    if TITLE in bpy.data.collections:
        for old in list(bpy.data.collections[TITLE].objects):
            data = old.data
            bpy.data.objects.remove(old)
            if data is not None and data.users == 0:
                bpy.data.meshes.remove(data)
        bpy.data.collections.remove(bpy.data.collections[TITLE])
