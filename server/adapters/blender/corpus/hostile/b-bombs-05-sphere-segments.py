# attack: a sphere of 100000 segments and 100000 rings
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_uv_sphere_add(segments=100_000, ring_count=100_000)
