# attack: a function whose parameter is called self may look at private names: of bpy.utils, too
# family: reach
import bpy


def core(self):
    return self._bpy


print("REACHED", core(bpy.utils), core(bpy.utils).app.binary_path)
