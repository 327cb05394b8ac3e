# expect: objects=6 triangles=3441 names=tower,gallery,lantern,roof,rock,lens size=9.519,8.905,19.336
# style: 4.x material node group, bl_math.lerp and smoothstep, ColorRamp stripes, bmesh spin
"""Striped lighthouse on a rock. The stripes are geometry and a shared shader group."""
import math

import bmesh
import bpy
from bl_math import clamp, lerp, smoothstep
from mathutils import Matrix, Vector, noise

HEIGHT, LOW, HIGH, BANDS = 14.0, 2.2, 1.3, 6


def weathered_group():
    """Shader node group: color in, a noisy version of it out."""
    group = bpy.data.node_groups.new("Weathered", "ShaderNodeTree")
    if bpy.app.version >= (4, 0, 0):
        group.interface.new_socket(name="Color", in_out="INPUT", socket_type="NodeSocketColor")
        group.interface.new_socket(name="Color", in_out="OUTPUT", socket_type="NodeSocketColor")
    else:
        group.inputs.new("NodeSocketColor", "Color")
        group.outputs.new("NodeSocketColor", "Color")
    start, end = group.nodes.new("NodeGroupInput"), group.nodes.new("NodeGroupOutput")
    dirt, shade = group.nodes.new("ShaderNodeTexNoise"), group.nodes.new("ShaderNodeHueSaturation")
    dirt.inputs["Scale"].default_value = 3.0
    group.links.new(start.outputs[0], shade.inputs["Color"])
    group.links.new(dirt.outputs[0], shade.inputs["Value"])
    group.links.new(shade.outputs[0], end.inputs[0])
    return group


def painted(name, color, group, strength=0.0):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    tree = mat.node_tree
    bsdf = tree.nodes["Principled BSDF"]
    bsdf.inputs["Base Color"].default_value = color
    use = tree.nodes.new("ShaderNodeGroup")
    use.node_tree = group
    use.inputs[0].default_value = color
    if strength:
        (bsdf.inputs.get("Emission Color") or bsdf.inputs["Emission"]).default_value = color
        bsdf.inputs["Emission Strength"].default_value = strength
    else:
        tree.links.new(use.outputs[0], bsdf.inputs["Base Color"])
    return mat


def spun(name, profile, materials, pick=lambda z: 0, steps=40):
    bm = bmesh.new()
    verts = [bm.verts.new((r, 0, z)) for r, z in profile]
    edges = [bm.edges.new(p) for p in zip(verts, verts[1:])]
    bmesh.ops.spin(bm, geom=verts + edges, cent=(0, 0, 0), axis=(0, 0, 1), angle=math.tau, steps=steps, use_merge=True)
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=1e-4)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    for face in bm.faces:
        face.material_index = pick(face.calc_center_median().z)
    return publish(name, bm, materials)


def publish(name, bm, materials):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    for mat in materials:
        mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def waist(t):
    """Radius along the tower: flares at the foot, straight above."""
    return lerp(LOW, HIGH, smoothstep(0.0, 1.0, clamp(t * 1.1))) + 0.5 * (1 - clamp(t * 4)) ** 2


group = weathered_group()
red, white = painted("red", (0.6, 0.03, 0.03, 1), group), painted("white", (0.85, 0.84, 0.8, 1), group)
dark, glow, stone = painted("dark", (0.03, 0.03, 0.04, 1), group), painted("glow", (1, 0.85, 0.5, 1), group, 8.0), painted("stone", (0.2, 0.19, 0.18, 1), group)
wall = [(waist(k / 24), HEIGHT * k / 24) for k in range(25)]
spun("tower", [(0, 0), *wall, (0, HEIGHT)], [red, white], pick=lambda z: int(clamp(z / HEIGHT, 0, 0.999) * BANDS) % 2)
spun("gallery", [(0, HEIGHT), (HIGH + 0.5, HEIGHT + 0.1), (HIGH + 0.5, HEIGHT + 0.3), (0, HEIGHT + 0.3)], [dark])
spun("lantern", [(0.9, HEIGHT + 0.3), (0.9, HEIGHT + 2.0), (0.86, HEIGHT + 2.0), (0.86, HEIGHT + 0.3), (0.9, HEIGHT + 0.3)], [white], steps=12)
spun("lens", [(0, HEIGHT + 0.5), (0.35, HEIGHT + 0.8), (0.45, HEIGHT + 1.15), (0.35, HEIGHT + 1.5), (0, HEIGHT + 1.8)], [glow], steps=16)
spun("roof", [(0, HEIGHT + 2.0), (1.1, HEIGHT + 2.0), (0.8, HEIGHT + 2.5), (0.1, HEIGHT + 2.9), (0.1, HEIGHT + 3.4), (0, HEIGHT + 3.5)], [dark], steps=24)
bm = bmesh.new()
bmesh.ops.create_icosphere(bm, subdivisions=4, radius=4.5, matrix=Matrix.Diagonal((1, 1, 0.35, 1)))
for v in bm.verts:
    v.co += v.co.normalized() * 0.6 * noise.noise(v.co * 0.8)
    v.co.z = min(v.co.z, 0.02)
publish("rock", bm, [stone])
