# title: Parent without moving the child
# keywords: hierarchy, keep transform, matrix_parent_inverse, attach, child of, empty as root, group of parts, handle of a drawer, move together, wheels of a car, assembly, attach parts, lamp arm
# blender: 3.4-5.x
# makes: lid >= 12 triangles
# licence: MIT, Bozzetto
import bpy


def attach(child, parent):
    """The child stays where it is in the world, and from now on goes with the parent."""
    bpy.context.view_layer.update()  # or matrix_world of new or moved objects is still the old one
    child.parent = parent
    child.matrix_parent_inverse = parent.matrix_world.inverted()


bpy.ops.mesh.primitive_cube_add(size=0.4, location=(1, 0, 0.2))
chest = bpy.context.object
chest.name = "chest"
chest.rotation_euler.z = 0.5
bpy.ops.mesh.primitive_cube_add(size=0.4, location=(1, 0, 0.42))
lid = bpy.context.object
lid.name = "lid"
lid.scale.z = 0.1
attach(lid, chest)
