# attack: an operator that writes its reports past Python into the C standard output, without end
# family: bombs
# ends: output
import bpy

bpy.ops.mesh.primitive_cube_add()
while True:
    bpy.ops.mesh.primitive_cube_add()
    bpy.context.object.modifiers.new("Boolean", "BOOLEAN")
    try:
        bpy.ops.object.modifier_apply(modifier="Boolean")
    except RuntimeError as error:
        print(error)
