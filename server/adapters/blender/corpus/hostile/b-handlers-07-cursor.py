# attack: a drawing function of the window manager, which is reached through bpy.data.window_managers
# family: handlers
import bpy

manager = bpy.data.window_managers[0]
handle = type(manager).draw_cursor_add(lambda place: None, (), "VIEW_3D", "WINDOW")
print("REACHED", manager, handle)
