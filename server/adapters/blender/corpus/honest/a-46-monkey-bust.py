# expect: objects=3 triangles=3620 names=Bust,Plinth,Plaque size=0.526,0.400,0.931
# style: 3.4 primitive_monkey, operators with settings by name, separate by loose parts, select_pattern, shrinkwrap
import bpy
import math

bpy.ops.object.select_all(action='SELECT')
bpy.ops.object.delete(use_global=False, confirm=False)

# the head
bpy.ops.mesh.primitive_monkey_add(size=0.4, enter_editmode=False, align='WORLD', location=(0, 0, 0.75), rotation=(math.radians(-10), 0, 0))
bust = bpy.context.active_object
bust.name = "Bust"

# eyes are loose parts: separate them, then throw them away
bpy.ops.object.mode_set(mode='EDIT')
bpy.ops.mesh.select_all(action='SELECT')
bpy.ops.mesh.separate(type='LOOSE')
bpy.ops.object.mode_set(mode='OBJECT')
parts = sorted((o for o in bpy.context.scene.objects if o.name.startswith("Bust")), key=lambda o: len(o.data.vertices))
*eyes, head = parts
for eye in eyes:
    bpy.data.objects.remove(eye, do_unlink=True)
head.name = head.data.name = "Bust"
bust = head

bpy.ops.object.select_all(action='DESELECT')
bust.select_set(True)
bpy.context.view_layer.objects.active = bust
bpy.ops.object.modifier_add(type='SUBSURF')
bpy.context.object.modifiers["Subdivision"].levels = 1
bpy.context.object.modifiers["Subdivision"].render_levels = 2
bpy.ops.object.modifier_add(type='SMOOTH')
bpy.context.object.modifiers["Smooth"].iterations = 3
bpy.ops.object.modifier_apply(modifier="Subdivision")
bpy.ops.object.shade_smooth()

# the plinth: a cylinder with edited rings
bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=0.2, depth=0.1, location=(0, 0, 0.05))
plinth = bpy.context.object
plinth.name = "Plinth"
bpy.ops.object.mode_set(mode='EDIT')
bpy.ops.mesh.select_mode(type='FACE')
bpy.ops.mesh.select_all(action='DESELECT')
bpy.ops.object.mode_set(mode='OBJECT')
top = max(plinth.data.polygons, key=lambda p: p.center.z)
top.select = True
bpy.ops.object.mode_set(mode='EDIT')
bpy.ops.mesh.inset(thickness=0.06)
bpy.ops.mesh.extrude_region_move(TRANSFORM_OT_translate={"value": (0, 0, 0.35)})
bpy.ops.transform.resize(value=(0.7, 0.7, 1))
bpy.ops.mesh.extrude_region_move(TRANSFORM_OT_translate={"value": (0, 0, 0.05)})
bpy.ops.transform.resize(value=(1.5, 1.5, 1))
bpy.ops.object.mode_set(mode='OBJECT')

# a plaque wrapped around the plinth
bpy.ops.mesh.primitive_grid_add(x_subdivisions=12, y_subdivisions=2, size=0.16, location=(0, -0.19, 0.05), rotation=(math.radians(90), 0, 0))
plaque = bpy.context.object
plaque.name = "Plaque"
plaque.scale.y = 0.4
wrap = plaque.modifiers.new("Shrinkwrap", 'SHRINKWRAP')
wrap.target = plinth
wrap.offset = 0.004
wrap.wrap_method = 'PROJECT'
wrap.use_negative_direction = True
wrap.use_positive_direction = True

bpy.ops.object.select_all(action='DESELECT')
bpy.ops.object.select_pattern(pattern="Pl*")
print(sorted(o.name for o in bpy.context.selected_objects))
marble = bpy.data.materials.new("Marble")
marble.use_nodes = True
voronoi = marble.node_tree.nodes.new("ShaderNodeTexVoronoi")
voronoi.feature = 'DISTANCE_TO_EDGE'
ramp = marble.node_tree.nodes.new("ShaderNodeValToRGB")
marble.node_tree.links.new(voronoi.outputs["Distance"], ramp.inputs["Fac"])
marble.node_tree.links.new(ramp.outputs["Color"], marble.node_tree.nodes["Principled BSDF"].inputs["Base Color"])
for obj in bpy.context.scene.objects:
    obj.data.materials.append(marble)
