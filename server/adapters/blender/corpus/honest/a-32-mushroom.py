# expect: objects=3 triangles=5370 names=Stem,Cap,Spots size=0.120,0.122,0.152
# style: 3.4 remesh voxel, proportional wobble by mathutils.noise, NURBS surface converted, re.sub on names
import bpy
import re
from mathutils import Vector, noise

noise.seed_set(5)
bpy.ops.object.select_all(action='SELECT'); bpy.ops.object.delete()

# Cap: half a sphere, thickened, remeshed
bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=16, radius=0.06, location=(0, 0, 0.09))
cap = bpy.context.object
cap.name = "Cap.Pilz 01"
for v in cap.data.vertices:
    if v.co.z < -0.012:
        v.co.z = -0.012 + (v.co.z + 0.012) * 0.1
rem = cap.modifiers.new("Remesh", 'REMESH')
rem.mode = 'VOXEL'
rem.voxel_size = 0.005
bpy.ops.object.modifier_apply(modifier="Remesh")
for v in cap.data.vertices:
    v.co += v.normal * noise.noise(v.co * 25.0) * 0.004
bpy.ops.object.shade_smooth()

# Stem: a NURBS cylinder
bpy.ops.surface.primitive_nurbs_surface_cylinder_add(radius=0.018, location=(0, 0, 0.045))
stem = bpy.context.object
stem.data.resolution_u = stem.data.resolution_v = 4
stem.scale.z = 2.5
bpy.ops.object.convert(target='MESH')
stem = bpy.context.object
bpy.ops.object.transform_apply(location=False, rotation=True, scale=True)
stem.name = "Stem.Pilz 02"
stem.parent = cap
stem.matrix_parent_inverse = cap.matrix_world.inverted()

# Spots: flattened spheres where the cap faces up
spots = []
for i in range(9):
    direction = Vector((noise.random_unit_vector()[0], noise.random_unit_vector()[1], 0.6 + 0.1 * i)).normalized()
    ok, location, normal, face = cap.ray_cast(direction * 0.2, -direction)
    if not ok:
        continue
    bpy.ops.mesh.primitive_uv_sphere_add(segments=12, ring_count=6, radius=0.008, location=cap.matrix_world @ location)
    spot = bpy.context.object
    spot.rotation_mode = 'QUATERNION'
    spot.rotation_quaternion = normal.to_track_quat('Z', 'X')
    spot.scale.z = 0.4
    spots.append(spot)
bpy.ops.object.select_all(action='DESELECT')
for spot in spots:
    spot.select_set(True)
bpy.context.view_layer.objects.active = spots[0]
bpy.ops.object.join()
spots[0].name = "Spots.Pilz 03"

palette = {"Cap": (0.7, 0.03, 0.02, 1), "Stem": (0.9, 0.87, 0.75, 1), "Spots": (0.95, 0.95, 0.9, 1)}
for obj in (cap, stem, spots[0]):
    obj.name = re.sub(r"\.Pilz\s+\d+$", "", obj.name)
    mat = bpy.data.materials.new(re.sub("[^A-Za-z]", "_", obj.name) + "_mat")
    mat.diffuse_color = palette[obj.name]
    obj.data.materials.clear()
    obj.data.materials.append(mat)
