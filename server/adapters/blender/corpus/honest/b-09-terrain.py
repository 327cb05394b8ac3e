# expect: objects=2 triangles=16246 names=terrain,water size=20.000,20.000,4.000
# style: 5.x numpy heightfield, numpy-made image texture (foreach_set, pack), UV by projection, color_attributes with fallback
"""Island heightfield: value noise in octaves, painted into an image and into a colour attribute."""
import time

import bpy
import numpy as np

SIZE = 20.0
CELLS = 96
OCTAVES = 5
SEED = 42
PIXELS = 128


def value_noise(shape: int, frequency: int, rng: np.random.Generator) -> np.ndarray:
    grid = rng.random((frequency + 2, frequency + 2))
    t = np.linspace(0, frequency, shape)
    i = t.astype(int)
    f = t - i
    f = f * f * (3 - 2 * f)
    rows = grid[i] * (1 - f[:, None]) + grid[i + 1] * f[:, None]
    return rows[:, i] * (1 - f) + rows[:, i + 1] * f


def heights(n: int) -> np.ndarray:
    rng = np.random.default_rng(SEED)
    total = sum(value_noise(n, 2 ** (o + 1), rng) / 2**o for o in range(OCTAVES))
    total = (total - total.min()) / np.ptp(total)
    u = np.linspace(-1, 1, n)
    falloff = np.clip(1.15 - np.hypot(*np.meshgrid(u, u)) ** 2, 0, 1)
    return total * falloff * 4.0


def ramp(h: np.ndarray) -> np.ndarray:
    stops = np.array([0.0, 0.9, 1.1, 2.0, 2.6, 4.0])
    colors = np.array([(0.3, 0.26, 0.18), (0.55, 0.48, 0.3), (0.15, 0.32, 0.1), (0.1, 0.22, 0.07), (0.35, 0.33, 0.31), (0.9, 0.9, 0.92)])
    rgb = np.stack([np.interp(h, stops, colors[:, c]) for c in range(3)], axis=-1)
    return np.concatenate([rgb, np.ones((*h.shape, 1))], axis=-1)


def make_image(name: str, h: np.ndarray) -> bpy.types.Image:
    pick = np.linspace(0, len(h) - 1, PIXELS).round().astype(int)
    rgba = ramp(h[np.ix_(pick, pick)]).astype(np.float32)
    image = bpy.data.images.new(name, PIXELS, PIXELS, alpha=False)
    image.pixels.foreach_set(rgba.ravel())
    image.update()
    image.pack()
    return image


def make_mesh(h: np.ndarray) -> bpy.types.Mesh:
    n = len(h)
    u = np.linspace(-SIZE / 2, SIZE / 2, n)
    x, y = np.meshgrid(u, u)
    verts = np.column_stack([x.ravel(), y.ravel(), h.ravel()])
    i = np.arange(n * n).reshape(n, n)
    quads = np.stack([i[:-1, :-1], i[:-1, 1:], i[1:, 1:], i[1:, :-1]], axis=-1).reshape(-1, 4)
    mesh = bpy.data.meshes.new("terrain")
    mesh.from_pydata(verts.tolist(), [], quads.tolist())
    mesh.polygons.foreach_set("use_smooth", np.ones(len(quads), dtype=bool))
    uv = mesh.uv_layers.new(name="UVMap")
    corner = np.empty(len(mesh.loops), dtype=np.int32)
    mesh.loops.foreach_get("vertex_index", corner)
    uv.data.foreach_set("uv", (verts[corner, :2] / SIZE + 0.5).astype(np.float32).ravel())
    if hasattr(mesh, "color_attributes"):
        layer = mesh.color_attributes.new(name="Col", type="FLOAT_COLOR", domain="POINT")
        layer.data.foreach_set("color", ramp(h).astype(np.float32).ravel())
    else:
        layer = mesh.vertex_colors.new(name="Col")
    mesh.update()
    return mesh


def textured(image):
    mat = bpy.data.materials.new("ground")
    mat.use_nodes = True
    tree = mat.node_tree
    bsdf = tree.nodes["Principled BSDF"]
    texture = tree.nodes.new("ShaderNodeTexImage")
    texture.image = image
    texture.location = (-320, 200)
    tree.links.new(texture.outputs["Color"], bsdf.inputs["Base Color"])
    return mat


def water(level):
    mesh = bpy.data.meshes.new("water")
    s = SIZE / 2
    mesh.from_pydata([(-s, -s, level), (s, -s, level), (s, s, level), (-s, s, level)], [], [(0, 1, 2, 3)])
    mat = bpy.data.materials.new("water")
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes["Principled BSDF"]
    bsdf.inputs["Base Color"].default_value = (0.02, 0.15, 0.25, 1)
    (bsdf.inputs.get("Transmission Weight") or bsdf.inputs["Transmission"]).default_value = 0.6
    mesh.materials.append(mat)
    return mesh


started = time.perf_counter()
field = heights(CELLS)
ground = make_mesh(field)
ground.materials.append(textured(make_image("ground_albedo", field)))
for name, mesh in {"terrain": ground, "water": water(0.85)}.items():
    bpy.context.collection.objects.link(bpy.data.objects.new(name, mesh))
print(f"{CELLS}x{CELLS} in {time.perf_counter() - started:.2f} s, highest {field.max():.2f} m")
