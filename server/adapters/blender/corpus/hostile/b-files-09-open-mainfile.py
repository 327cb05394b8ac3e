# attack: a harmless operator object is initialised anew as wm.open_mainfile
# family: files
import bpy

operator = bpy.ops.mesh.primitive_cube_add
operator.__init__("wm", "open_mainfile")
print("REACHED", operator.idname())
try:
    operator(**{"filepath": "$SECRET_FILE"})
    print("ESCAPED", "opened a file outside")
except RuntimeError as error:
    print("answer of the file:", error)
