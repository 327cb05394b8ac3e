# expect: objects=9 triangles=658 names=platform,shelter,bench_1,lamp_2,sign size=12.000,2.650,3.940
# style: any, builder that dispatches to its own private methods by getattr, class-level private profile, fluent interface
"""Small tram stop. The plan is data; each kind of element has a method `_kind`."""
from __future__ import annotations

import math
from typing import Any

import bmesh
import bpy
from mathutils import Matrix, Vector

PLAN: list[tuple[str, dict[str, Any]]] = [
    ("platform", {"length": 12.0, "width": 2.6}),
    ("shelter", {"x": 0.0, "length": 4.0}),
    *(("bench", {"x": x}) for x in (-1.0, 1.0)),
    *(("lamp", {"x": x}) for x in (-4.5, 0.0, 4.5)),
    ("sign", {"x": 3.0}),
    ("bin", {"x": -3.0}),
]


class StopBuilder:
    _profile = ((-1.3, 0.0), (-1.25, 0.3), (1.3, 0.3), (1.3, 0.0))
    _colors = {"platform": (0.5, 0.5, 0.48), "lamp": (0.05, 0.2, 0.12), "sign": (0.05, 0.15, 0.5)}

    def __init__(self) -> None:
        self._bm = bmesh.new()
        self._counts: dict[str, int] = {}
        self.made: list[bpy.types.Object] = []

    def add(self, kind: str, **options: Any) -> StopBuilder:
        self._bm = bmesh.new()
        getattr(self, f"_{kind}")(**options)
        self._finish(kind)
        return self

    # ------------------------------------------------------------ elements
    def _platform(self, length: float, width: float) -> None:
        ends = [[self._bm.verts.new((x, y * width / 2.6, z)) for y, z in self._profile] for x in (-length / 2, length / 2)]
        for i in range(len(self._profile)):
            j = (i + 1) % len(self._profile)
            self._bm.faces.new((ends[0][i], ends[0][j], ends[1][j], ends[1][i]))
        self._bm.faces.new(ends[0][::-1])
        self._bm.faces.new(ends[1])

    def _shelter(self, x: float, length: float) -> None:
        self._box((x, 1.1, 1.5), (length, 0.06, 2.3))
        self._box((x, 0.6, 2.68), (length + 0.3, 1.5, 0.08))
        for side in (-1, 1):
            self._box((x + side * length / 2, 0.75, 1.5), (0.06, 0.75, 2.3))

    def _bench(self, x: float) -> None:
        for k in range(4):
            self._box((x, 0.65 + 0.1 * k, 0.76), (1.4, 0.08, 0.04))
        for side in (-0.6, 0.6):
            self._box((x + side, 0.8, 0.52), (0.06, 0.35, 0.45))

    def _lamp(self, x: float) -> None:
        self._rod((x, 1.0, 0.3), (x, 1.0, 3.8), 0.05)
        self._rod((x, 1.0, 3.8), (x, 0.2, 3.9), 0.04)
        self._box((x, 0.1, 3.86), (0.2, 0.5, 0.1))

    def _sign(self, x: float) -> None:
        self._rod((x, 0.9, 0.3), (x, 0.9, 3.0), 0.035)
        self._box((x, 0.9, 2.75), (0.5, 0.05, 0.5))

    def _bin(self, x: float) -> None:
        self._rod((x, 0.9, 0.3), (x, 0.9, 1.0), 0.2)

    # ------------------------------------------------------------ helpers
    def _box(self, at: tuple, size: tuple) -> None:
        bmesh.ops.create_cube(self._bm, size=1, matrix=Matrix.Translation(at) @ Matrix.Diagonal((*size, 1)))

    def _rod(self, a: tuple, b: tuple, radius: float) -> None:
        start, end = Vector(a), Vector(b)
        turn = (end - start).to_track_quat("Z", "Y").to_matrix().to_4x4()
        bmesh.ops.create_cone(self._bm, cap_ends=True, segments=16, radius1=radius, radius2=radius, depth=(end - start).length,
                              matrix=Matrix.Translation((start + end) / 2) @ turn)

    def _finish(self, kind: str) -> None:
        number = self._counts[kind] = self._counts.get(kind, 0) + 1
        several = sum(name == kind for name, _ in PLAN) > 1
        mesh = bpy.data.meshes.new(f"{kind}_{number}" if several else kind)
        bmesh.ops.recalc_face_normals(self._bm, faces=self._bm.faces[:])
        self._bm.to_mesh(mesh)
        self._bm.free()
        mat = bpy.data.materials.get(kind) or bpy.data.materials.new(kind)
        mat.diffuse_color = (*self._colors.get(kind, (0.3, 0.3, 0.32)), 1)
        mesh.materials.append(mat)
        obj = bpy.data.objects.new(mesh.name, mesh)
        obj["part"] = kind
        bpy.context.collection.objects.link(obj)
        self.made.append(obj)


builder = StopBuilder()
for kind, options in PLAN:
    builder.add(kind, **options)
print(f"{len(builder.made)} elements, turn of {math.degrees(0):.0f}°")
