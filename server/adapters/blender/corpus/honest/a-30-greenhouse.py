# expect: objects=2 triangles=500 names=Frame,Glass size=4.04,2.56,2.76
# style: 3.4 wireframe modifier on a copy, glass material, object_data_add of bpy_extras, dissolve
import bpy
import bmesh
from bpy_extras.object_utils import object_data_add
from mathutils import Vector

L, W, WALL, RIDGE = 4.0, 2.5, 1.8, 2.7

bm = bmesh.new()
profile = [(-W / 2, 0), (-W / 2, WALL), (0, RIDGE), (W / 2, WALL), (W / 2, 0)]
front = [bm.verts.new((-L / 2, y, z)) for y, z in profile]
back = [bm.verts.new((L / 2, y, z)) for y, z in profile]
for i in range(len(profile) - 1):
    bm.faces.new((front[i], front[i + 1], back[i + 1], back[i]))
bm.faces.new(front[::-1])
bm.faces.new(back)
bm.normal_update()

# panes: cut along the length
lengthwise = [e for e in bm.edges if abs((e.verts[0].co - e.verts[1].co).normalized().x) > 0.99]
bmesh.ops.subdivide_edges(bm, edges=lengthwise, cuts=5, use_grid_fill=True)
# an edge that nobody needs
flat = [e for e in bm.edges if e.is_manifold and e.calc_face_angle() < 1e-4 and all(abs(abs(v.co.x) - L / 2) < 1e-6 for v in e.verts)]
if flat:
    bmesh.ops.dissolve_edges(bm, edges=flat, use_verts=True)
bmesh.ops.recalc_face_normals(bm, faces=bm.faces)

glass_mesh = bpy.data.meshes.new("Glass")
bm.to_mesh(glass_mesh)
bm.free()

glass = object_data_add(bpy.context, glass_mesh, name="Glass")
frame = object_data_add(bpy.context, glass_mesh.copy(), name="Frame")

wire = frame.modifiers.new("Wireframe", 'WIREFRAME')
wire.thickness = 0.06
wire.use_even_offset = True
wire.use_boundary = True
wire.use_replace = True

for obj, color, alpha in ((glass, (0.8, 0.95, 0.9), 0.2), (frame, (0.9, 0.9, 0.9), 1.0)):
    mat = bpy.data.materials.new(obj.name)
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes.get('Principled BSDF')
    bsdf.inputs['Base Color'].default_value = color + (1.0,)
    bsdf.inputs['Alpha'].default_value = alpha
    bsdf.inputs['Transmission'].default_value = 1.0 - alpha
    mat.blend_method = 'BLEND' if alpha < 1 else 'OPAQUE'
    obj.data.materials.append(mat)

frame.location = glass.location = Vector((0, 0, 0))
