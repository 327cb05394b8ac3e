# attack: a line written into a Python console and executed there; operators through reversed()
# family: operators
import bpy

area = bpy.context.screen.areas[0]
area.type = "CONSOLE"
area.spaces.active.language = "python"
for tools in reversed((bpy.ops,)):
    with bpy.context.temp_override(area=area, region=area.regions[-1]):
        tools.console.clear(scrollback=True, history=True)
        tools.console.insert(text="import bpy; bpy.context.scene['found'] = open('$SECRET_FILE').read()")
        tools.console.execute()
if "found" in bpy.context.scene:
    print("REACHED", "a Python console")
    print("ESCAPED", bpy.context.scene["found"])
