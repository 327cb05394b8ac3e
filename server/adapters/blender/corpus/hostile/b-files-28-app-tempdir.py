# attack: where Blender's program and its temporary folder are, through a default argument
# family: files
import bpy

where = (lambda app=bpy.app: (app.tempdir, app.binary_path))()
print("REACHED", where)
