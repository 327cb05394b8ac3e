# attack: a hundred thousand materials with nodes
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

for index in range(100_000):
    bpy.data.materials.new(f"paint_{index}").use_nodes = True
