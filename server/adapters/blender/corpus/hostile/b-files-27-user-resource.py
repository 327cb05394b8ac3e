# attack: bpy.utils.user_resource makes folders in the home directory and tells where it is
# family: files
import bpy

*_, utils = (bpy.utils,)
print("REACHED", utils.user_resource("SCRIPTS", path="startup/b_files_27", create=True), utils.resource_path("USER"), utils.script_paths())
