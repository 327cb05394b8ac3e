# attack: a bevel of a thousand segments on a dense mesh
# family: bombs
# ends: any
import bpy

bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=8)
bevel = bpy.context.object.modifiers.new("Bevel", "BEVEL")
bevel.segments, bevel.width, bevel.limit_method = 1000, 0.001, "NONE"
