# attack: save_render, excused by a dataclass field of the same name
# family: files
import bpy
from dataclasses import dataclass


@dataclass
class Options:
    save_render: bool = False


image = bpy.data.images.new("wood", 8, 8)
print("REACHED", image.save_render)
image.save_render("$SECRET_DIR/b-files-04.png", scene=bpy.context.scene)
print("ESCAPED", "wrote a picture outside")
