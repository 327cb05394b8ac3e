# attack: two hundred thousand objects with one shared mesh
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_cube_add()
mesh = bpy.context.object.data
for index in range(200_000):
    bpy.context.collection.objects.link(bpy.data.objects.new(f"pebble_{index}", mesh))
