# attack: bpy.utils.modules_from_path imports all that is in a folder and hands it out; bpy.utils out of a set
# family: reach
import bpy

utils = {bpy.utils}.pop()
modules = list(utils.modules_from_path("/usr/share/blender/scripts/startup", set()))
if modules:
    print("REACHED", modules)
