# expect: objects=5 triangles=594 names=deck,truss_L,truss_R,bracing,abutments size=25.600,6.000,6.920
# style: any, namedtuple fields (one is called load), bisect for section choice, sets of edges, numpy statics
"""Warren truss bridge; member thickness follows from the forces, solved by numpy."""
import bisect
from collections import defaultdict, namedtuple

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector

Member = namedtuple("Member", "start end kind load")
SPAN, PANELS, RISE, WIDTH = 24.0, 6, 4.0, 5.0
DECK_LOAD = 120.0                       # kN per joint
SECTIONS = [(50, 0.10), (150, 0.14), (300, 0.18), (600, 0.24), (1e9, 0.30)]


def warren():
    """Joints of one side as {name: (x, z)} and pairs of joined names."""
    step = SPAN / PANELS
    joints = {f"b{i}": (i * step, 0.0) for i in range(PANELS + 1)} | {f"t{i}": ((i + 0.5) * step, RISE) for i in range(PANELS)}
    pairs = {(f"b{i}", f"b{i + 1}", "chord") for i in range(PANELS)}
    pairs |= {(f"t{i}", f"t{i + 1}", "chord") for i in range(PANELS - 1)}
    pairs |= {(f"b{i + side}", f"t{i}", "diagonal") for i in range(PANELS) for side in (0, 1)}
    return joints, sorted(pairs)


def solve(joints, pairs):
    """Axial forces by the method of joints, as Members that carry their load."""
    index = {name: i for i, name in enumerate(joints)}
    a = np.zeros((2 * len(joints), len(pairs) + 3))
    for column, (p, q, _kind) in enumerate(pairs):
        d = np.subtract(joints[q], joints[p])
        d = d / np.linalg.norm(d)
        for name, sign in ((p, 1), (q, -1)):
            a[2 * index[name]: 2 * index[name] + 2, column] = sign * d
    a[2 * index["b0"], -3] = a[2 * index["b0"] + 1, -2] = a[2 * index[f"b{PANELS}"] + 1, -1] = 1
    b = np.zeros(len(a))
    for i in range(1, PANELS):
        b[2 * index[f"b{i}"] + 1] = DECK_LOAD
    forces = np.linalg.solve(a, b)[: len(pairs)]
    return [Member(joints[p], joints[q], kind, float(f)) for (p, q, kind), f in zip(pairs, forces)]


def section(load):
    limits = [limit for limit, _size in SECTIONS]
    return SECTIONS[bisect.bisect_left(limits, abs(load))][1]


def beam(bm, a, b, size):
    axis = b - a
    place = Matrix.Translation((a + b) / 2) @ axis.to_track_quat("X", "Z").to_matrix().to_4x4()
    bmesh.ops.create_cube(bm, size=1.0, matrix=place @ Matrix.Diagonal((axis.length, size, size, 1)))


def publish(name, bm, rgb):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.new(f"{name} paint")
    mat.diffuse_color = (*rgb, 1)
    mesh.materials.append(mat)
    bpy.context.scene.collection.objects.link(bpy.data.objects.new(name, mesh))


members = solve(*warren())
by_kind = defaultdict(list)
for member in members:
    by_kind[member.kind].append(member)
for side, y in (("L", -WIDTH / 2), ("R", WIDTH / 2)):
    bm = bmesh.new()
    for member in members:
        (x0, z0), (x1, z1) = member.start, member.end
        beam(bm, Vector((x0, y, z0)), Vector((x1, y, z1)), section(member.load))
    publish(f"truss_{side}", bm, (0.15, 0.30, 0.25))
bm = bmesh.new()
for i in range(PANELS):
    x = (i + 0.5) * SPAN / PANELS
    beam(bm, Vector((x, -WIDTH / 2, RISE)), Vector((x, WIDTH / 2, RISE)), 0.15)
publish("bracing", bm, (0.15, 0.30, 0.25))
bm = bmesh.new()
beam(bm, Vector((-0.5, 0, -0.25)), Vector((SPAN + 0.5, 0, -0.25)), 0.2)
bmesh.ops.scale(bm, vec=(1, WIDTH / 0.2, 1), verts=bm.verts[:])
publish("deck", bm, (0.12, 0.12, 0.12))
bm = bmesh.new()
for x in (0.0, SPAN):
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation((x, 0, -1.6)) @ Matrix.Diagonal((1.6, WIDTH + 1, 2.4, 1)))
publish("abutments", bm, (0.45, 0.44, 0.42))
for kind, group in sorted(by_kind.items()):
    worst = max(group, key=lambda m: abs(m.load))
    print("%-9s %2d members, worst %+8.1f kN -> %.2f m" % (kind, len(group), worst.load, section(worst.load)))
