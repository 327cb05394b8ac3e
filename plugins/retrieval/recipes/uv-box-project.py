# title: UV coordinates by box projection, without a UV editor
# keywords: unwrap, uv map, texture coordinates, cube projection, uv layer, smart_project, without user interface, texel size, texture stretched, texture scale, tile texture, missing uv
# blender: 3.4-5.x
# makes: crate >= 12 triangles
# licence: MIT, Bozzetto
import bpy


def box_project(thing, metres=1.0):
    """Projects each face along the axis that it faces most; a texture covers `metres`. Needs no operator, so no context."""
    mesh = thing.data
    layer = mesh.uv_layers.active or mesh.uv_layers.new(name="UVMap")
    scale = thing.scale
    for polygon in mesh.polygons:
        size = [abs(n) for n in polygon.normal]
        axis = size.index(max(size))
        u, v = ((1, 2), (0, 2), (0, 1))[axis]
        for index in polygon.loop_indices:
            place = mesh.vertices[mesh.loops[index].vertex_index].co
            layer.data[index].uv = (place[u] * scale[u] / metres, place[v] * scale[v] / metres)


bpy.ops.mesh.primitive_cube_add(size=1)
crate = bpy.context.object
crate.name = "crate"
crate.scale = (0.6, 0.4, 0.4)
box_project(crate, metres=0.5)

# The operator works as well, on the active object in edit mode with its faces selected:
bpy.context.view_layer.objects.active = crate
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.uv.smart_project(angle_limit=1.15, island_margin=0.02)
bpy.ops.object.mode_set(mode="OBJECT")
