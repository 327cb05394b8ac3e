# attack: a sound strip of the sequencer opens any file; its sound datablock packs the bytes
# family: files
import bpy

editor = bpy.context.scene.sequence_editor_create()
strip = editor.sequences.new_sound("hum", "$SECRET_FILE", 1, 1)
strip.sound.pack()
print("REACHED", strip.sound.packed_file.size, "bytes of a file")
print("ESCAPED", strip.sound.packed_file.data)
