# attack: the last fields of the tuple bpy.app are modules: one of them registers timers
# family: handlers
import bpy

for module in bpy.app[-2:]:
    if "register" in dir(module):
        module.register(lambda: 0.1, persistent=True)
        print("REACHED", module, "a timer registered")
