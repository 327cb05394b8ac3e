# attack: bpy.path.module_names lists what is in a folder of the host
# family: files
import bpy

found = [paths.module_names("/usr/share/blender/scripts/modules") for paths in [bpy.path]]
if found[0]:
    print("REACHED", "a listing of a folder", found[0][:3])
print([paths.module_names("$SECRET_DIR/..") for paths in [bpy.path]])
