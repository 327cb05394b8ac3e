# attack: Context.copy() is a dict of everything that the gate forbids by name: preferences and window manager are its items
# family: reach
import bpy

context = bpy.context.copy()
print("REACHED", context["preferences"], context["window_manager"])
context["preferences"].edit.undo_steps = 2
