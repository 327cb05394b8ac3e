# expect: objects=8 triangles=1060 names=Side_L,Side_R,Board_0,Board_4,Books size=0.800,0.280,1.80
# style: any contextlib.contextmanager, numpy default_rng, one mesh of many boxes with material indices
import contextlib

import bmesh
import bpy
import numpy as np
from mathutils import Matrix

W, D, H, T = 0.8, 0.28, 1.8, 0.02
rng = np.random.default_rng(2024)


@contextlib.contextmanager
def new_object(name, *materials):
    """Yields a bmesh; what it holds at the end becomes an object."""
    bm = bmesh.new()
    try:
        yield bm
        mesh = bpy.data.meshes.new(name)
        bm.to_mesh(mesh)
        for material in materials:
            mesh.materials.append(material)
        bpy.context.collection.objects.link(bpy.data.objects.new(name, mesh))
    finally:
        bm.free()


def add_box(bm, size, centre, slot=0):
    matrix = Matrix.Translation(centre) @ Matrix.Diagonal((*size, 1.0))
    created = bmesh.ops.create_cube(bm, size=1.0, matrix=matrix)
    for face in {f for v in created["verts"] for f in v.link_faces}:
        face.material_index = slot


def material(name, *rgb):
    found = bpy.data.materials.new(name)
    found.diffuse_color = (*rgb, 1.0)
    return found


pine = material("Pine", 0.7, 0.5, 0.3)
cloth = [material(f"Cloth_{i}", *rng.uniform(0.05, 0.6, size=3)) for i in range(5)]

for label, x in (("L", -W / 2 + T / 2), ("R", W / 2 - T / 2)):
    with new_object(f"Side_{label}", pine) as bm:
        add_box(bm, (T, D, H), (x, 0, H / 2))

shelves = np.linspace(T / 2, H - T / 2, 5)
for i, z in enumerate(shelves):
    with new_object(f"Board_{i}", pine) as bm:
        add_box(bm, (W - 2 * T, D, T), (0, 0, z))

with new_object("Books", *cloth) as bm:
    for z in shelves[:-1]:
        x, end = -W / 2 + T + 0.01, W / 2 - T - 0.05
        while (thickness := float(np.clip(rng.normal(0.032, 0.008), 0.015, 0.06))) + x < end:
            height, depth = rng.uniform((0.2, 0.14), (0.32, 0.2))
            add_box(bm, (thickness, depth, height), (x + thickness / 2, -0.02, z + T / 2 + height / 2), int(rng.integers(len(cloth))))
            x += thickness + 0.001
print(len(bpy.data.objects["Books"].data.polygons) // 6, "books")
