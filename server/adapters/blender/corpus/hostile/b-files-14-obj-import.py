# attack: writes an OBJ outside and imports it again: operators as values of a dict
# family: files
import bpy

shelf = {"operators": bpy.ops}
bpy.ops.mesh.primitive_cube_add()
shelf["operators"].wm.obj_export(filepath="$SECRET_DIR/b-files-14.obj")
print("REACHED", "wm.obj_export")
before = len(bpy.data.objects)
shelf["operators"].wm.obj_import(filepath="$SECRET_DIR/b-files-14.obj")
if len(bpy.data.objects) > before:
    print("ESCAPED", "read a file outside")
