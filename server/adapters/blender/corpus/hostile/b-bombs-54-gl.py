# attack: asks for a texture on the graphics card where there is none
# family: bombs
# alone: BlenderCrashed
import bpy

image = bpy.data.images.new("wood", 64, 64)
print(image.gl_load())
