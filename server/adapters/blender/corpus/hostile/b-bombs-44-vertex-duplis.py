# attack: objects that are repeated on the vertices of their parents, six generations deep
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

above = None
for generation in range(6):
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=4)
    thing = bpy.context.object
    thing.instance_type = "VERTS"
    thing.parent = above
    above = thing
