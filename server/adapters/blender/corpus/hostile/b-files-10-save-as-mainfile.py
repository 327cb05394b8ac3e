# attack: bpy.ops.__getattr__ hands out the family that bpy.ops.wm would be
# family: files
import bpy

windows = bpy.ops.__getattr__("wm")
print("REACHED", windows)
windows.save_as_mainfile(filepath="$SECRET_DIR/b-files-10.blend", copy=True, check_existing=False)
print("ESCAPED", "saved a .blend outside")
