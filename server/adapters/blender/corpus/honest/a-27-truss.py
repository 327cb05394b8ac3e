# expect: objects=1 triangles=3540 names=Truss size=12.23,2.74,2.04
# style: any namedtuple with a field called load, numpy linalg solves the truss, bars sized by force
"""Warren truss: the force in each bar decides how thick it is."""
from collections import namedtuple

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector

Node = namedtuple("Node", "x z load")
Bar = namedtuple("Bar", ["start", "end"])

BAYS, LENGTH, HEIGHT = 6, 2.0, 1.8
bottom = [Node(i * LENGTH, 0.0, -10.0 if 0 < i < BAYS else 0.0) for i in range(BAYS + 1)]
top = [Node((i + 0.5) * LENGTH, HEIGHT, 0.0) for i in range(BAYS)]
nodes = bottom + top
bars = [Bar(i, i + 1) for i in range(BAYS)]
bars += [Bar(BAYS + 1 + i, BAYS + 2 + i) for i in range(BAYS - 1)]
for i in range(BAYS):
    bars += [Bar(i, BAYS + 1 + i), Bar(BAYS + 1 + i, i + 1)]

# equilibrium: A @ forces = -loads, three reactions
n = len(nodes)
A = np.zeros((2 * n, len(bars) + 3))
for column, bar in enumerate(bars):
    a, b = nodes[bar.start], nodes[bar.end]
    direction = np.array([b.x - a.x, b.z - a.z])
    direction /= np.linalg.norm(direction)
    A[2 * bar.start:2 * bar.start + 2, column] = direction
    A[2 * bar.end:2 * bar.end + 2, column] = -direction
A[0, -3] = A[1, -2] = A[2 * BAYS + 1, -1] = 1.0
loads = np.zeros(2 * n)
loads[1::2] = [node.load for node in nodes]
forces = np.linalg.solve(A, -loads)[: len(bars)]
assert np.isfinite(forces).all()
print(f"greatest tension {forces.max():.1f} kN, greatest pressure {forces.min():.1f} kN")

bm = bmesh.new()
for bar, force in zip(bars, forces):
    a, b = (Vector((nodes[k].x - BAYS * LENGTH / 2, 0, nodes[k].z)) for k in bar)
    radius = 0.03 + 0.06 * abs(force) / np.abs(forces).max()
    axis = b - a
    matrix = Matrix.Translation((a + b) / 2) @ axis.to_track_quat('Z', 'Y').to_matrix().to_4x4()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=10, radius1=radius, radius2=radius, depth=axis.length, matrix=matrix)
for node in nodes:
    centre = Matrix.Translation((node.x - BAYS * LENGTH / 2, 0, node.z))
    bmesh.ops.create_icosphere(bm, subdivisions=2, radius=0.12, matrix=centre)
mesh = bpy.data.meshes.new("Truss")
bm.to_mesh(mesh)
bm.free()
truss = bpy.data.objects.new("Truss", mesh)
bpy.context.collection.objects.link(truss)
second = truss.modifiers.new("Second", 'ARRAY')
second.use_relative_offset = False
second.use_constant_offset = True
second.constant_offset_displace = (0, 2.5, 0)
