# expect: objects=26 triangles=2289 names=ground,pine_01,pine_25 size=18.000,18.000,4.063
# style: 4.x Bridson Poisson-disc sampling, linked duplicates that share two meshes, statistics
"""A clearing with pines: blue-noise scatter, each tree an object that shares its mesh."""
import math
import random
import statistics

import bmesh
import bpy
from mathutils import Matrix, Vector

EXTENT, SPACING, COUNT = 12.0, 1.9, 25
rng = random.Random(2024)


def poisson_disc(width: float, radius: float, tries: int = 24):
    """Bridson 2007, on a background grid; yields points as they are accepted."""
    cell = radius / math.sqrt(2)
    grid: dict[tuple[int, int], Vector] = {}

    def key(p):
        return int(p.x // cell), int(p.y // cell)

    def fits(p):
        if not (0 <= p.x < width and 0 <= p.y < width):
            return False
        kx, ky = key(p)
        near = (grid.get((kx + i, ky + j)) for i in range(-2, 3) for j in range(-2, 3))
        return all(q is None or (q - p).length >= radius for q in near)

    first = Vector((width / 2, width / 2))
    grid[key(first)] = first
    active = [first]
    yield first
    while active:
        index = rng.randrange(len(active))
        for _ in range(tries):
            angle, reach = rng.uniform(0, math.tau), rng.uniform(radius, 2 * radius)
            candidate = active[index] + Vector((math.cos(angle), math.sin(angle))) * reach
            if fits(candidate):
                grid[key(candidate)] = candidate
                active.append(candidate)
                yield candidate
                break
        else:
            active.pop(index)


def pine(name, tiers):
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=8, radius1=0.14, radius2=0.10, depth=0.8, matrix=Matrix.Translation((0, 0, 0.4)))
    for face in bm.faces:
        face.material_index = 1
    for tier in range(tiers):
        wide = 0.85 * (1 - tier / (tiers + 1))
        place = Matrix.Translation((0, 0, 1.0 + 0.55 * tier)) @ Matrix.Rotation(0.4 * tier, 4, "Z")
        bmesh.ops.create_cone(bm, cap_ends=True, segments=10, radius1=wide, radius2=0.0, depth=1.0, matrix=place)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    for label, color in (("needles", (0.03, 0.14, 0.06, 1)), ("bark", (0.13, 0.07, 0.04, 1))):
        mat = bpy.data.materials.get(label) or bpy.data.materials.new(label)
        mat.diffuse_color = color
        mesh.materials.append(mat)
    return mesh


kinds = [pine("pine_low", 3), pine("pine_tall", 5)]
forest = bpy.data.collections.new("Forest")
bpy.context.scene.collection.children.link(forest)
points = [p for p, _ in zip(poisson_disc(EXTENT, SPACING), range(COUNT))]
for number, point in enumerate(points, 1):
    tree = bpy.data.objects.new(f"pine_{number:02d}", rng.choice(kinds))
    tree.location = (point.x - EXTENT / 2, point.y - EXTENT / 2, -0.05)
    tree.rotation_euler.z = rng.uniform(0, math.tau)
    tree.scale = (rng.gauss(1.0, 0.08),) * 3
    forest.objects.link(tree)
bpy.ops.mesh.primitive_circle_add(vertices=64, radius=EXTENT * 0.75, fill_type="NGON")
bpy.context.view_layer.objects.active.name = "ground"
gaps = [min((p - q).length for q in points if q is not p) for p in points]
print("nearest neighbours: {:.2f} m on average, {:.2f} m at least".format(statistics.mean(gaps), min(gaps)))
