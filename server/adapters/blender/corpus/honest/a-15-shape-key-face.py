# expect: objects=1 triangles=1540 names=Mask size=0.192,0.122,0.240
# style: any shape keys with values, vertex colours, KDTree, keyframes, statistics
import statistics

import bmesh
import bpy
from mathutils import Vector
from mathutils.kdtree import KDTree

bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=48, v_segments=24, radius=0.12)
bmesh.ops.scale(bm, vec=(0.8, 0.6, 1.0), verts=bm.verts)
geom = bm.verts[:] + bm.edges[:] + bm.faces[:]
# cut the back away
bmesh.ops.bisect_plane(bm, geom=geom, plane_co=(0, 0.02, 0), plane_no=(0, 1, 0), clear_outer=True)
for f in bm.faces:
    f.smooth = True
mesh = bpy.data.meshes.new("Mask")
bm.to_mesh(mesh)
bm.free()
mask = bpy.data.objects.new("Mask", mesh)
bpy.context.collection.objects.link(mask)

tree = KDTree(len(mesh.vertices))
for v in mesh.vertices:
    tree.insert(v.co, v.index)
tree.balance()


def dent(key, centre, radius, offset):
    moved = []
    for co, index, distance in tree.find_range(centre, radius):
        weight = (1 - (distance / radius) ** 2) ** 2
        key.data[index].co = co + Vector(offset) * weight
        moved.append(weight)
    return moved


mask.shape_key_add(name="Basis", from_mix=False)
features = {
    "Nose": [((0, -0.072, 0.0), 0.035, (0, -0.03, -0.005))],
    "Eyes": [((-0.035, -0.06, 0.035), 0.022, (0, 0.015, 0)), ((0.035, -0.06, 0.035), 0.022, (0, 0.015, 0))],
    "Smile": [((0, -0.062, -0.05), 0.03, (0, 0.012, 0.0)), ((-0.03, -0.055, -0.042), 0.02, (0, 0.008, 0.01)), ((0.03, -0.055, -0.042), 0.02, (0, 0.008, 0.01))],
}
for name, dents in features.items():
    key = mask.shape_key_add(name=name, from_mix=False)
    key.slider_min, key.slider_max = 0.0, 1.5
    weights = [w for args in dents for w in dent(key, *args)]
    print(f"{name}: {len(weights)} vertices, mean weight {statistics.fmean(weights):.2f}")
    key.value = 1.0

smile = mesh.shape_keys.key_blocks["Smile"]
for frame, value in ((1, 0.2), (20, 1.0)):
    smile.value = value
    smile.keyframe_insert("value", frame=frame)
bpy.context.scene.frame_set(20)

colours = mesh.vertex_colors.new(name="Paint")
for polygon in mesh.polygons:
    for loop in polygon.loop_indices:
        z = mesh.vertices[mesh.loops[loop].vertex_index].co.z
        colours.data[loop].color = (0.9, 0.5 + z, 0.3, 1.0)
