# expect: objects=4 triangles=1050 names=Bridge_Deck,Arch,Parapet_L,Parapet_R size=8.00,2.56,2.70
# style: any numpy from_pydata, boolean applied through the evaluated depsgraph, math in functions
import bpy
import numpy as np

SPAN, WIDTH, RISE, DECK = 8.0, 2.4, 1.6, 0.35


def mesh_object(name, verts, faces):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(np.asarray(verts, dtype=float).tolist(), [], faces)
    mesh.update(calc_edges=True)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def prism(name, outline, y0, y1):
    """A closed polygon (x, z) pulled along y."""
    n = len(outline)
    verts = [(x, y0, z) for x, z in outline] + [(x, y1, z) for x, z in outline]
    sides = [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)]
    return mesh_object(name, verts, [*sides, tuple(range(n))[::-1], tuple(range(n, 2 * n))])


x = np.linspace(-SPAN / 2, SPAN / 2, 33)
top = RISE * (1 - (2 * x / SPAN) ** 2) * 0.35 + 1.6
deck_outline = np.column_stack([np.concatenate([x, x[::-1]]), np.concatenate([np.zeros_like(x), top[::-1]])])
deck = prism("Bridge_Deck", deck_outline.tolist(), -WIDTH / 2, WIDTH / 2)

# the arch is cut out of the body
theta = np.linspace(np.pi, 0.0, 25)
arch_curve = np.column_stack([2.6 * np.cos(theta), 1.5 * np.sin(theta) - 0.05])
cutter = prism("Cutter", arch_curve.tolist(), -WIDTH, WIDTH)

boolean = deck.modifiers.new("Arch", "BOOLEAN")
boolean.operation = "DIFFERENCE"
boolean.solver = "EXACT"
boolean.object = cutter

bpy.context.view_layer.update()
depsgraph = bpy.context.evaluated_depsgraph_get()
result = bpy.data.meshes.new_from_object(deck.evaluated_get(depsgraph))
old = deck.data
deck.modifiers.clear()
deck.data = result
bpy.data.meshes.remove(old)
bpy.data.objects.remove(cutter, do_unlink=True)

# voussoirs: one ring of stones as a single mesh
verts, faces = [], []
angles = np.linspace(np.pi, 0.0, 14)
for a, b in zip(angles[:-1], angles[1:]):
    a, b = a - 0.01, b + 0.01
    corner = [(r * np.cos(t), r2 * np.sin(t)) for t in (a, b) for r, r2 in ((2.6, 1.5), (2.95, 1.62))]
    base = len(verts)
    for y in (-WIDTH / 2 - 0.08, -WIDTH / 2):
        verts += [(px, y, pz - 0.05) for px, pz in corner]
    for quad in ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (1, 5, 7, 3), (0, 2, 6, 4)):
        faces.append(tuple(base + q for q in quad))
arch = mesh_object("Arch", verts, faces)
mirror = arch.modifiers.new("Mirror", "MIRROR")
mirror.use_axis = (False, True, False)

for side, label in ((-1, "L"), (1, "R")):
    outline = np.column_stack([np.concatenate([x, x[::-1]]), np.concatenate([top - 0.02, top[::-1] + 0.5])])
    edge = side * (WIDTH / 2 - 0.1)
    prism(f"Parapet_{label}", outline.tolist(), edge - 0.1, edge + 0.1)

coords = np.empty(len(deck.data.vertices) * 3, dtype=np.float32)
deck.data.vertices.foreach_get("co", coords)
print("deck:", coords.reshape(-1, 3).min(axis=0), coords.reshape(-1, 3).max(axis=0))
