# expect: objects=7 triangles=390 names=Body,Cabin,Wheel_FL,Wheel_RR,Axles size=4.00,2.05,1.38
# style: 3.4 typical model-written script, helper functions, loops over bpy.data, viewport shading, three lights
import bpy
import math
import random

# ============================================================
#  LOW POLY CAR
#  Written for Blender 3.x
# ============================================================

random.seed(42)


def clear_scene():
    """Remove everything from the scene."""
    bpy.ops.object.select_all(action='SELECT')
    bpy.ops.object.delete()
    for mesh in bpy.data.meshes:
        bpy.data.meshes.remove(mesh)
    for material in bpy.data.materials:
        bpy.data.materials.remove(material)
    for light in bpy.data.lights:
        bpy.data.lights.remove(light)
    for camera in bpy.data.cameras:
        bpy.data.cameras.remove(camera)


def make_mat(name, rgba, metallic=0.0, roughness=0.5):
    mat = bpy.data.materials.get(name)
    if mat is None:
        mat = bpy.data.materials.new(name=name)
    mat.use_nodes = True
    nodes = mat.node_tree.nodes
    links = mat.node_tree.links
    nodes.clear()
    output = nodes.new(type='ShaderNodeOutputMaterial')
    output.location = (300, 0)
    principled = nodes.new(type='ShaderNodeBsdfPrincipled')
    principled.location = (0, 0)
    principled.inputs['Base Color'].default_value = rgba
    principled.inputs['Metallic'].default_value = metallic
    principled.inputs['Roughness'].default_value = roughness
    links.new(principled.outputs['BSDF'], output.inputs['Surface'])
    mat.diffuse_color = rgba
    return mat


def assign(obj, mat):
    if obj.data.materials:
        obj.data.materials[0] = mat
    else:
        obj.data.materials.append(mat)


def create_body():
    bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 0.55))
    body = bpy.context.active_object
    body.name = "Body"
    body.scale = (4.0, 1.8, 0.6)
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    bevel = body.modifiers.new('Bevel', 'BEVEL')
    bevel.width = 0.12
    bevel.segments = 2
    bpy.ops.object.modifier_apply(modifier='Bevel')

    bpy.ops.mesh.primitive_cube_add(size=1, location=(-0.2, 0, 1.1))
    cabin = bpy.context.active_object
    cabin.name = "Cabin"
    cabin.scale = (2.2, 1.6, 0.55)
    bpy.ops.object.transform_apply(scale=True)
    # taper the roof
    for v in cabin.data.vertices:
        if v.co.z > 0.5:
            v.co.x = -0.2 + (v.co.x + 0.2) * 0.75
            v.co.y *= 0.85
    return body, cabin


def create_wheels(mat):
    wheels = []
    positions = {'FL': (1.2, -0.9), 'FR': (1.2, 0.9), 'RL': (-1.2, -0.9), 'RR': (-1.2, 0.9)}
    for key, (x, y) in positions.items():
        bpy.ops.mesh.primitive_cylinder_add(vertices=16, radius=0.35, depth=0.25, location=(x, y, 0.35), rotation=(math.pi / 2, 0, 0))
        wheel = bpy.context.active_object
        wheel.name = f"Wheel_{key}"
        assign(wheel, mat)
        wheels.append(wheel)
    return wheels


def setup_lighting_and_camera():
    for name, kind, energy, location in (("Key", 'SUN', 3, (5, -5, 8)), ("Fill", 'AREA', 200, (-5, -3, 4)), ("Rim", 'POINT', 400, (0, 6, 5))):
        bpy.ops.object.light_add(type=kind, location=location)
        light = bpy.context.active_object
        light.name = name
        light.data.energy = energy
    bpy.ops.object.camera_add(location=(7, -7, 4), rotation=(math.radians(68), 0, math.radians(45)))
    bpy.context.scene.camera = bpy.context.active_object


clear_scene()
red = make_mat("CarPaint", (0.8, 0.05, 0.05, 1), metallic=0.5, roughness=0.25)
rubber = make_mat("Rubber", (0.02, 0.02, 0.02, 1), roughness=0.9)
glass = make_mat("Windows", (0.1, 0.15, 0.2, 1), roughness=0.05)
body, cabin = create_body()
assign(body, red)
assign(cabin, glass)
wheels = create_wheels(rubber)
for x in (1.2, -1.2):
    bpy.ops.mesh.primitive_cylinder_add(vertices=8, radius=0.06, depth=1.8, location=(x, 0, 0.35), rotation=(math.pi / 2, 0, 0))
    wheels.append(bpy.context.active_object)
bpy.ops.object.select_all(action='DESELECT')
for axle in wheels[-2:]:
    axle.select_set(True)
bpy.context.view_layer.objects.active = wheels[-1]
bpy.ops.object.join()
bpy.context.active_object.name = "Axles"
setup_lighting_and_camera()
print("✅ Low poly car created with", len([o for o in bpy.data.objects if o.type == 'MESH']), "meshes")
