# attack: a subdivision modifier of level 11 on a detailed sphere, left for facts and exporter
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_uv_sphere_add(segments=64, ring_count=64)
smooth = bpy.context.object.modifiers.new("Subdivision", "SUBSURF")
smooth.levels = smooth.render_levels = 11
