# attack: an image's own __setattr__ sets the path, methodcaller inside map() calls .save
# family: files
import bpy
from operator import methodcaller

image = bpy.data.images.new("wood", 8, 8)
image.file_format = "PNG"
image.__setattr__("filepath_raw", "$SECRET_DIR/b-files-03.png")
print("REACHED", image.path_resolve("filepath_raw"))
for call in map(methodcaller, ["save"]):
    call(image)
print("ESCAPED", "wrote", image.path_resolve("filepath_raw"))
