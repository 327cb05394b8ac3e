# title: Array around a circle
# keywords: radial copies, evenly around a centre, spokes of a wheel, chairs around a table, petals, bolts on a flange, clock marks, rotate copies, clock face, numbers in a ring, ferris wheel, umbrella ribs, columns of a temple, around a clock, carousel, arranged in a ring
# blender: 3.4-5.x
# makes: spoke_1 >= 12 triangles
# licence: MIT, Bozzetto
import math

import bpy
from mathutils import Matrix


def around(thing, count, axis="Z", centre=(0, 0, 0)):
    """Turns copies of `thing` around an axis through `centre`; they share its mesh and are called name_1, name_2 …"""
    name = thing.name
    middle = Matrix.Translation(centre)
    bpy.context.view_layer.update()  # matrix_world of a new object is not known before
    start = thing.matrix_world.copy()
    copies = [thing]
    for i in range(1, count):
        copy = bpy.data.objects.new(f"{name}_{i + 1}", thing.data)
        bpy.context.collection.objects.link(copy)
        copy.matrix_world = middle @ Matrix.Rotation(math.tau * i / count, 4, axis) @ middle.inverted() @ start
        copies.append(copy)
    thing.name = f"{name}_1"
    return copies


bpy.ops.mesh.primitive_cube_add(size=1, location=(0.25, 0, 0))
spoke = bpy.context.object
spoke.name = "spoke"
spoke.scale = (0.3, 0.02, 0.02)
around(spoke, 8)
