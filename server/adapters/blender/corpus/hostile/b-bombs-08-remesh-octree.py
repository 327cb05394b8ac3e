# attack: a sharp remesh of octree depth 24
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_monkey_add()
remesh = bpy.context.object.modifiers.new("Remesh", "REMESH")
remesh.mode = "SHARP"
remesh.octree_depth = 24
