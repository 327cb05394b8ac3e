# title: Move the origin without moving the mesh
# keywords: origin to the bottom, pivot, origin_set, centre of geometry, hinge, object location at its foot, centre an object, hinge of a door, turning point, rotate around an edge, foot, base, stand on the ground
# blender: 3.4-5.x
# makes: post >= 12 triangles
# licence: MIT, Bozzetto
import bpy
from mathutils import Matrix, Vector


def set_origin(thing, world_point):
    """The origin goes to this point in the world; the surface stays where it is."""
    bpy.context.view_layer.update()
    local = thing.matrix_world.inverted() @ Vector(world_point)
    thing.data.transform(Matrix.Translation(-local))
    thing.matrix_world.translation = world_point


def bottom_centre(thing):
    bpy.context.view_layer.update()
    corners = [thing.matrix_world @ Vector(corner) for corner in thing.bound_box]
    middle = sum(corners, Vector()) / 8
    return (middle.x, middle.y, min(corner.z for corner in corners))


bpy.ops.mesh.primitive_cube_add(size=1, location=(0.5, 0.2, 0.6))
post = bpy.context.object
post.name = "post"
post.scale = (0.1, 0.1, 1.2)
set_origin(post, bottom_centre(post))
