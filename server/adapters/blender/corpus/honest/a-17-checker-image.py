# expect: objects=17 triangles=1890 names=Board,Piece_0,Piece_15 size=0.400,0.400,0.032
# style: any bpy.data.images.new with pixels by numpy, packed; itertools.product, string.ascii_uppercase
import itertools
import string

import bpy
import numpy as np

SQUARE = 0.05
PIXELS = 256

# --- the image: an 8 x 8 board with a thin frame -----------------------------
cells = np.indices((8, 8)).sum(axis=0) % 2
board = np.kron(cells, np.ones((PIXELS // 8, PIXELS // 8)))
rgba = np.empty((PIXELS, PIXELS, 4), dtype=np.float32)
rgba[board == 0] = (0.25, 0.12, 0.05, 1)
rgba[board == 1] = (0.9, 0.8, 0.6, 1)
rgba[:2] = rgba[-2:] = (0, 0, 0, 1)
rgba[:, :2] = rgba[:, -2:] = (0, 0, 0, 1)
image = bpy.data.images.new("Checker", PIXELS, PIXELS, alpha=False)
image.pixels.foreach_set(rgba.ravel())
image.update()
image.pack()
print(image.name, tuple(image.size), "packed" if image.packed_file else "loose")

# --- the board ---------------------------------------------------------------
half = 4 * SQUARE
mesh = bpy.data.meshes.new("Board")
verts = [(x, y, z) for z, y, x in itertools.product((-0.02, 0.0), (-half, half), (-half, half))]
mesh.from_pydata(verts, [], [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)])
uv = mesh.uv_layers.new(name="UVMap").data
for loop in mesh.loops:
    x, y, _ = mesh.vertices[loop.vertex_index].co
    uv[loop.index].uv = (x / (2 * half) + 0.5, y / (2 * half) + 0.5)
mesh.update()
obj = bpy.data.objects.new("Board", mesh)
bpy.context.collection.objects.link(obj)

mat = bpy.data.materials.new("Checker")
mat.use_nodes = True
tex = mat.node_tree.nodes.new("ShaderNodeTexImage")
tex.image = image
tex.interpolation = 'Closest'
tex.location = (-320, 280)
mat.node_tree.links.new(tex.outputs["Color"], mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"])
mesh.materials.append(mat)

# --- sixteen pieces that share one mesh --------------------------------------
bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=SQUARE * 0.4, depth=0.012, location=(0, 0, -1))
template = bpy.context.object
piece_mesh = template.data
piece_mesh.name = "Piece"
bpy.data.objects.remove(template)

places = [(column, row) for row, column in itertools.product(range(4), range(8)) if (row + column) % 2 == 0]
for n, (column, row) in enumerate(places):
    piece = bpy.data.objects.new(f"Piece_{n}", piece_mesh)
    piece.location = ((column - 3.5) * SQUARE, (row - 3.5) * SQUARE, 0.006)
    piece["field"] = f"{string.ascii_uppercase[column]}{row + 1}"
    bpy.context.collection.objects.link(piece)
print(", ".join(o["field"] for o in bpy.data.objects if "field" in o.keys()))
