# title: Box with rounded edges and corners
# keywords: round cube, soft box, pillow box, fillet, chamfer, case, phone, soap, remote control, refrigerator, dice, suitcase, button, tablet, brick with soft edges, cushion block
# blender: 3.4-5.x
# makes: case >= 200 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def rounded_box(name, size=(0.3, 0.2, 0.1), radius=0.02, segments=4):
    """Exactly `size` outside; the radius must be below half of the smallest side."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.scale(bm, verts=bm.verts[:], vec=size)  # before the bevel, or the rounding would be stretched
    bmesh.ops.bevel(bm, geom=bm.edges[:], offset=radius, offset_type="OFFSET", segments=segments, profile=0.5, affect="EDGES", clamp_overlap=True)
    for face in bm.faces:
        face.smooth = True
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


rounded_box("case")
