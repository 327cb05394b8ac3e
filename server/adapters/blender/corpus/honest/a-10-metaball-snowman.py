# expect: objects=5 triangles=3390 names=Snowman,Nose,Hat size=1.11,1.12,2.58
# style: any metaballs converted to a mesh, comprehensions, hide and delete, world background
import bpy
from math import pi

scene = bpy.context.scene
scene.frame_set(1)

# World background
world = bpy.data.worlds.get("World") or bpy.data.worlds.new("World")
scene.world = world
world.use_nodes = True
bg = world.node_tree.nodes.get("Background")
if bg is not None:
    bg.inputs[0].default_value = (0.5, 0.7, 0.9, 1.0)
    bg.inputs[1].default_value = 0.8

meta = bpy.data.metaballs.new("SnowMeta")
meta.resolution = 0.08
meta.render_resolution = 0.08
meta.threshold = 0.1
holder = bpy.data.objects.new("SnowMeta", meta)
scene.collection.objects.link(holder)
for z, radius in [(0.55, 0.7), (1.35, 0.52), (1.95, 0.38)]:
    element = meta.elements.new()
    element.type = 'BALL'
    element.co = (0, 0, z)
    element.radius = radius
    element.stiffness = 2.0

bpy.context.view_layer.objects.active = holder
holder.select_set(True)
bpy.context.view_layer.update()
bpy.ops.object.convert(target='MESH', keep_original=False)
snowman = bpy.context.view_layer.objects.active
snowman.name = "Snowman"
for poly in snowman.data.polygons:
    poly.use_smooth = True

carrot = bpy.data.materials.new("Carrot")
carrot.diffuse_color = (0.9, 0.35, 0.05, 1)
coal = bpy.data.materials.new("Coal")
coal.diffuse_color = (0.02, 0.02, 0.02, 1)

bpy.ops.mesh.primitive_cone_add(vertices=16, radius1=0.05, depth=0.3, location=(0, -0.42, 1.97), rotation=(pi / 2, 0, 0))
nose = bpy.context.object
nose.name = "Nose"
nose.data.materials.append(carrot)

for i, x in enumerate((-0.1, 0.1)):
    bpy.ops.mesh.primitive_uv_sphere_add(segments=12, ring_count=8, radius=0.035, location=(x, -0.28, 2.1))
    bpy.context.object.name = f"Eye_{i + 1}"
    bpy.context.object.data.materials.append(coal)

# Hat: a brim and a body, joined
hat_parts = []
for radius, depth, z in ((0.34, 0.04, 2.25), (0.22, 0.32, 2.42)):
    bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=radius, depth=depth, location=(0, 0, z))
    hat_parts.append(bpy.context.object)
with bpy.context.temp_override(active_object=hat_parts[0], selected_objects=hat_parts, selected_editable_objects=hat_parts):
    bpy.ops.object.join()
hat = hat_parts[0]
hat.name = "Hat"
hat.data.materials.append(coal)
assert [o.type for o in scene.objects].count('META') == 0
