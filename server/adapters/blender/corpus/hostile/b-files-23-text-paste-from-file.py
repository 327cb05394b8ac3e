# attack: a text object pastes a text file; the family of operators in a for loop
# family: files
import bpy

bpy.ops.object.text_add()
bpy.context.object.data.body = ""
bpy.ops.object.mode_set(mode="EDIT")
for family in (bpy.ops.font,):
    print("REACHED", family.text_paste_from_file.idname())
    family.text_paste_from_file(filepath="$SECRET_FILE")
bpy.ops.object.mode_set(mode="OBJECT")
print("ESCAPED", bpy.context.object.data.body)
