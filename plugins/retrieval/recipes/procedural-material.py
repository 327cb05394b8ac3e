# title: Procedural texture nodes: noise, wood, brick
# keywords: shader nodes, noise texture, wave texture, brick texture, color ramp, bump, links, stone, marble, node tree; a GLB carries no procedural texture, tiles, rust, dirt, clouds, cells, voronoi, checker, bumpy surface
# blender: 3.4-5.x
# makes: wall >= 12 triangles
# licence: MIT, Bozzetto
import bpy


def nodes_of(material):
    """Node tree, its nodes and links; without use_nodes `node_tree` is None before 5.0."""
    material.use_nodes = True
    tree = material.node_tree
    return tree, next(node for node in tree.nodes if node.type == "BSDF_PRINCIPLED")


def ramp(tree, stops):
    """Colours along 0 … 1: [(position, rgba), …]."""
    node = tree.nodes.new("ShaderNodeValToRGB")
    elements = node.color_ramp.elements
    while len(elements) < len(stops):
        elements.new(0.5)
    for element, (position, color) in zip(elements, stops):
        element.position, element.color = position, color
    return node


def brick(name="brick"):
    """Seen in Blender's own pictures only: for the GLB paint an image (recipe image-texture)."""
    made = bpy.data.materials.new(name)
    tree, bsdf = nodes_of(made)
    place = tree.nodes.new("ShaderNodeTexCoord")
    bricks = tree.nodes.new("ShaderNodeTexBrick")
    bricks.inputs["Color1"].default_value = (0.35, 0.10, 0.06, 1)
    bricks.inputs["Color2"].default_value = (0.45, 0.16, 0.09, 1)
    bricks.inputs["Mortar"].default_value = (0.6, 0.57, 0.52, 1)
    bricks.inputs["Scale"].default_value = 4
    noise = tree.nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = 40
    shades = ramp(tree, [(0.3, (0.4, 0.4, 0.4, 1)), (0.7, (0.9, 0.9, 0.9, 1))])
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value = 0.4
    link = tree.links.new
    link(place.outputs["Object"], bricks.inputs["Vector"])
    link(place.outputs["Object"], noise.inputs["Vector"])
    link(bricks.outputs["Color"], bsdf.inputs["Base Color"])
    link(noise.outputs[0], shades.inputs[0])
    link(shades.outputs["Color"], bsdf.inputs["Roughness"])
    link(noise.outputs[0], bump.inputs["Height"])
    link(bump.outputs["Normal"], bsdf.inputs["Normal"])
    return made


bpy.ops.mesh.primitive_cube_add(size=1)
wall = bpy.context.object
wall.name = "wall"
wall.scale = (2, 0.2, 1)
wall.data.materials.append(brick())
