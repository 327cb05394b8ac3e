# title: Give a surface a wall thickness
# keywords: solidify modifier, thin sheet, shell, hollow, plate, thickness, close an open surface, bottle wall, tent, sail, helmet, cup, paper, cloth, sheet metal
# blender: 3.4-5.x
# makes: bowl >= 400 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy

# Half a sphere, open at the top.
bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=32, v_segments=16, radius=0.15)
bmesh.ops.delete(bm, geom=[vert for vert in bm.verts if vert.co.z > 1e-4], context="VERTS")
mesh = bpy.data.meshes.new("bowl")
bm.to_mesh(mesh)
bm.free()
bowl = bpy.data.objects.new("bowl", mesh)
bpy.context.collection.objects.link(bowl)

solid = bowl.modifiers.new("wall", "SOLIDIFY")
solid.thickness = 0.008  # metres; not `width`
solid.offset = -1.0  # -1 inwards, 1 outwards, 0 to either side: along the normals
solid.use_even_offset = True
solid.use_rim = True  # closes the edge

# In bmesh: bmesh.ops.solidify(bm, geom=bm.faces[:], thickness=0.008)
