# expect: objects=6 triangles=410 names=Chair_Seat,Chair_Back,Leg_FL,Leg_BR size=0.450,0.470,0.940
# style: 3.4 bpy.ops primitives, clears the scene first, Principled BSDF, parenting
import bpy
import math

# Clear the scene
bpy.ops.object.select_all(action='SELECT')
bpy.ops.object.delete(use_global=False)
for block in bpy.data.meshes:
    bpy.data.meshes.remove(block)
for block in bpy.data.materials:
    bpy.data.materials.remove(block)

# Units
scene = bpy.context.scene
scene.unit_settings.system = 'METRIC'
scene.unit_settings.scale_length = 1.0
scene.render.engine = 'CYCLES'
scene.cycles.samples = 64


def create_material(name, color, roughness=0.5, metallic=0.0):
    mat = bpy.data.materials.new(name=name)
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes.get("Principled BSDF")
    if bsdf:
        bsdf.inputs["Base Color"].default_value = (*color, 1.0)
        bsdf.inputs["Roughness"].default_value = roughness
        bsdf.inputs["Metallic"].default_value = metallic
    mat.diffuse_color = (*color, 1.0)
    return mat


wood = create_material("Oak", (0.45, 0.27, 0.12), 0.6)
fabric = create_material("Fabric", (0.15, 0.22, 0.4), 0.9)

# Dimensions in metres
SEAT_W, SEAT_D, SEAT_H = 0.45, 0.45, 0.45
LEG_R = 0.02

# Seat
bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, SEAT_H))
seat = bpy.context.active_object
seat.name = "Chair_Seat"
seat.scale = (SEAT_W, SEAT_D, 0.05)
bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
bevel = seat.modifiers.new(name="Bevel", type='BEVEL')
bevel.width = 0.015
bevel.segments = 3
bevel.limit_method = 'ANGLE'
seat.data.materials.append(fabric)
bpy.ops.object.shade_smooth()
seat.data.use_auto_smooth = True
seat.data.auto_smooth_angle = math.radians(30)

# Legs
legs = {
    "Leg_FL": (-1, -1),
    "Leg_FR": (1, -1),
    "Leg_BL": (-1, 1),
    "Leg_BR": (1, 1),
}
for name, (sx, sy) in legs.items():
    x = sx * (SEAT_W / 2 - 0.03)
    y = sy * (SEAT_D / 2 - 0.03)
    bpy.ops.mesh.primitive_cylinder_add(vertices=16, radius=LEG_R, depth=SEAT_H - 0.02, location=(x, y, (SEAT_H - 0.02) / 2))
    leg = bpy.context.object
    leg.name = name
    leg.data.materials.append(wood)
    leg.parent = seat
    leg.matrix_parent_inverse = seat.matrix_world.inverted()

# Back
bpy.ops.mesh.primitive_cube_add(size=1, location=(0, SEAT_D / 2 - 0.02, SEAT_H + 0.25), rotation=(math.radians(-6), 0, 0))
back = bpy.context.active_object
back.name = "Chair_Back"
back.scale = (SEAT_W * 0.95, 0.03, 0.48)
back.data.materials.append(wood)
back.parent = seat
back.matrix_parent_inverse = seat.matrix_world.inverted()

bpy.context.view_layer.update()
print("Chair created successfully! Height: {:.2f} m".format(back.matrix_world.translation.z + 0.24))
