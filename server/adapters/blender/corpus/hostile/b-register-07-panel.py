# attack: the draw functions of Blender's panels of object properties are replaced
# family: register
import bpy

panels = {name: getattr(bpy.types, name) for name in dir(bpy.types) if name.startswith("OBJECT_PT_")}
for panel in panels.values():
    setattr(panel, "draw", lambda self, context: None)
print("REACHED", "panels that draw what the script says:", len(panels))
