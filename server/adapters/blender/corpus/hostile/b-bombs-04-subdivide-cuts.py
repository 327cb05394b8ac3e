# attack: bmesh.ops.subdivide_edges with a thousand cuts on every edge
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bmesh
import bpy

mesh = bpy.data.meshes.new("cloth")
work = bmesh.new()
bmesh.ops.create_grid(work, x_segments=20, y_segments=20, size=1)
bmesh.ops.subdivide_edges(work, edges=work.edges[:], cuts=1000, use_grid_fill=True)
work.to_mesh(mesh)
work.free()
