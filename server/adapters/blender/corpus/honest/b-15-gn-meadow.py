# expect: objects=1 triangles=9250 names=meadow size=4.129,4.136,0.699
# style: any, geometry nodes: grid, noise displacement, distribute points, instance on points, random value, realize
"""Meadow: a wavy grid with blades of grass and stones scattered by geometry nodes."""
import bpy

SIZE, SEED, GRASS_DENSITY, STONES = 4.0, 3, 60.0, 2.0

tree = bpy.data.node_groups.new("Meadow", "GeometryNodeTree")
if bpy.app.version >= (4, 0, 0):
    tree.interface.new_socket("Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
else:
    tree.outputs.new("NodeSocketGeometry", "Geometry")
nodes, links = tree.nodes, tree.links


def add(kind, **values):
    node = nodes.new(f"GeometryNode{kind}" if not kind.startswith(("Shader", "Function", "NodeGroup")) else kind)
    for name, value in values.items():
        if hasattr(node, name):
            setattr(node, name, value)
        else:
            node.inputs[name.replace("_", " ")].default_value = value
    return node


def pipe(*sockets):
    """Link pairs: out, in, out, in, …"""
    for source, target in zip(sockets[::2], sockets[1::2]):
        links.new(source, target)


def colored(name, rgba):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes.get("Principled BSDF")
    bsdf.inputs["Base Color"].default_value = rgba
    return mat


def socket(node, name, kind="VALUE"):
    """Several sockets share a name in 3.x and 4.x: take the enabled one."""
    return next(s for s in (*node.inputs, *node.outputs) if s.name == name and s.enabled and s.type == kind)


ground = add("MeshGrid", Size_X=SIZE, Size_Y=SIZE, Vertices_X=40, Vertices_Y=40)
noise = add("ShaderNodeTexNoise", Scale=0.6, Detail=2.0)
combine = add("ShaderNodeCombineXYZ")
raise_it = add("SetPosition")
pipe(noise.outputs[0], combine.inputs["Z"], combine.outputs[0], raise_it.inputs["Offset"], ground.outputs["Mesh"], raise_it.inputs["Geometry"])
soil = add("SetMaterial", Material=colored("soil", (0.10, 0.13, 0.04, 1)))
pipe(raise_it.outputs[0], soil.inputs[0])


def scatter(shape, density, seed, low, high, material):
    points = add("DistributePointsOnFaces", Seed=seed)
    points.inputs["Density"].default_value = density
    size = add("FunctionNodeRandomValue", data_type="FLOAT")
    socket(size, "Min").default_value, socket(size, "Max").default_value = low, high
    instance = add("InstanceOnPoints")
    paint = add("SetMaterial", Material=material)
    pipe(soil.outputs[0], points.inputs[0], points.outputs["Points"], instance.inputs["Points"], points.outputs["Rotation"], instance.inputs["Rotation"],
         shape.outputs["Mesh"], paint.inputs[0], paint.outputs[0], instance.inputs["Instance"])
    pipe(next(s for s in size.outputs if s.enabled), instance.inputs["Scale"])
    return instance.outputs[0]


blade = add("MeshCone", Vertices=3, Radius_Bottom=0.02, Depth=0.25)
stone = add("MeshIcoSphere", Radius=0.1, Subdivisions=2)
join, realize, end = add("JoinGeometry"), add("RealizeInstances"), add("NodeGroupOutput")
pipe(scatter(blade, GRASS_DENSITY, SEED, 0.6, 1.3, colored("grass", (0.15, 0.35, 0.06, 1))), join.inputs[0],
     scatter(stone, STONES, SEED + 1, 0.5, 1.5, colored("stone", (0.4, 0.39, 0.37, 1))), join.inputs[0],
     soil.outputs[0], join.inputs[0], join.outputs[0], realize.inputs[0], realize.outputs[0], end.inputs[0])

meadow = bpy.data.objects.new("meadow", bpy.data.meshes.new("meadow"))
bpy.context.collection.objects.link(meadow)
meadow.modifiers.new("Meadow", "NODES").node_group = tree
