# expect: objects=10 triangles=1692 names=seat,leg_FL,leg_BR,backrest,stretcher_1 size=0.420,0.438,0.860
# style: any, plain bpy.ops as most models write, helper that renames, global counter, modifiers applied with modifier_apply
import bpy
import math

SEAT_W, SEAT_D, SEAT_H, SEAT_T = 0.42, 0.40, 0.45, 0.03
LEG = 0.035
BACK_H = 0.42
made = 0


def clear_scene():
    """Usual preamble; the scene is already empty, and it must not hurt."""
    if bpy.context.object and bpy.context.object.mode != "OBJECT":
        bpy.ops.object.mode_set(mode="OBJECT")
    bpy.ops.object.select_all(action="SELECT")
    bpy.ops.object.delete(use_global=False)
    for block in (bpy.data.meshes, bpy.data.materials, bpy.data.cameras, bpy.data.lights):
        for item in list(block):
            if item.users == 0:
                block.remove(item)


def add_box(name, location, dimensions, rotation=(0, 0, 0), bevel=0.004):
    global made
    bpy.ops.mesh.primitive_cube_add(size=1.0, enter_editmode=False, align="WORLD", location=location, rotation=rotation)
    obj = bpy.context.active_object
    obj.name = name
    obj.dimensions = dimensions
    bpy.context.view_layer.update()
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    if bevel:
        mod = obj.modifiers.new(name="Bevel", type="BEVEL")
        mod.width = bevel
        mod.segments = 3
        mod.limit_method = "ANGLE"
        bpy.ops.object.modifier_apply(modifier="Bevel")
    bpy.ops.object.shade_smooth()
    if bpy.app.version < (4, 1, 0):
        obj.data.use_auto_smooth = True
        obj.data.auto_smooth_angle = math.radians(35)
    else:
        try:
            bpy.ops.object.shade_auto_smooth(angle=math.radians(35))
        except Exception as e:
            print("Auto smooth not available:", e)
    made += 1
    return obj


def create_material(name, color, roughness=0.5):
    mat = bpy.data.materials.new(name=name)
    mat.use_nodes = True
    nodes = mat.node_tree.nodes
    nodes.clear()
    output = nodes.new(type="ShaderNodeOutputMaterial")
    principled = nodes.new(type="ShaderNodeBsdfPrincipled")
    principled.inputs["Base Color"].default_value = color
    principled.inputs["Roughness"].default_value = roughness
    if "Subsurface Weight" in principled.inputs:
        principled.inputs["Subsurface Weight"].default_value = 0.0
    mat.node_tree.links.new(principled.outputs["BSDF"], output.inputs["Surface"])
    return mat


clear_scene()
wood = create_material("Beech", (0.58, 0.38, 0.20, 1.0), 0.45)
seat = add_box("seat", (0, 0, SEAT_H - SEAT_T / 2), (SEAT_W, SEAT_D, SEAT_T), bevel=0.01)
parts = [seat]
for x_name, x in (("L", -1), ("R", 1)):
    leg_x = x * (SEAT_W / 2 - LEG)
    parts.append(add_box(f"leg_F{x_name}", (leg_x, -(SEAT_D / 2 - LEG), (SEAT_H - SEAT_T) / 2), (LEG, LEG, SEAT_H - SEAT_T)))
    parts.append(add_box(f"leg_B{x_name}", (leg_x, SEAT_D / 2 - LEG, (SEAT_H - SEAT_T) / 2), (LEG, LEG, SEAT_H - SEAT_T)))
    parts.append(add_box(f"post_{x_name}", (leg_x, SEAT_D / 2 - LEG + 0.03, SEAT_H + BACK_H / 2 - 0.01), (LEG * 0.8, LEG * 0.8, BACK_H), rotation=(math.radians(-8), 0, 0)))
parts.append(add_box("backrest", (0, SEAT_D / 2 - LEG + 0.055, SEAT_H + BACK_H - 0.07), (SEAT_W * 0.9, 0.018, 0.12), rotation=(math.radians(-8), 0, 0)))
for i, y in enumerate((-1, 1), 1):
    parts.append(add_box(f"stretcher_{i}", (0, y * (SEAT_D / 2 - LEG), 0.16), (SEAT_W - 2 * LEG, 0.018, 0.025), bevel=0.003))
for obj in parts:
    obj.data.materials.append(wood)
    if obj != seat:
        obj.select_set(True)
        obj.parent = seat
        obj.matrix_parent_inverse = seat.matrix_world.inverted()
bpy.context.view_layer.objects.active = seat
print(f"Chair finished: {made} parts")
