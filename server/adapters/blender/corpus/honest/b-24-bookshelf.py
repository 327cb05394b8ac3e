# expect: objects=48 triangles=518 names=side_L,side_R,shelf_0,shelf_3,back size=0.900,0.280,1.200
# style: any, while loops with random.Random, walrus, one shared cube mesh scaled per object, dict of palettes
import random
import bpy
from colorsys import hsv_to_rgb

WIDTH, HEIGHT, DEPTH, BOARD = 0.9, 1.2, 0.28, 0.02
SHELVES, BOOKS = 4, 41
rng = random.Random(1851)
unit = [(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)]
quads = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]


def cuboid(name, corner, size, color):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(c + s * u for c, s, u in zip(corner, size, vertex)) for vertex in unit], [], quads)
    mesh.update(calc_edges=True)
    mat = bpy.data.materials.get(color[0])
    if mat is None:
        mat = bpy.data.materials.new(color[0])
        mat.use_nodes = True
        mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*color[1], 1)
        mat.diffuse_color = (*color[1], 1)
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(obj)
    return obj


OAK = ("oak", (0.45, 0.28, 0.14))
cuboid("side_L", (-WIDTH / 2, 0, 0), (BOARD, DEPTH, HEIGHT), OAK)
cuboid("side_R", (WIDTH / 2 - BOARD, 0, 0), (BOARD, DEPTH, HEIGHT), OAK)
cuboid("back", (-WIDTH / 2 + BOARD, DEPTH - 0.006, 0), (WIDTH - 2 * BOARD, 0.006, HEIGHT), OAK)
pitch = (HEIGHT - BOARD) / SHELVES
levels = []
for level in range(SHELVES):
    z = 0.04 + level * pitch
    cuboid(f"shelf_{level}", (-WIDTH / 2 + BOARD, 0, z), (WIDTH - 2 * BOARD, DEPTH - 0.006, BOARD), OAK)
    levels.append(z + BOARD)

bindings = [(f"binding {h:.1f}", hsv_to_rgb(h, 0.6, 0.4)) for h in (0.0, 0.1, 0.3, 0.6, 0.9)]
cursor = {level: -WIDTH / 2 + BOARD + 0.01 for level in range(SHELVES)}
placed = 0
while placed < BOOKS:
    level = placed % SHELVES
    if (end := cursor[level] + (thick := rng.uniform(0.02, 0.06))) > WIDTH / 2 - BOARD:
        raise RuntimeError("shelf %d is full" % level)
    tall, deep = rng.uniform(0.17, 0.24), rng.uniform(0.13, 0.18)
    book = cuboid(f"book_{placed + 1}", (cursor[level], 0.02, levels[level]), (thick - 0.002, deep, tall), rng.choice(bindings))
    book["part"] = "book"
    cursor[level] = end
    placed += 1
    if not placed % 10:
        print(f"{placed / BOOKS:.0%}")
