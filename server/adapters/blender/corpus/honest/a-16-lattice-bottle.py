# expect: objects=2 triangles=3030 names=Bottle,Cap size=0.079,0.079,0.263
# style: 3.4 lattice deform, bridge edge loops, operators in edit mode, glass material
import bpy
import bmesh
from math import radians, cos, sin, tau

bpy.ops.object.select_all(action='SELECT')
bpy.ops.object.delete()


def ring(bm, radius, z, n=32):
    verts = [bm.verts.new((radius * cos(tau * i / n), radius * sin(tau * i / n), z)) for i in range(n)]
    return [bm.edges.new((verts[i], verts[(i + 1) % n])) for i in range(n)]


bm = bmesh.new()
rings = [ring(bm, r, z) for r, z in [(0.035, 0), (0.04, 0.01), (0.04, 0.09), (0.04, 0.17), (0.015, 0.21), (0.014, 0.25)]]
for lower, upper in zip(rings, rings[1:]):
    bmesh.ops.bridge_loops(bm, edges=lower + upper)
bmesh.ops.contextual_create(bm, geom=rings[0])  # the floor
bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
mesh = bpy.data.meshes.new("Bottle")
bm.to_mesh(mesh)
bm.free()
bottle = bpy.data.objects.new("Bottle", mesh)
bpy.context.collection.objects.link(bottle)

lattice_data = bpy.data.lattices.new("Waist")
lattice_data.points_u = lattice_data.points_v = 2
lattice_data.points_w = 5
lattice_data.interpolation_type_w = 'KEY_BSPLINE'
lattice = bpy.data.objects.new("Waist", lattice_data)
bpy.context.collection.objects.link(lattice)
lattice.location = (0, 0, 0.125)
lattice.scale = (0.08, 0.08, 0.25)
for i, point in enumerate(lattice_data.points):
    w = i // 4
    if w == 1:
        point.co_deform.x *= 0.7
        point.co_deform.y *= 0.7

bpy.context.view_layer.objects.active = bottle
bottle.select_set(True)
bpy.ops.object.mode_set(mode='EDIT')
bpy.ops.mesh.select_all(action='SELECT')
bpy.ops.mesh.subdivide(number_cuts=1, smoothness=0.0)
bpy.ops.mesh.normals_make_consistent(inside=False)
bpy.ops.object.mode_set(mode='OBJECT')

deform = bottle.modifiers.new("Lattice", 'LATTICE')
deform.object = lattice
shell = bottle.modifiers.new("Solidify", 'SOLIDIFY')
shell.thickness = 0.002
bpy.ops.object.modifier_apply(modifier="Lattice")
bpy.data.objects.remove(lattice, do_unlink=True)
bpy.ops.object.shade_smooth()

glass = bpy.data.materials.new("Glass")
glass.use_nodes = True
inputs = glass.node_tree.nodes["Principled BSDF"].inputs
for socket, value in {"Base Color": (0.6, 0.9, 0.7, 1), "Transmission": 1.0, "Roughness": 0.02, "IOR": 1.45, "Alpha": 0.4}.items():
    inputs[socket].default_value = value
glass.blend_method = 'BLEND'
bottle.data.materials.append(glass)

bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=0.017, depth=0.025, location=(0, 0, 0.25), rotation=(0, 0, radians(5)))
cap = bpy.context.object
cap.name = "Cap"
bevel = cap.modifiers.new("Bevel", 'BEVEL')
bevel.width = 0.002
bevel.segments = 2
