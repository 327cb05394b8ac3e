# attack: hundreds of shape keys on a mesh of a million vertices
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_grid_add(x_subdivisions=999, y_subdivisions=999)
for index in range(2000):
    bpy.context.object.shape_key_add(name=f"key_{index}")
