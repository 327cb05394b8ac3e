# title: Paint an image texture with numpy: wood grain
# keywords: texture that a GLB carries, image pixels foreach_set, wood, planks, stone, pattern, ShaderNodeTexImage, pack, fabric, checkerboard, label, tiles, stripes, carpet, planks, painting, baked texture
# blender: 3.4-5.x
# makes: board >= 12 triangles
# licence: MIT, Bozzetto
import bpy
import numpy as np


def wood_image(name, size=256, seed=1):
    """Rings of a log, cut lengthwise: rows of RGBA from 0 to 1, the lowest row first."""
    y, x = np.mgrid[0:size, 0:size] / size
    random = np.random.default_rng(seed)
    wave = sum(np.sin(2 * np.pi * (x * f + random.random())) * 0.05 / f for f in (1, 2, 3))
    grain = 0.5 + 0.5 * np.sin(2 * np.pi * (10 * (y + wave)))
    fibre = random.random((size, 1)) * 0.15
    shade = (0.75 + 0.25 * grain - fibre)[..., None]
    rgba = np.ones((size, size, 4), dtype=np.float32)
    rgba[..., :3] = np.array([0.62, 0.40, 0.22]) * shade
    image = bpy.data.images.new(name, size, size)
    image.pixels.foreach_set(rgba.ravel())  # exactly width * height * 4 numbers
    image.update()
    image.pack()
    return image


def textured(name, image, roughness=0.6):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    tree = made.node_tree
    bsdf = next(node for node in tree.nodes if node.type == "BSDF_PRINCIPLED")
    picture = tree.nodes.new("ShaderNodeTexImage")
    picture.image = image
    tree.links.new(picture.outputs["Color"], bsdf.inputs["Base Color"])
    bsdf.inputs["Roughness"].default_value = roughness
    made.diffuse_color = (0.55, 0.36, 0.2, 1)
    return made


bpy.ops.mesh.primitive_cube_add(size=1)  # primitives have UVs; own meshes need them (recipe uv-box-project)
board = bpy.context.object
board.name = "board"
board.scale = (0.8, 0.2, 0.03)
board.data.materials.append(textured("oak", wood_image("oak grain")))
