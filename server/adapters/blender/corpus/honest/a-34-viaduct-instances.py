# expect: objects=2 triangles=40 names=Pier,Track size=68.00,3.20,12.80
# style: any collection instances as empties beside the real piers, generators, itertools.accumulate
import itertools
import bmesh
import bpy


def heights(ground, top):
    for g in ground:
        yield top - g


def pier_mesh(height, size=1.2):
    bm = bmesh.new()
    bmesh.ops.create_grid(bm, x_segments=1, y_segments=1, size=size)
    face = bm.faces[:][0]
    floors = [height * 0.6, height * 0.3, height * 0.1]
    for rise, shrink in zip(floors, (0.8, 0.85, 1.6)):
        lifted = bmesh.ops.extrude_face_region(bm, geom=[face])
        verts = [v for v in lifted["geom"] if isinstance(v, bmesh.types.BMVert)]
        bmesh.ops.translate(bm, vec=(0, 0, rise), verts=verts)
        for v in verts:
            v.co.x *= shrink
            v.co.y *= shrink
        bmesh.ops.delete(bm, geom=[face], context='FACES_ONLY')
        face = next(f for f in lifted["geom"] if isinstance(f, bmesh.types.BMFace))
    bottom = [e for e in bm.edges if e.is_boundary]
    bmesh.ops.holes_fill(bm, edges=bottom)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Pier")
    bm.to_mesh(mesh)
    bm.free()
    return mesh


ground = [0, -1, -3, -4, -3.5, -1.5, 0]
top = 12.0
spans = [9, 10, 11, 11, 10, 9]
stations = list(itertools.accumulate(spans, initial=-sum(spans) / 2))

source = bpy.data.collections.new("PierSource")
bpy.context.scene.collection.children.link(source)
pier = bpy.data.objects.new("Pier", pier_mesh(top))
pier.location = (stations[0], 0, 0)
source.objects.link(pier)
source.instance_offset = pier.location

for n, (x, g, h) in enumerate(zip(stations[1:], ground[1:], heights(ground[1:], top)), start=1):
    instance = bpy.data.objects.new(f"PierInstance_{n}", None)
    instance.instance_type = 'COLLECTION'
    instance.instance_collection = source
    instance.location = (x, 0, g)
    instance.scale = (1, 1, h / top)
    bpy.context.scene.collection.objects.link(instance)

length = stations[-1] - stations[0] + 8
bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, top + 0.4), scale=(length, 3.2, 0.8))
track = bpy.context.object
track.name = "Track"
print("piers at", *(f"{x:+.1f}" for x in stations))
