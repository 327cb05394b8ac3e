# attack: a volume datablock pointed at a file, then file.pack_all reads it; operators through an unpacked list
# family: files
import bpy

[data, ops] = [bpy.data, bpy.ops]
volume = data.volumes.new("fog")
type(volume).__setattr__(volume, "filepath", "$SECRET_FILE")
ops.file.pack_all()
print("REACHED", volume.packed_file)
print("ESCAPED", volume.packed_file.data)
