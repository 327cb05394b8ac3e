# title: Bevel only the rim of a cup
# keywords: round some edges only, select edges by position, lip of a mug, bmesh bevel, chamfer, soft lip, rounded opening, only one edge, top edge of a bowl
# blender: 3.4-5.x
# makes: cup >= 150 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def cup(radius=0.04, height=0.1, wall=0.004, segments=32):
    """A closed cup with a thick wall; only the two circles of its rim are rounded."""
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=segments, radius1=radius, radius2=radius, depth=height)
    bmesh.ops.translate(bm, verts=bm.verts[:], vec=(0, 0, height / 2))
    top = max(bm.faces, key=lambda face: face.calc_center_median().z)
    bmesh.ops.inset_region(bm, faces=[top], thickness=wall, use_even_offset=True)
    # The inset leaves `top` as the inner face: pulled down, it is the floor of the cup.
    down = bmesh.ops.extrude_discrete_faces(bm, faces=[top])["faces"][0]
    bmesh.ops.translate(bm, verts=down.verts[:], vec=(0, 0, -(height - wall)))
    bm.normal_update()
    rim = [edge for edge in bm.edges if all(abs(vert.co.z - height) < 1e-5 for vert in edge.verts) and edge.calc_face_angle(0) > 0.5]
    bmesh.ops.bevel(bm, geom=rim, offset=wall * 0.4, offset_type="OFFSET", segments=3, profile=0.5, affect="EDGES", clamp_overlap=True)
    mesh = bpy.data.meshes.new("cup")
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new("cup", mesh)
    bpy.context.collection.objects.link(thing)
    return thing


cup()
