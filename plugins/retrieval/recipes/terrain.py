# title: Terrain: a grid displaced by fractal noise
# keywords: landscape, hills, mountains, valleys, ground, dunes, heightmap, noise displacement, island, sand dunes, sea floor, snow, moon surface, uneven ground, golf course, desert
# blender: 3.4-5.x
# makes: ground >= 5000 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy
from mathutils import Vector, noise


def terrain(name, size=10.0, cells=64, height=1.2, scale=0.25, seed=1):
    """A square of ground, `size` metres wide, an open surface; the seed moves it through the noise."""
    bm = bmesh.new()
    bmesh.ops.create_grid(bm, x_segments=cells, y_segments=cells, size=size / 2)
    shift = Vector((seed * 17.3, seed * 7.1, 0))
    for vert in bm.verts:
        place = vert.co * scale + shift
        hills = noise.fractal(place, 1.0, 2.0, 5)  # H, lacunarity, octaves
        edge = 1 - max(abs(vert.co.x), abs(vert.co.y)) / (size / 2)
        vert.co.z = height * hills * min(1, edge * 4)  # falls to 0 at the border
    for face in bm.faces:
        face.smooth = True
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


terrain("ground")
