# attack: a hundred thousand lamps whose collection is shown inside the model
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

lamp = bpy.data.lights.new("lamp", "POINT")
home = bpy.data.collections.new("lamps")
for index in range(100_000):
    home.objects.link(bpy.data.objects.new("lamp", lamp))
show = bpy.data.objects.new("show", None)
show.instance_type, show.instance_collection = "COLLECTION", home
bpy.context.collection.objects.link(show)
bpy.ops.mesh.primitive_cube_add()
