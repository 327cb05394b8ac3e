# title: Scatter copies on a surface with a seed, as real objects
# keywords: distribute at random, instances, stones on ground, trees in a forest, grass, random points on a mesh, align to normal, forest, grass tufts, pebbles, sprinkles on a donut, flowers in a meadow, stars, crowd, mushrooms
# blender: 3.4-5.x
# makes: stone_1 >= 20 triangles
# licence: MIT, Bozzetto
import math
import random

import bpy
from mathutils import Matrix, Vector


def scatter(prototype, surface, count, seed=1, smallest=0.6, largest=1.4, clearance=0.0):
    """Copies that share the prototype's mesh, evenly over the area, upright along the normal; the same seed gives the same places."""
    draw = random.Random(seed)
    bpy.context.view_layer.update()
    mesh, world = surface.data, surface.matrix_world
    mesh.calc_loop_triangles()
    triangles = list(mesh.loop_triangles)
    chosen = draw.choices(triangles, weights=[triangle.area for triangle in triangles], k=count * 4)
    places = []
    for triangle in chosen:
        a, b, c = (world @ mesh.vertices[index].co for index in triangle.vertices)
        u, v = draw.random(), draw.random()
        if u + v > 1:
            u, v = 1 - u, 1 - v
        point = a + (b - a) * u + (c - a) * v
        if len(places) < count and all((point - other).length >= clearance for other, _ in places):
            places.append((point, (b - a).cross(c - a).normalized()))
    name = prototype.name
    for i, (point, normal) in enumerate(places, 1):
        copy = bpy.data.objects.new(f"{name}_{i}", prototype.data)
        bpy.context.collection.objects.link(copy)
        upright = Vector((0, 0, 1)).rotation_difference(normal).to_matrix().to_4x4()
        size = draw.uniform(smallest, largest)
        copy.matrix_world = Matrix.Translation(point) @ upright @ Matrix.Rotation(draw.uniform(0, math.tau), 4, "Z") @ Matrix.Scale(size, 4)
    bpy.data.objects.remove(prototype)


bpy.ops.mesh.primitive_plane_add(size=4)
ground = bpy.context.object
ground.name = "ground"
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=0.08)
stone = bpy.context.object
stone.name = "stone"
scatter(stone, ground, 20, seed=3, clearance=0.2)
