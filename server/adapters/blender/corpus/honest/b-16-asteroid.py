# expect: objects=3 triangles=5184 names=asteroid,moonlet_1,moonlet_2 size=6.542,4.337,4.421
# style: any, icosphere displaced by mathutils.noise, craters, vertex groups, vertex colours through mesh.attributes.new
"""Asteroid with craters and two moonlets."""
import random

import bmesh
import bpy
from mathutils import Vector, noise

SEED = 99
CRATERS = 18


def random_direction(rng):
    while True:
        v = Vector(rng.uniform(-1, 1) for _ in range(3))
        if 1e-4 < v.length_squared <= 1:
            return v.normalized()


def crater_depth(direction, craters):
    depth = 0.0
    for centre, radius in craters:
        t = direction.angle(centre) / radius
        if t < 1.0:
            depth -= 0.35 * radius * (1 - t * t)
        elif 1.0 <= t < 1.4:
            depth += 0.10 * radius * (1.4 - t) / 0.4
    return depth


def rock(name, radius, seed, subdivisions, crater_count, location=(0, 0, 0)):
    rng = random.Random(seed)
    craters = [(random_direction(rng), rng.triangular(0.10, 0.45, 0.15)) for _ in range(crater_count)]
    offset = Vector((seed * 1.7, seed * 0.3, 5.0))
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=subdivisions, radius=1.0)
    deep = []
    for vert in bm.verts:
        direction = vert.co.normalized()
        lump = 0.30 * noise.noise(direction * 1.3 + offset)
        rough = 0.05 * noise.fractal(direction * 4 + offset, 0.9, 2.0, 5)
        dent = crater_depth(direction, craters)
        deep.append(dent)
        vert.co = direction * radius * (1 + lump + rough + dent)
        vert.co.x *= 1.35
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    shade = mesh.attributes.new(name="shade", type="FLOAT_COLOR", domain="POINT")
    for item, dent in zip(shade.data, deep):
        grey = 0.32 + max(-0.2, dent)
        item.color = (grey, grey * 0.95, grey * 0.88, 1.0)
    obj = bpy.data.objects.new(name, mesh)
    obj.location = location
    bpy.context.collection.objects.link(obj)
    floor = obj.vertex_groups.new(name="crater floor")
    floor.add([i for i, dent in enumerate(deep) if dent < -0.02], 1.0, "REPLACE")
    obj["craters"] = crater_count
    return obj


def regolith():
    mat = bpy.data.materials.new("regolith")
    mat.use_nodes = True
    nt = mat.node_tree
    attribute = nt.nodes.new("ShaderNodeAttribute")
    attribute.attribute_name = "shade"
    bsdf = nt.nodes["Principled BSDF"]
    bsdf.inputs["Roughness"].default_value = 1.0
    nt.links.new(attribute.outputs["Color"], bsdf.inputs["Base Color"])
    mat.diffuse_color = (0.3, 0.28, 0.26, 1)
    return mat


mat = regolith()
rocks = [rock("asteroid", 2.0, SEED, 5, CRATERS)]
rocks += [rock(f"moonlet_{k}", r, SEED + k, 3, 4, at) for k, r, at in ((1, 0.3, (3.2, 1.0, 0.8)), (2, 0.18, (-2.6, -2.0, 0.5)))]
for body in rocks:
    body.data.materials.append(mat)
    print(f"{body.name:<10} {len(body.data.vertices):>5} vertices, {body['craters']} craters")
