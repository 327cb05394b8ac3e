# attack: three array modifiers of a million copies each, left for the facts
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_cube_add()
for axis in range(3):
    array = bpy.context.object.modifiers.new("Array", "ARRAY")
    array.count = 1_000_000
