# attack: geometry nodes that put a mesh on its own points eight times over and realize it: the facts pay
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

tree = bpy.data.node_groups.new("moss", "GeometryNodeTree")
tree.outputs.new("NodeSocketGeometry", "Geometry")
grid = tree.nodes.new("GeometryNodeMeshGrid")
source = grid.outputs["Mesh"]
for _ in range(8):
    place, real = tree.nodes.new("GeometryNodeInstanceOnPoints"), tree.nodes.new("GeometryNodeRealizeInstances")
    tree.links.new(source, place.inputs["Points"])
    tree.links.new(source, place.inputs["Instance"])
    tree.links.new(place.outputs[0], real.inputs[0])
    source = real.outputs[0]
tree.links.new(source, tree.nodes.new("NodeGroupOutput").inputs[0])
bpy.ops.mesh.primitive_cube_add()
bpy.context.object.modifiers.new("Moss", "NODES").node_group = tree
