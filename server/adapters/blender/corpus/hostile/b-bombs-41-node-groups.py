# attack: node groups each of which holds the one before twice: Cycles writes two to the power of thirty nodes
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

below = None
for level in range(30):
    group = bpy.data.node_groups.new(f"level_{level}", "ShaderNodeTree")
    group.inputs.new("NodeSocketFloat", "Value")
    group.outputs.new("NodeSocketFloat", "Value")
    entrance, end = group.nodes.new("NodeGroupInput"), group.nodes.new("NodeGroupOutput")
    source = entrance.outputs[0]
    for _ in range(2):
        node = group.nodes.new("ShaderNodeMath" if below is None else "ShaderNodeGroup")
        if below is not None:
            node.node_tree = below
        group.links.new(source, node.inputs[0])
        source = node.outputs[0]
    group.links.new(source, end.inputs[0])
    below = group
bpy.ops.mesh.primitive_cube_add()
material = bpy.data.materials.new("deep")
material.use_nodes = True
use = material.node_tree.nodes.new("ShaderNodeGroup")
use.node_tree = below
shader = next(node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
material.node_tree.links.new(use.outputs[0], shader.inputs["Roughness"])
bpy.context.object.data.materials.append(material)
