# expect: objects=8 triangles=740 names=Mill_Tower,Mill_Cap,Hub,Sail_0,Sail_3,Door size=6.40,4.00,8.60
# style: 3.4 context manager class for modes, copy.deepcopy of specs, constraints, keyframes with interpolation
import bpy
import copy
from math import radians, pi


class Mode:
    """with Mode(obj, 'EDIT'): ..."""

    def __init__(self, obj, mode):
        self.obj, self.mode = obj, mode

    def __enter__(self):
        self.before = bpy.context.view_layer.objects.active
        bpy.context.view_layer.objects.active = self.obj
        bpy.ops.object.mode_set(mode=self.mode)
        return self.obj.data

    def __exit__(self, kind, error, trace):
        bpy.ops.object.mode_set(mode='OBJECT')
        if self.before is not None:
            bpy.context.view_layer.objects.active = self.before
        return False


SAIL = {"length": 3.2, "width": 0.6, "slats": [0.2, 0.4, 0.6, 0.8], "colour": [0.9, 0.88, 0.8, 1.0]}

bpy.ops.mesh.primitive_cone_add(vertices=8, radius1=2.0, radius2=1.2, depth=5.0, location=(0, 0, 2.5), end_fill_type='NGON')
tower = bpy.context.object
tower.name = "Mill_Tower"
with Mode(tower, 'EDIT'):
    bpy.ops.mesh.select_mode(type='FACE')
    bpy.ops.mesh.select_all(action='DESELECT')
with Mode(tower, 'OBJECT') as mesh:
    for polygon in mesh.polygons:
        polygon.select = abs(polygon.normal.z) < 0.5
with Mode(tower, 'EDIT'):
    bpy.ops.mesh.inset(thickness=0.12, depth=-0.05, use_individual=True)

bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=12, radius=1.25, location=(0, 0, 5.0))
cap = bpy.context.object
cap.name = "Mill_Cap"
with Mode(cap, 'EDIT'):
    bpy.ops.mesh.select_all(action='SELECT')
    bpy.ops.mesh.bisect(plane_co=(0, 0, 5.0), plane_no=(0, 0, 1), clear_inner=True, use_fill=True)

bpy.ops.mesh.primitive_cylinder_add(vertices=16, radius=0.15, depth=0.9, location=(0, -1.5, 5.4), rotation=(pi / 2, 0, 0))
hub = bpy.context.object
hub.name = "Hub"

for i in range(4):
    spec = copy.deepcopy(SAIL)
    spec["slats"].append(1.0)
    spec["colour"][0] -= 0.1 * i
    L, w = spec["length"], spec["width"]
    rails = [(0.0, 0.05), (w, w + 0.05)]
    boxes = [(x0, 0.2, x1, L) for x0, x1 in rails] + [(0.05, s * L - 0.05, w, s * L) for s in spec["slats"]]
    verts, faces = [], []
    for x0, z0, x1, z1 in boxes:
        n = len(verts)
        verts += [(x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)]
        faces.append((n, n + 1, n + 2, n + 3))
    me = bpy.data.meshes.new("Sail")
    me.from_pydata(verts, [], faces)
    sail = bpy.data.objects.new(f"Sail_{i}", me)
    bpy.context.collection.objects.link(sail)
    sail.modifiers.new("Solidify", 'SOLIDIFY').thickness = 0.05
    sail.location = (0, -1.85, 5.4)
    sail.rotation_euler = (0, i * pi / 2, 0)
    mat = bpy.data.materials.new(f"Sail_{i}")
    mat.diffuse_color = spec["colour"]
    me.materials.append(mat)
    bpy.context.view_layer.update()
    sail.parent = hub
    sail.matrix_parent_inverse = hub.matrix_world.inverted()
assert SAIL["slats"][-1] == 0.8, "deepcopy kept the original"

for frame, angle in ((1, 0), (100, 360)):
    hub.rotation_euler = (pi / 2, radians(angle), 0)
    hub.keyframe_insert(data_path="rotation_euler", index=1, frame=frame)
for fcurve in hub.animation_data.action.fcurves:
    for key in fcurve.keyframe_points:
        key.interpolation = 'LINEAR'
bpy.context.scene.frame_set(1)

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, -1.82, 0.7), scale=(0.7, 0.3, 1.4))
door = bpy.context.object
door.name = "Door"
limit = door.constraints.new('LIMIT_LOCATION')
limit.use_min_z = True
limit.min_z = 0.0
