# title: Colours by vertex: colour attributes
# keywords: vertex paint, color_attributes, vertex_colors, BYTE_COLOR, FLOAT_COLOR, per vertex, gradient, ShaderNodeVertexColor, colour gradient over the height, painted mesh, tint, rainbow, fade, ambient occlusion
# blender: 3.4-5.x
# makes: cone >= 40 triangles
# licence: MIT, Bozzetto
import bpy


def color_by_height(thing, low, high, name="Color"):
    """A gradient of linear RGBA from bottom to top, and a material that shows it."""
    mesh = thing.data
    layer = mesh.color_attributes.new(name=name, type="BYTE_COLOR", domain="CORNER")  # domain POINT: one colour a vertex
    heights = [vertex.co.z for vertex in mesh.vertices]
    bottom, tall = min(heights), (max(heights) - min(heights)) or 1
    colors = []
    for loop in mesh.loops:
        t = (heights[loop.vertex_index] - bottom) / tall
        colors += [a + (b - a) * t for a, b in zip(low, high)]
    layer.data.foreach_set("color", colors)
    material = bpy.data.materials.new(f"{thing.name} colours")
    material.use_nodes = True
    tree = material.node_tree
    node = tree.nodes.new("ShaderNodeVertexColor")
    node.layer_name = name
    bsdf = next(other for other in tree.nodes if other.type == "BSDF_PRINCIPLED")
    tree.links.new(node.outputs["Color"], bsdf.inputs["Base Color"])
    mesh.materials.append(material)


bpy.ops.mesh.primitive_cone_add(vertices=24, radius1=0.3, depth=0.8)
cone = bpy.context.object
cone.name = "cone"
color_by_height(cone, (0.05, 0.2, 0.05, 1), (0.9, 0.9, 0.95, 1))
