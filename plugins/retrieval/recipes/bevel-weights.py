# title: Round chosen edges by bevel weight, 3.4 to 5.x
# keywords: bevel modifier limit_method WEIGHT, bevel_weight_edge, edge.bevel_weight, some edges rounder than others, chamfer, different roundness, sharp bottom and soft top, chamfered table top
# blender: 3.4-5.x
# makes: block >= 40 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def bevel_layer(bm):
    """The layer of edge weights: of its own before 4.0, a float attribute called bevel_weight_edge since."""
    layers = bm.edges.layers
    if hasattr(layers, "bevel_weight"):
        return layers.bevel_weight.verify()
    return layers.float.get("bevel_weight_edge") or layers.float.new("bevel_weight_edge")


bm = bmesh.new()
bmesh.ops.create_cube(bm, size=0.2)
weight = bevel_layer(bm)
for edge in bm.edges:
    first, second = (vert.co for vert in edge.verts)
    if abs(first.z - second.z) > 0.1:
        edge[weight] = 1.0  # the four upright edges, fully
    elif min(first.z, second.z) > 0:
        edge[weight] = 0.3  # those of the top, a little
mesh = bpy.data.meshes.new("block")
bm.to_mesh(mesh)
bm.free()
block = bpy.data.objects.new("block", mesh)
bpy.context.collection.objects.link(block)

bevel = block.modifiers.new("round", "BEVEL")
bevel.limit_method = "WEIGHT"  # NONE: all edges; ANGLE: those sharper than angle_limit
bevel.width = 0.03
bevel.segments = 4
