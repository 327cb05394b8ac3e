# title: Set exact dimensions in metres and apply the scale
# keywords: dimensions, size, scale, apply transform, transform_apply, fit into a box, scale 1, place on the ground, 40 cm tall, real-world size, resize to height, width and depth, normalise, stand on the floor
# blender: 3.4-5.x
# makes: desk >= 12 triangles
# licence: MIT, Bozzetto
import bpy
from mathutils import Matrix, Vector


def apply_scale(thing):
    """The scale goes into the mesh, which must not be shared; afterwards bevels and thickness are the same in all directions."""
    scale = Matrix.Diagonal((*thing.scale, 1))
    thing.data.transform(scale)
    thing.scale = (1, 1, 1)


def fit(thing, size):
    """Makes the object exactly `size` = (x, y, z) metres and stands it on z = 0."""
    bpy.context.view_layer.update()  # `dimensions` is that of the last update
    thing.scale = [s * wanted / max(now, 1e-9) for s, wanted, now in zip(thing.scale, size, thing.dimensions)]
    apply_scale(thing)
    low = min((thing.matrix_basis @ Vector(vertex.co)).z for vertex in thing.data.vertices)
    thing.location.z -= low


bpy.ops.mesh.primitive_cube_add()
desk = bpy.context.object
desk.name = "desk"
fit(desk, (1.4, 0.7, 0.04))
bpy.context.view_layer.update()
print([round(side, 4) for side in desk.dimensions])
