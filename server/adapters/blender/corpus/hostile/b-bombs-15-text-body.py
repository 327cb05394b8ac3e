# attack: a text object of a million letters, bevelled, turned into curves by the facts
# family: bombs
# alone: MemoryError MemorySpent OutputSpent SecondsSpent
import bpy

bpy.ops.object.text_add()
text = bpy.context.object.data
text.body = "W" * 1_000_000
text.extrude, text.bevel_depth, text.bevel_resolution = 0.1, 0.02, 32
