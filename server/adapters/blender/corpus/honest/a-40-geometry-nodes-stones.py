# expect: objects=2 triangles=7460 names=Path,Pebble size=3.08,2.06,0.220
# style: 3.4 geometry node group on a modifier, node wiring helper, sockets by name, realized instances
import bpy


class Tree:
    """Thin wrapper so that node trees read like what they do."""

    def __init__(self, group):
        self.group = group

    def __getattr__(self, name):
        return getattr(self.group, name)

    def node(self, kind, x=0, **values):
        node = self.group.nodes.new(kind)
        node.location.x = x
        for key, value in values.items():
            socket = next((s for s in node.inputs if s.identifier == key or s.name == key), None)
            if socket is not None:
                socket.default_value = value
            else:
                setattr(node, key, value)
        return node

    def wire(self, *pairs):
        for (a, out), (b, into) in pairs:
            self.group.links.new(a.outputs[out], b.inputs[into])


bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=0.08, location=(0, -1.5, 0))
pebble = bpy.context.object
pebble.name = "Pebble"
pebble.scale = (1.0, 0.8, 0.5)

bpy.ops.mesh.primitive_grid_add(x_subdivisions=12, y_subdivisions=4, size=1)
path = bpy.context.object
path.name = "Path"
path.scale = (3.0, 0.8, 1.0)
bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)

group = bpy.data.node_groups.new("Scatter", 'GeometryNodeTree')
group.inputs.new('NodeSocketGeometry', "Geometry")
group.inputs.new('NodeSocketFloat', "Density").default_value = 30.0
group.outputs.new('NodeSocketGeometry', "Geometry")

tree = Tree(group)
enter = tree.node('NodeGroupInput', -800)
leave = tree.node('NodeGroupOutput', 600)
points = tree.node('GeometryNodeDistributePointsOnFaces', -500, Seed=3)
info = tree.node('GeometryNodeObjectInfo', -500, transform_space='ORIGINAL')
info.inputs["Object"].default_value = pebble
size = tree.node('FunctionNodeRandomValue', -300, data_type='FLOAT', Seed=1)
size.inputs[2].default_value, size.inputs[3].default_value = 0.5, 1.4
turn = tree.node('FunctionNodeRandomValue', -300, data_type='FLOAT_VECTOR')
turn.inputs[1].default_value = (0.2, 0.2, 6.28)
instance = tree.node('GeometryNodeInstanceOnPoints', 0)
realize = tree.node('GeometryNodeRealizeInstances', 200)
join = tree.node('GeometryNodeJoinGeometry', 400)
tree.wire(
    ((enter, "Geometry"), (points, "Mesh")),
    ((enter, "Density"), (points, "Density")),
    ((points, "Points"), (instance, "Points")),
    ((info, "Geometry"), (instance, "Instance")),
    ((turn, 0), (instance, "Rotation")),
    ((size, 1), (instance, "Scale")),
    ((instance, "Instances"), (realize, "Geometry")),
    ((realize, "Geometry"), (join, "Geometry")),
    ((enter, "Geometry"), (join, "Geometry")),
    ((join, "Geometry"), (leave, "Geometry")),
)
print(len(tree.nodes), "nodes,", len(tree.links), "links")

modifier = path.modifiers.new("Scatter", 'NODES')
modifier.node_group = group
modifier["Input_1"] = 40.0
path.update_tag()
bpy.context.view_layer.update()
evaluated = path.evaluated_get(bpy.context.evaluated_depsgraph_get())
mesh = evaluated.to_mesh()
count = len(mesh.vertices)
evaluated.to_mesh_clear()
assert count > len(path.data.vertices), "nothing was scattered"
