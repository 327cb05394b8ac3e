# attack: exact booleans between two dense spheres that are almost the same
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

things = []
for index in range(2):
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=9, location=(index / 1000, 0, 0))
    things.append(bpy.context.object)
cut = things[0].modifiers.new("Boolean", "BOOLEAN")
cut.object, cut.operation, cut.solver, cut.use_self = things[1], "DIFFERENCE", "EXACT", True
