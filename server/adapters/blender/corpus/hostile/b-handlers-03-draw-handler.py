# attack: a draw handler of the 3D view stays behind; it comes from an allowed class of bpy.types
# family: handlers
import bpy

handle = bpy.types.SpaceView3D.draw_handler_add(lambda: None, (), "WINDOW", "POST_PIXEL")
print("REACHED", "a draw handler", handle)
