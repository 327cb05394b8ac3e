# attack: a text file becomes a text block: the collection by path_resolve, `.load` excused by a function of that name in the script, and read by its lines
# family: files
import bpy


def load():
    return None


texts = bpy.data.path_resolve("texts")
print("REACHED", texts.load)
text = texts.load("$SECRET_FILE")
print("ESCAPED", [line.body for line in text.lines])
