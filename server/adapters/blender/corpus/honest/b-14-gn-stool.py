# expect: objects=1 triangles=788 names=stool size=0.340,0.340,0.450
# style: 4.x geometry nodes built by code: mesh primitives, transform, join, set material; interface.new_socket with fallback
"""A stool made wholly of nodes: the group has the inputs Seat Radius and Height."""
import math

import bpy

SEAT_RADIUS = 0.17
HEIGHT = 0.45
LEGS = 4


def new_group(name: str) -> bpy.types.NodeTree:
    group = bpy.data.node_groups.new(name, "GeometryNodeTree")
    if hasattr(group, "interface"):  # Blender 4.0 and later
        group.interface.new_socket(name="Geometry", in_out="INPUT", socket_type="NodeSocketGeometry")
        group.interface.new_socket(name="Seat Radius", in_out="INPUT", socket_type="NodeSocketFloat").default_value = SEAT_RADIUS
        group.interface.new_socket(name="Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
        group.is_modifier = True
    else:
        group.inputs.new("NodeSocketGeometry", "Geometry")
        group.inputs.new("NodeSocketFloat", "Seat Radius").default_value = SEAT_RADIUS
        group.outputs.new("NodeSocketGeometry", "Geometry")
    return group


class Graph:
    """Small helper so that node code reads top to bottom."""

    def __init__(self, tree):
        self.tree = tree
        self.column = 0

    def node(self, idname, **settings):
        n = self.tree.nodes.new(idname)
        n.location = (self.column * 200, 0)
        self.column += 1
        for key, value in settings.items():
            if key in n.inputs:
                n.inputs[key].default_value = value
            elif hasattr(n, key):
                setattr(n, key, value)
            else:
                raise KeyError(f"{idname} has no {key!r}")
        return n

    def link(self, source, target):
        self.tree.links.new(source, target)


def cylinder(g, radius, depth, vertices=24):
    node = g.node("GeometryNodeMeshCylinder", Vertices=vertices, Depth=depth)
    if hasattr(radius, "is_linked"):
        g.link(radius, node.inputs["Radius"])
    else:
        node.inputs["Radius"].default_value = radius
    return node.outputs["Mesh"]


def moved(g, geometry, translation=(0, 0, 0), rotation=(0, 0, 0)):
    node = g.node("GeometryNodeTransform")
    node.inputs["Translation"].default_value = translation
    node.inputs["Rotation"].default_value = rotation
    g.link(geometry, node.inputs["Geometry"])
    return node.outputs["Geometry"]


def painted(g, geometry, material):
    node = g.node("GeometryNodeSetMaterial")
    node.inputs["Material"].default_value = material
    g.link(geometry, node.inputs["Geometry"])
    return node.outputs["Geometry"]


def material(name, color):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = color
    return mat


def main():
    seat_wood, leg_wood = material("ash", (0.62, 0.45, 0.27, 1)), material("walnut", (0.16, 0.08, 0.04, 1))
    tree = new_group("Stool")
    g = Graph(tree)
    entry, out = g.node("NodeGroupInput"), g.node("NodeGroupOutput")
    join = g.node("GeometryNodeJoinGeometry")
    seat = moved(g, cylinder(g, entry.outputs["Seat Radius"], 0.03, 48), (0, 0, HEIGHT - 0.015))
    g.link(painted(g, seat, seat_wood), join.inputs[0])
    for i in range(LEGS):
        a = math.tau * (i + 0.5) / LEGS
        splay = math.radians(8)
        leg = cylinder(g, 0.014, HEIGHT - 0.03, 12)
        place = (0.13 * math.cos(a), 0.13 * math.sin(a), (HEIGHT - 0.03) / 2)
        g.link(painted(g, moved(g, leg, place, (-splay * math.sin(a) * -1, -splay * math.cos(a), 0)), leg_wood), join.inputs[0])
    ring = g.node("GeometryNodeMeshCircle", Vertices=32, Radius=0.13)
    wire = g.node("GeometryNodeMeshToCurve")
    profile = g.node("GeometryNodeCurvePrimitiveCircle", Resolution=8, Radius=0.008)
    sweep = g.node("GeometryNodeCurveToMesh")
    g.link(ring.outputs["Mesh"], wire.inputs["Mesh"])
    g.link(wire.outputs["Curve"], sweep.inputs["Curve"])
    g.link(profile.outputs["Curve"], sweep.inputs["Profile Curve"])
    g.link(painted(g, moved(g, sweep.outputs["Mesh"], (0, 0, 0.15)), leg_wood), join.inputs[0])
    g.link(join.outputs[0], out.inputs[0])

    obj = bpy.data.objects.new("stool", bpy.data.meshes.new("stool"))
    bpy.context.collection.objects.link(obj)
    modifier = obj.modifiers.new("GeometryNodes", "NODES")
    modifier.node_group = tree
    bpy.context.view_layer.objects.active = obj
    print(f"{len(tree.nodes)} nodes, {len(tree.links)} links")


main()
