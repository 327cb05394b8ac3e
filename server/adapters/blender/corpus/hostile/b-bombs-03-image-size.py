# attack: an image of 60000 by 60000 pixels in floats
# family: bombs
# alone: IndexError
import bpy

image = bpy.data.images.new("sky", 60000, 60000, float_buffer=True)
image.pixels[0] = 1.0
