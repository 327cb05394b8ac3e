# expect: objects=3 triangles=4980 names=bolt,nut,washer size=0.200,0.200,0.464
# style: any, helical thread, bmesh and local closures, no operators
"""M10 hex bolt with a modelled thread, a nut and a washer (x10 scale)."""
import bmesh
import bpy
from math import cos, pi, sin, tau
from mathutils import Matrix, Vector

D = 0.10           # nominal diameter
PITCH = 0.015
LENGTH = 0.40
HEAD = 0.064
ACROSS_FLATS = 0.16
SEG = 32           # segments per turn


def thread(bm, radius, pitch, length, depth, segments=SEG):
    """A strip wound around Z whose radius follows a rounded V; closed by caps."""
    turns = length / pitch
    total = int(turns * segments)
    profile = [(0.0, radius - depth), (0.4, radius), (0.6, radius), (1.0, radius - depth)]
    columns = []
    for i in range(total + 1):
        a = tau * i / segments
        z = pitch * i / segments
        columns.append([bm.verts.new((r * cos(a), r * sin(a), z + share * pitch * 0.999)) for share, r in profile])
    for left, right in zip(columns, columns[1:]):
        for k in range(len(profile) - 1):
            bm.faces.new((left[k], right[k], right[k + 1], left[k + 1]))
    bm.faces.new(columns[0])
    bm.faces.new(columns[-1][::-1])


def cylinder(bm, radius, low, high, segments=SEG):
    bmesh.ops.create_cone(bm, cap_ends=True, segments=segments, radius1=radius, radius2=radius, depth=high - low,
                          matrix=Matrix.Translation((0, 0, (low + high) / 2)))


def ring(bm, inner, outer, low, high, sides=SEG):
    """A tube with a hole; `outer` is a function of the angle."""
    steps = max(sides, SEG)
    quads = []
    for i in range(steps):
        a = tau * i / steps
        ro = outer(a)
        quads.append([bm.verts.new((r * cos(a), r * sin(a), z)) for r, z in ((inner, low), (ro, low), (ro, high), (inner, high))])
    for i, here in enumerate(quads):
        there = quads[(i + 1) % steps]
        for k in range(4):
            bm.faces.new((here[k], here[(k + 1) % 4], there[(k + 1) % 4], there[k]))


def hexagon(flats):
    def radius(angle):
        return flats / 2 / cos((angle % (tau / 6)) - pi / 6)
    return radius


def publish(name, fill, location=(0, 0, 0), color=(0.6, 0.6, 0.6)):
    bm = bmesh.new()
    fill(bm)
    bmesh.ops.recalc_face_normals(bm, faces=list(bm.faces))
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.new("zinc_" + name)
    mat.diffuse_color = (*color, 1)
    mat.metallic, mat.roughness = 1.0, 0.35
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    obj.location = Vector(location)
    bpy.context.scene.collection.objects.link(obj)
    return obj


def bolt(bm):
    core = D / 2 - 0.6 * PITCH
    cylinder(bm, core, 0, LENGTH)
    thread(bm, D / 2, PITCH, LENGTH - 2 * PITCH, 0.62 * PITCH)
    bmesh.ops.create_cone(bm, cap_ends=True, segments=6, radius1=ACROSS_FLATS / 2 / cos(pi / 6), radius2=ACROSS_FLATS / 2 / cos(pi / 6), depth=HEAD,
                          matrix=Matrix.Translation((0, 0, LENGTH + HEAD / 2)))
    head = [e for e in bm.edges if abs(e.verts[0].co.z - e.verts[1].co.z) < 1e-6 and e.verts[0].co.z > LENGTH + HEAD * 0.9]
    bmesh.ops.bevel(bm, geom=head, offset=0.006, segments=1, affect="EDGES", profile=0.5)


publish("bolt", bolt)
publish("nut", lambda bm: ring(bm, D / 2 + 0.001, hexagon(ACROSS_FLATS), 0, 0.08, sides=48), location=(0, 0, 0.06))
publish("washer", lambda bm: ring(bm, D / 2 + 0.003, lambda a: 0.1, 0, 0.012), location=(0, 0, 0.38), color=(0.7, 0.65, 0.4))
