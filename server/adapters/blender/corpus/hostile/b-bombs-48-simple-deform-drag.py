# attack: a soft body with a million springs is stepped through many frames
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_grid_add(x_subdivisions=300, y_subdivisions=300)
bpy.context.object.modifiers.new("Softbody", "SOFT_BODY")
bpy.context.object.modifiers.new("Cloth", "CLOTH")
for frame in range(1, 250):
    bpy.context.scene.frame_set(frame)
