# expect: objects=2 triangles=5040 names=Mug,Coffee size=0.121,0.079,0.100
# style: 3.4 edit-mode operators through bmesh.from_edit_mesh, subsurf, smart_project, wave texture nodes
import bpy
import bmesh
from mathutils import Vector

# Start clean
if bpy.context.mode != 'OBJECT':
    bpy.ops.object.mode_set(mode='OBJECT')
bpy.ops.object.select_all(action='SELECT')
bpy.ops.object.delete(use_global=False)
for collection in (bpy.data.meshes, bpy.data.materials, bpy.data.textures, bpy.data.images, bpy.data.curves, bpy.data.lights, bpy.data.cameras):
    for block in list(collection):
        if block.users == 0:
            collection.remove(block)

bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=0.04, depth=0.1, location=(0, 0, 0.05), end_fill_type='NGON')
mug = bpy.context.object
mug.name = "Mug"

bpy.ops.object.mode_set(mode='EDIT')
bm = bmesh.from_edit_mesh(mug.data)
bm.faces.ensure_lookup_table()
# hollow it: inset the top, push it down
top = max(bm.faces, key=lambda f: f.calc_center_median().z)
bmesh.ops.inset_region(bm, faces=[top], thickness=0.005, use_even_offset=True)
result = bmesh.ops.extrude_face_region(bm, geom=[top])
inner = [g for g in result["geom"] if isinstance(g, bmesh.types.BMVert)]
bmesh.ops.translate(bm, vec=Vector((0, 0, -0.09)), verts=inner)
bmesh.ops.delete(bm, geom=[top], context='FACES')
# holding edges
bottom = [e for e in bm.edges if all(v.co.z < -0.049 for v in e.verts)]
rim = [e for e in bm.edges if all(v.co.z > 0.049 for v in e.verts)]
bmesh.ops.bevel(bm, geom=bottom + rim, offset=0.002, segments=2, affect='EDGES', profile=0.5)
bmesh.update_edit_mesh(mug.data)
bpy.ops.mesh.select_all(action='SELECT')
bpy.ops.mesh.normals_make_consistent(inside=False)
bpy.ops.object.mode_set(mode='OBJECT')

# Handle
bpy.ops.mesh.primitive_torus_add(major_radius=0.028, minor_radius=0.006, major_segments=24, minor_segments=10, location=(0.048, 0, 0.05), rotation=(1.5708, 0, 0))
handle = bpy.context.object
mug.select_set(True)
bpy.context.view_layer.objects.active = mug
bpy.ops.object.join()

bpy.ops.object.mode_set(mode='EDIT')
bpy.ops.mesh.select_all(action='SELECT')
bpy.ops.uv.smart_project(angle_limit=1.15, island_margin=0.02)
bpy.ops.object.mode_set(mode='OBJECT')
sub = mug.modifiers.new(name="Subdivision", type='SUBSURF')
sub.levels = 1
bpy.ops.object.shade_smooth()
print("UV layers:", [layer.name for layer in mug.data.uv_layers])

mat = bpy.data.materials.new("Stripes")
mat.use_nodes = True
nt = mat.node_tree
wave = nt.nodes.new('ShaderNodeTexWave')
wave.wave_type = 'BANDS'
wave.bands_direction = 'Z'
wave.inputs['Scale'].default_value = 20
mix = nt.nodes.new('ShaderNodeMixRGB')
mix.inputs['Color1'].default_value = (0.9, 0.9, 0.88, 1)
mix.inputs['Color2'].default_value = (0.1, 0.25, 0.5, 1)
nt.links.new(wave.outputs['Fac'], mix.inputs['Fac'])
nt.links.new(mix.outputs['Color'], nt.nodes['Principled BSDF'].inputs['Base Color'])
mug.data.materials.append(mat)

bpy.ops.mesh.primitive_circle_add(vertices=32, radius=0.0352, fill_type='NGON', location=(0, 0, 0.085))
coffee = bpy.context.active_object
coffee.name = "Coffee"
brown = bpy.data.materials.new("Coffee")
brown.diffuse_color = (0.1, 0.05, 0.02, 1)
coffee.data.materials.append(brown)
