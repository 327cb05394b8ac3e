# attack: a function of the script is put into the namespace of all drivers; its dict out of bpy.app by attrgetter in starmap()
# family: drivers
import bpy
from itertools import starmap
from operator import attrgetter

space, = [get(bpy.app) for get in starmap(attrgetter, [("driver_namespace",)])]
space["radius"] = lambda: print("called by a driver")
print("REACHED", sorted(space)[:3])
