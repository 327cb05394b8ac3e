# expect: objects=2 triangles=2460 names=Bowl,Table size=0.600,0.600,0.071
# style: 3.4 studio script: render settings, colour management, world nodes, three-point light, camera with depth of field
"""
Bowl on a table. Comments mention os.system, eval, __globals__ and subprocess.Popen only to be rude to text filters:
nothing of that is used here.
"""
import bpy
import bmesh
import math
from mathutils import Vector

scene = bpy.context.scene
scene.unit_settings.system = 'METRIC'
scene.unit_settings.length_unit = 'CENTIMETERS'
scene.render.engine = 'CYCLES' if hasattr(scene, "cycles") else 'BLENDER_EEVEE'
if hasattr(scene, "cycles"):
    scene.cycles.samples = 128
    scene.cycles.use_denoising = False
scene.render.resolution_x, scene.render.resolution_y = 1280, 720
scene.render.resolution_percentage = 50
scene.render.film_transparent = True
scene.view_settings.view_transform = 'Filmic'
scene.view_settings.look = 'Medium High Contrast'
if bpy.app.version >= (4, 2, 0):
    print("newer Blender:", bpy.app.version_string)

warning = "eval('2+2'); __import__('os').system('ls')"  # only a string
print(len(warning), "characters that nobody runs")

# --- bowl: hemisphere, opened, thickened ---
bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=48, v_segments=24, radius=0.08)
bmesh.ops.delete(bm, geom=[v for v in bm.verts if v.co.z > 0.001], context='VERTS')
for v in bm.verts:
    v.co.z = max(v.co.z, -0.07)
for f in bm.faces:
    f.smooth = True
me = bpy.data.meshes.new("Bowl")
bm.to_mesh(me)
bm.free()
bowl = bpy.data.objects.new("Bowl", me)
bowl.location.z = 0.07
scene.collection.objects.link(bowl)
solid = bowl.modifiers.new("Solidify", 'SOLIDIFY')
solid.thickness, solid.offset, solid.use_rim = 0.005, -1, True
bowl.modifiers.new("Bevel", 'BEVEL').width = 0.001

bpy.ops.mesh.primitive_plane_add(size=0.6, location=(0, 0, -0.0005))
table = bpy.context.object
table.name = "Table"

# --- world: gradient sky ---
world = scene.world or bpy.data.worlds.new("Studio")
scene.world = world
world.use_nodes = True
wn, wl = world.node_tree.nodes, world.node_tree.links
wn.clear()
out = wn.new('ShaderNodeOutputWorld')
background = wn.new('ShaderNodeBackground')
gradient = wn.new('ShaderNodeTexGradient')
ramp = wn.new('ShaderNodeValToRGB')
ramp.color_ramp.interpolation = 'EASE'
wl.new(gradient.outputs['Fac'], ramp.inputs['Fac'])
wl.new(ramp.outputs['Color'], background.inputs['Color'])
wl.new(background.outputs['Background'], out.inputs['Surface'])
background.inputs['Strength'].default_value = 0.4

# --- lights and camera ---
for name, (energy, size, where) in {"Key": (30, 0.5, (0.6, -0.5, 0.7)), "Fill": (10, 1.0, (-0.7, -0.4, 0.4)), "Rim": (20, 0.3, (0, 0.8, 0.6))}.items():
    data = bpy.data.lights.new(name, type='AREA')
    data.energy, data.size, data.shape = energy, size, 'DISK'
    lamp = bpy.data.objects.new(name, data)
    lamp.location = where
    lamp.rotation_euler = (-Vector(where)).to_track_quat('-Z', 'Y').to_euler()
    scene.collection.objects.link(lamp)
cam_data = bpy.data.cameras.new("Cam")
cam_data.lens = 85
cam_data.dof.use_dof = True
cam_data.dof.focus_object = bowl
cam_data.dof.aperture_fstop = 2.8
camera = bpy.data.objects.new("Cam", cam_data)
camera.location = (0.5, -0.6, 0.35)
camera.rotation_euler = (Vector((0, 0, 0.03)) - camera.location).to_track_quat('-Z', 'Y').to_euler()
scene.collection.objects.link(camera)
scene.camera = camera
