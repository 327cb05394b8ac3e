# attack: bpy.app is a tuple: the handlers come out by their place, without a name
# family: handlers
import bpy

lists = [field for field in bpy.app if type(field).__name__ == "handlers"][0]
for hooks in lists:
    if isinstance(hooks, list):
        hooks.append(lambda *scene: None)
print("REACHED", "handlers", len(lists))
