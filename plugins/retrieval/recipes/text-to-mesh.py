# title: Turn text into a mesh
# keywords: letters, font, sign, lettering, number, extrude text, bevel text, TextCurve body, convert, engraved name plate, numbers on a dial, logo, signboard, plaque, house number, keyboard letters
# blender: 3.4-5.x
# makes: sign >= 200 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy
from mathutils import Matrix


def weld(mesh, distance=0.000001):
    """The caps of a curve do not share vertices with its sides: closes them."""
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=distance)
    bm.to_mesh(mesh)
    bm.free()


def lettering(name, words, height=0.1, depth=0.01):
    """Upright letters that face -y, centred on the origin; `height` is that of a line."""
    curve = bpy.data.curves.new(name, "FONT")
    curve.body = words  # not `text`
    curve.size = height
    curve.extrude = depth / 2  # to either side
    curve.bevel_depth = depth * 0.1
    curve.align_x = "CENTER"
    curve.align_y = "CENTER"
    curve.resolution_u = 4
    holder = bpy.data.objects.new(name, curve)
    bpy.context.collection.objects.link(holder)
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(holder.evaluated_get(depsgraph))
    bpy.data.objects.remove(holder)
    weld(mesh)
    mesh.transform(Matrix.Rotation(1.5707963, 4, "X"))
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


lettering("sign", "OPEN")
