# title: Branches with the skin modifier
# keywords: tree, twigs, roots, coral, antlers, skeleton of edges, skin_vertices radius, coral, antlers, veins, lightning, bush, driftwood, hand, stick figure, branching
# blender: 3.4-5.x
# makes: tree >= 200 triangles
# licence: MIT, Bozzetto
import random

import bpy
from mathutils import Vector


def branches(seed=1, levels=4):
    """Points, edges and radii of a trunk that forks again and again."""
    draw = random.Random(seed)
    points, edges, radii = [Vector((0, 0, 0))], [], [0.08]

    def grow(start, direction, length, radius, level):
        points.append(points[start] + direction * length)
        radii.append(radius)
        edges.append((start, len(points) - 1))
        end = len(points) - 1
        if level:
            for _ in range(2):
                turned = direction + Vector((draw.uniform(-0.8, 0.8), draw.uniform(-0.8, 0.8), draw.uniform(0, 0.4)))
                grow(end, turned.normalized(), length * 0.75, radius * 0.65, level - 1)

    grow(0, Vector((0, 0, 1)), 0.6, 0.07, levels)
    return points, edges, radii


points, edges, radii = branches()
mesh = bpy.data.meshes.new("tree")
mesh.from_pydata(points, edges, [])
tree = bpy.data.objects.new("tree", mesh)
bpy.context.collection.objects.link(tree)
tree.modifiers.new("skin", "SKIN")  # makes the layer of skin vertices
for vertex, radius in zip(mesh.skin_vertices[0].data, radii):
    vertex.radius = (radius, radius)
mesh.skin_vertices[0].data[0].use_root = True
smooth = tree.modifiers.new("smooth", "SUBSURF")
smooth.levels = smooth.render_levels = 1
