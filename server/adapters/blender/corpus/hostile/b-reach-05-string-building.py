# attack: the names of family and operator are put together from letters, and asked for by getattr
# family: reach
import bpy

letters = "abcdefghijklmnopqrstuvwxyz"
family = letters[22] + letters[12]
windows = getattr(bpy.ops, family)
print("REACHED", windows, getattr(windows, "quit" + chr(95) + "blender").idname())
