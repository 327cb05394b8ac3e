# attack: an operator of the preferences copies any file into Blender's configuration; operators through sum() of lists, .preferences excused by a class of that name
# family: files
import bpy


class preferences:
    pass


tools = sum([[bpy.ops], [bpy.data]], [])
print("REACHED", tools[0].preferences.studiolight_install.idname())
print(tools[0].preferences.studiolight_install(files=[{"name": "file.txt"}], directory="$SECRET_DIR/", type="MATCAP"))
