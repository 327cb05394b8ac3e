# attack: a hundred thousand materials with nodes
# family: bombs
# ends: any
import bpy

for index in range(100_000):
    bpy.data.materials.new(f"paint_{index}").use_nodes = True
