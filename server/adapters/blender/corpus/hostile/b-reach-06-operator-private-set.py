# attack: setattr with a computed name turns a cube's operator into another one
# family: reach
import bpy

operator = bpy.ops.mesh.primitive_cube_add
for slot, value in {"_" + "module": "wm", "_" + "func": "memory_statistics"}.items():
    setattr(operator, slot, value)
print("REACHED", operator.idname(), operator())
