# attack: an operator enables an add-on, whose code then runs and registers itself; the operator is made by another operator's __class__
# family: operators
import bpy

before = set(dir(bpy.types))
enable = bpy.ops.mesh.primitive_cube_add.__class__("preferences", "addon_enable")
print(enable(module="add_mesh_extra_objects"))
found = sorted(set(dir(bpy.types)) - before)
if found:
    print("REACHED", "classes of an add-on", found[:3])
