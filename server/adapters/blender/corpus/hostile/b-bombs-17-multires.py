# attack: a multires modifier subdivided fifteen times
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_cube_add()
bpy.context.object.modifiers.new("Multires", "MULTIRES")
for _ in range(15):
    bpy.ops.object.multires_subdivide(modifier="Multires")
