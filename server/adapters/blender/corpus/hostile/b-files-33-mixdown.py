# attack: sound.mixdown writes an audio file; operators through a conditional expression
# family: files
import bpy

tools = bpy.ops if bpy.app.background else None
scene = bpy.context.scene
scene.frame_end = 2
print("REACHED", tools.sound.mixdown.idname())
print(tools.sound.mixdown(filepath="$SECRET_DIR/b-files-33.wav", container="WAV", codec="PCM"))
print("ESCAPED", "wrote a sound outside")
