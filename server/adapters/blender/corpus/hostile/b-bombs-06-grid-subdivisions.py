# attack: a grid of ten thousand million faces
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_grid_add(x_subdivisions=100000, y_subdivisions=100000)
