# attack: subdivides all edges again and again in edit mode
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_cube_add()
bpy.ops.object.mode_set(mode="EDIT")
while bpy.context.object:
    bpy.ops.mesh.select_all(action="SELECT")
    bpy.ops.mesh.subdivide(number_cuts=3)
