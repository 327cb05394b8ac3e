# expect: objects=6 triangles=4676 names=cone,scoop_1,scoop_3,flake,sprinkles size=0.068,0.069,0.267
# style: 4.x JSON recipe with json.decoder.JSONDecodeError, try/finally with an empty finally, shape key, noise displacement, UV by projection
"""Ice cream cone with three scoops, from a recipe in JSON."""
import json
import math
import random

import bmesh
import bpy
from mathutils import Matrix, Vector, noise

RECIPE = '{"cone": {"height": 0.12, "radius": 0.03}, "scoops": ["vanilla", "strawberry", "pistachio"], "sprinkles": 60, "flake": true}'
FLAVOURS = {"vanilla": (0.92, 0.85, 0.62), "strawberry": (0.85, 0.35, 0.42), "pistachio": (0.55, 0.68, 0.35)}


def load_recipe(text):
    try:
        return json.loads(text)
    except json.decoder.JSONDecodeError as problem:
        print("bad recipe:", problem)
        return {"cone": {"height": 0.1, "radius": 0.03}, "scoops": ["vanilla"], "sprinkles": 0, "flake": False}
    finally:
        pass


def make(name, bm, rgb):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    p = mat.node_tree.nodes["Principled BSDF"]
    p.inputs["Base Color"].default_value = (*rgb, 1)
    weight = p.inputs.get("Subsurface Weight") or p.inputs.get("Subsurface")
    if weight is not None:
        weight.default_value = 0.1
    mesh.materials.append(mat)
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(obj)
    return obj


def cone(height, radius):
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=32, radius1=0.003, radius2=radius, depth=height, matrix=Matrix.Translation((0, 0, height / 2)))
    uv = bm.loops.layers.uv.new("UVMap")
    for face in bm.faces:                       # cylindrical projection, seam handled per face
        x, y, _ = face.calc_center_median()
        middle = math.atan2(y, x)
        for loop in face.loops:
            angle = math.atan2(loop.vert.co.y, loop.vert.co.x)
            angle += math.tau * round((middle - angle) / math.tau)
            loop[uv].uv = (angle / math.tau, loop.vert.co.z / height)
    return make("cone", bm, (0.65, 0.42, 0.20))


def scoop(number, flavour, radius, z):
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=4, radius=radius)
    for v in bm.verts:
        skirt = max(0.0, 0.35 - abs(v.co.z / radius + 0.45)) * 0.5
        v.co *= 1 + skirt + 0.05 * noise.noise(v.co * 90 + Vector((0, 0, number)))
    obj = make(f"scoop_{number}", bm, FLAVOURS[flavour])
    obj.location.z = z
    obj.shape_key_add(name="Basis", from_mix=False)
    melted = obj.shape_key_add(name="melted", from_mix=False)
    for point, vertex in zip(melted.data, obj.data.vertices):
        point.co = vertex.co * Vector((1.1, 1.1, 0.85))
    melted.value = 0.0
    return obj


def sprinkles(count, radius, z):
    rng, bm = random.Random("sprinkle"), bmesh.new()
    for _ in range(count):
        direction = Vector((rng.gauss(0, 1), rng.gauss(0, 1), abs(rng.gauss(0, 1)) + 0.2)).normalized()
        place = Matrix.Translation(direction * radius * 1.01 + Vector((0, 0, z))) @ direction.orthogonal().to_track_quat("Z", "Y").to_matrix().to_4x4()
        bmesh.ops.create_cone(bm, cap_ends=True, segments=6, radius1=0.0008, radius2=0.0008, depth=0.006, matrix=place)
    return make("sprinkles", bm, (0.1, 0.4, 0.8))


recipe = load_recipe(RECIPE)
height, radius = recipe["cone"]["height"], recipe["cone"]["radius"]
cone(height, radius)
z, r = height + radius * 0.45, radius * 1.08
for number, flavour in enumerate(recipe["scoops"], 1):
    scoop(number, flavour, r, z)
    top, top_radius = z, r
    z += r * 1.25
    r *= 0.9
if recipe["sprinkles"]:
    sprinkles(recipe["sprinkles"], top_radius, top)
if recipe.get("flake"):
    bm = bmesh.new()
    tilt = Matrix.Translation((0.012, 0, top + top_radius)) @ Matrix.Rotation(0.35, 4, "Y")
    bmesh.ops.create_cone(bm, cap_ends=True, segments=9, radius1=0.006, radius2=0.006, depth=0.06, matrix=tilt)
    make("flake", bm, (0.20, 0.09, 0.04))
