# expect: objects=1 triangles=2120 names=Honeycomb size=0.364,0.030,0.250
# style: 3.4 progress bar of the window manager, inset and extrude of hexagons, scene cursor
import bpy
import bmesh
from math import sqrt, sin, cos, pi, radians

RADIUS, ROWS, COLUMNS, DEPTH = 0.02, 8, 10, 0.03

wm = bpy.context.window_manager
wm.progress_begin(0, ROWS)

bm = bmesh.new()
for row in range(ROWS):
    wm.progress_update(row)
    for column in range(COLUMNS):
        cx = column * RADIUS * sqrt(3) + (row % 2) * RADIUS * sqrt(3) / 2
        cy = row * RADIUS * 1.5
        bm.faces.new([bm.verts.new((cx + RADIUS * cos(pi / 6 + k * pi / 3), cy + RADIUS * sin(pi / 6 + k * pi / 3), 0)) for k in range(6)])
bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=RADIUS / 100)

cells = bm.faces[:]
bmesh.ops.inset_individual(bm, faces=cells, thickness=RADIUS * 0.08)
result = bmesh.ops.extrude_discrete_faces(bm, faces=cells)
for face in result["faces"]:
    bmesh.ops.translate(bm, vec=(0, 0, -DEPTH), verts=face.verts)
bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
wm.progress_end()

mesh = bpy.data.meshes.new("Honeycomb")
bm.to_mesh(mesh)
bm.free()
comb = bpy.data.objects.new("Honeycomb", mesh)
bpy.context.collection.objects.link(comb)
comb.rotation_euler = (radians(90), 0, 0)

bpy.context.scene.cursor.location = (0, 0, 0)
bpy.context.view_layer.objects.active = comb
comb.select_set(True)
bpy.ops.object.origin_set(type='ORIGIN_CURSOR')
wax = bpy.data.materials.new("Wax")
wax.diffuse_color = (0.85, 0.6, 0.15, 1)
wax.use_nodes = True
wax.node_tree.nodes["Principled BSDF"].inputs["Subsurface"].default_value = 0.3
wax.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (0.85, 0.6, 0.15, 1)
mesh.materials.append(wax)
