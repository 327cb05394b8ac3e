# title: Subdivision surface with creased edges, 3.4 to 5.x
# keywords: keep an edge sharp under subdivision, crease weight, crease_edge attribute, edge.crease, use_creases, subsurf, pillow, soft body, organic shape, rounded but with a hard edge, upholstery
# blender: 3.4-5.x
# makes: cushion >= 300 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def crease_layer(bm):
    """The layer of edge creases: of its own before 4.0, a float attribute called crease_edge since."""
    layers = bm.edges.layers
    if hasattr(layers, "crease"):
        return layers.crease.verify()
    return layers.float.get("crease_edge") or layers.float.new("crease_edge")


bm = bmesh.new()
bmesh.ops.create_cube(bm, size=0.5)
crease = crease_layer(bm)
for edge in bm.edges:
    if all(vert.co.z < 0 for vert in edge.verts):
        edge[crease] = 1.0  # 0 is round, 1 as sharp as without subdivision
mesh = bpy.data.meshes.new("cushion")
bm.to_mesh(mesh)
bm.free()
for polygon in mesh.polygons:
    polygon.use_smooth = True
cushion = bpy.data.objects.new("cushion", mesh)
bpy.context.collection.objects.link(cushion)

subdivision = cushion.modifiers.new("subdivision", "SUBSURF")
subdivision.levels = subdivision.render_levels = 3
subdivision.use_creases = True
