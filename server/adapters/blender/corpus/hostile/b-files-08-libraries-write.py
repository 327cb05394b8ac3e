# attack: bpy.data.libraries by path_resolve writes a .blend anywhere
# family: files
import bpy

mesh = bpy.data.meshes.new("plank")
libraries = bpy.data.path_resolve("libraries")
print("REACHED", libraries)
libraries.write("$SECRET_DIR/b-files-08.blend", {mesh})
print("ESCAPED", "wrote a .blend outside")
