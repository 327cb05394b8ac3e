# expect: objects=1 triangles=7780 names=Terrain size=20.00,20.00,2.35
# style: any numpy meshgrid and foreach_set, colour attribute, manual uv layer, mathutils.noise
"""A piece of land, written as arrays: no loop over faces."""
import bpy
import numpy as np
from mathutils import Vector, noise
import time

N, SIZE, AMPLITUDE = 65, 20.0, 2.5
started = time.time()

noise.seed_set(11)
axis = np.linspace(-SIZE / 2, SIZE / 2, N)
xs, ys = np.meshgrid(axis, axis, indexing="ij")
zs = np.array([noise.fractal(Vector((x * 0.15, y * 0.15, 3.7)), 0.9, 2.1, 5) for x, y in zip(xs.ravel(), ys.ravel())]).reshape(N, N)
zs = np.clip(zs * AMPLITUDE, -0.4, None)

verts = np.stack([xs, ys, zs], axis=-1).reshape(-1, 3).astype(np.float32)
i, j = np.meshgrid(np.arange(N - 1), np.arange(N - 1), indexing="ij")
corner = (i * N + j).ravel()
quads = np.stack([corner, corner + N, corner + N + 1, corner + 1], axis=1).astype(np.int32)
count = len(quads)

mesh = bpy.data.meshes.new("Terrain")
mesh.vertices.add(len(verts))
mesh.vertices.foreach_set("co", verts.ravel())
mesh.loops.add(count * 4)
mesh.loops.foreach_set("vertex_index", quads.ravel())
mesh.polygons.add(count)
mesh.polygons.foreach_set("loop_start", np.arange(0, count * 4, 4, dtype=np.int32))
mesh.polygons.foreach_set("loop_total", np.full(count, 4, dtype=np.int32))
mesh.polygons.foreach_set("use_smooth", np.ones(count, dtype=bool))
mesh.update(calc_edges=True)
mesh.validate()

# UVs straight from above
uv = mesh.uv_layers.new(name="UVMap")
flat = verts[quads.ravel(), :2] / SIZE + 0.5
uv.data.foreach_set("uv", flat.astype(np.float32).ravel())

# colours by height: sand, grass, rock, snow
stops = np.array([-0.4, 0.0, 1.0, 2.0])
rgb = np.array([[0.76, 0.7, 0.5], [0.2, 0.45, 0.12], [0.35, 0.33, 0.3], [0.95, 0.95, 1.0]])
colours = np.ones((len(verts), 4), dtype=np.float32)
for channel in range(3):
    colours[:, channel] = np.interp(verts[:, 2], stops, rgb[:, channel])
layer = mesh.color_attributes.new(name="Height", type='FLOAT_COLOR', domain='POINT')
layer.data.foreach_set("color", colours.ravel())

material = bpy.data.materials.new("Land")
material.use_nodes = True
tree = material.node_tree
attribute = tree.nodes.new("ShaderNodeVertexColor")
attribute.layer_name = "Height"
tree.links.new(attribute.outputs["Color"], tree.nodes["Principled BSDF"].inputs["Base Color"])
tree.nodes["Principled BSDF"].inputs["Roughness"].default_value = 0.95
mesh.materials.append(material)

terrain = bpy.data.objects.new("Terrain", mesh)
bpy.context.collection.objects.link(terrain)
print(f"terrain of {N}x{N} in {'under a minute' if time.time() - started < 60 else 'long'}")
