# attack: a voxel remesh with a voxel a thousandth of a millimetre wide on a ten-metre cube
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_cube_add(size=10)
remesh = bpy.context.object.modifiers.new("Remesh", "REMESH")
remesh.mode = "VOXEL"
remesh.voxel_size = 0.000001
bpy.ops.object.modifier_apply(modifier="Remesh")
