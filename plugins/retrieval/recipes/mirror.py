# title: Mirror half of a mesh
# keywords: symmetry, symmetric, left and right, mirror modifier, bisect, across the x axis, face, body, car, plane, chair, both sides
# blender: 3.4-5.x
# makes: wing >= 16 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy

# Half of it, on the side x > 0; the cut lies at x = 0 and has no face there, or the middle would have a wall.
bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1)
bmesh.ops.scale(bm, verts=bm.verts[:], vec=(1, 0.4, 0.1))
bmesh.ops.translate(bm, verts=bm.verts[:], vec=(0.5, 0, 0))
bmesh.ops.delete(bm, geom=[face for face in bm.faces if all(abs(vert.co.x) < 1e-6 for vert in face.verts)], context="FACES_ONLY")
for vert in bm.verts:
    if vert.co.x > 0.5:
        vert.co.y = vert.co.y * 0.4 + 0.2
mesh = bpy.data.meshes.new("wing")
bm.to_mesh(mesh)
bm.free()
wing = bpy.data.objects.new("wing", mesh)
bpy.context.collection.objects.link(wing)

mirror = wing.modifiers.new("mirror", "MIRROR")
mirror.use_axis = (True, False, False)
mirror.use_clip = True
mirror.use_mirror_merge = True
mirror.merge_threshold = 0.0005

# Without a modifier: bmesh.ops.mirror(bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], axis="X", merge_dist=0.0005)
