# attack: collections that show the one before ten times: ten levels for the pictures and the exporter
# family: bombs
# ends: MemoryError MemorySpent OutputSpent SecondsSpent
# alone: MemoryError MemorySpent OutputSpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_cube_add()
below = bpy.data.collections.new("level")
below.objects.link(bpy.context.object)
for level in range(10):
    above = bpy.data.collections.new(f"level_{level}")
    for copy in range(10):
        show = bpy.data.objects.new("show", None)
        show.instance_type, show.instance_collection = "COLLECTION", below
        show.location.x = copy
        above.objects.link(show)
    below = above
bpy.context.scene.collection.children.link(below)
