# expect: objects=1 triangles=1390 names=Spaceship size=3.52,3.20,0.494
# style: 3.4 random bmesh extrusion and inset, mirror and bevel modifiers, random.Random(42), Enum, material slots
import enum
import random
from typing import List, NamedTuple

import bmesh
import bpy
from mathutils import Matrix, Vector


class Slot(enum.IntEnum):
    HULL = 0
    DARK = 1
    GLOW = 2


class Paint(NamedTuple):
    name: str
    rgb: tuple
    metallic: float = 0.6
    glow: float = 0.0


PAINTS: List[Paint] = [
    Paint("Hull", (0.42, 0.45, 0.5)),
    Paint("Dark", (0.04, 0.04, 0.05), 0.2),
    Paint("Glow", (0.2, 0.6, 1.0), 0.0, 12.0),
]

rng = random.Random(42)
bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0, matrix=Matrix.Diagonal((1.0, 0.7, 0.5, 1.0)))


def facing(direction, limit=0.9):
    return [f for f in bm.faces if f.normal.dot(Vector(direction)) > limit]


def extrude(face, distance, scale):
    result = bmesh.ops.extrude_discrete_faces(bm, faces=[face])
    new = result["faces"][0]
    bmesh.ops.translate(bm, vec=new.normal * distance, verts=new.verts)
    centre = new.calc_center_median()
    bmesh.ops.scale(bm, vec=(scale,) * 3, space=Matrix.Translation(-centre), verts=new.verts)
    return new


bm.normal_update()
nose = max(bm.faces, key=lambda f: f.calc_center_median().x)
for _ in range(4):
    nose = extrude(nose, rng.uniform(0.35, 0.6), rng.uniform(0.65, 0.9))
tail = min(bm.faces, key=lambda f: f.calc_center_median().x)
for _ in range(2):
    tail = extrude(tail, rng.uniform(0.2, 0.4), rng.uniform(0.9, 1.15))

# engine
bmesh.ops.inset_individual(bm, faces=[tail], thickness=0.12)
engine = extrude(tail, -0.15, 0.8)
engine.material_index = Slot.GLOW

# panels and greebles
bm.faces.ensure_lookup_table()
panels = [f for f in bm.faces if f.calc_area() > 0.15 and abs(f.normal.x) < 0.6]
bmesh.ops.inset_individual(bm, faces=panels, thickness=0.05, depth=-0.02)
for face in panels:
    if rng.random() < 0.5:
        face.material_index = Slot.DARK

# wings on the sides
for direction in ((0, 1, 0), (0, -1, 0)):
    sides = facing(direction, 0.7)
    wing = max(sides, key=lambda f: f.calc_area())
    wing = extrude(wing, 0.7, 0.7)
    wing = extrude(wing, 0.6, 0.5)

bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=1e-5)
bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
me = bpy.data.meshes.new("Spaceship")
bm.to_mesh(me)
bm.free()

ship = bpy.data.objects.new("Spaceship", me)
bpy.context.collection.objects.link(ship)
for paint in PAINTS:
    mat = bpy.data.materials.new(paint.name)
    mat.use_nodes = True
    shader = mat.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = paint.rgb + (1.0,)
    shader.inputs["Metallic"].default_value = paint.metallic
    if paint.glow:
        shader.inputs["Emission"].default_value = paint.rgb + (1.0,)
        shader.inputs["Emission Strength"].default_value = paint.glow
    me.materials.append(mat)

mod = ship.modifiers.new("Bevel", "BEVEL")
mod.width, mod.segments = 0.01, 2
ship.rotation_euler.z = 0.3
