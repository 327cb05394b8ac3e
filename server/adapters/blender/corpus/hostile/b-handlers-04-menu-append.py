# attack: code is appended to a menu of Blender and stays there
# family: handlers
import bpy


def draw(self, context):
    print("drawn")


bpy.types.VIEW3D_MT_mesh_add.append(draw)
print("REACHED", "a function in a menu", bpy.types.VIEW3D_MT_mesh_add.is_extended())
