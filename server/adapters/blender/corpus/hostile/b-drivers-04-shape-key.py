# attack: a driver on a shape key: driver_add asked for by name through functools.reduce over map(attrgetter)
# family: drivers
import bpy
from functools import reduce
from operator import attrgetter

bpy.ops.mesh.primitive_cube_add()
cube = bpy.context.object
cube.shape_key_add(name="Basis")
key = cube.shape_key_add(name="open")
add = reduce(lambda thing, get: get(thing), map(attrgetter, ["driver_add"]), key)
curve = add("value")
curve.driver.expression = "frame and __import__('time').time()"
print("REACHED", curve.driver.expression)
