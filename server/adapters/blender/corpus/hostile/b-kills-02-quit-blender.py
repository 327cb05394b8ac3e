# attack: wm.quit_blender through an operator made anew
# family: kills
import bpy

quit_now = bpy.ops.mesh.primitive_cube_add
quit_now.__init__("wm", "quit_" + "blender")
print("REACHED", quit_now.idname())
quit_now()
