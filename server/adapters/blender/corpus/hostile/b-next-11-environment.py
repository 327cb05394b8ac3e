# attack: environment, umask and working directory are changed: os out of a popped list's bpy.utils
# family: next-job
import bpy
from operator import attrgetter

get, = map(attrgetter, ["_os"])
os = get([bpy.utils].pop())
os.environ["BLENDER_USER_SCRIPTS"] = "$SECRET_DIR"
os.umask(0)
os.chdir("/")
print("REACHED", os.environ["BLENDER_USER_SCRIPTS"], os.getcwd())
