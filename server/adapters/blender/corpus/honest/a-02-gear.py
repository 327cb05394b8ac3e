# expect: objects=1 triangles=820 names=Gear size=0.199,0.200,0.030
# style: any bmesh, dataclass, generators, ends in edit mode
"""Involute-ish spur gear. No eval() and no os.system here, only trigonometry."""
from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Iterator

import bmesh
import bpy
from mathutils import Vector


@dataclass(frozen=True)
class GearSpec:
    teeth: int = 18
    module: float = 0.01
    thickness: float = 0.03
    bore: float = 0.02
    pressure_angle: float = field(default=math.radians(20), repr=False)

    @property
    def pitch_radius(self) -> float:
        return self.teeth * self.module / 2

    @property
    def outer_radius(self) -> float:
        return self.pitch_radius + self.module

    @property
    def root_radius(self) -> float:
        return self.pitch_radius - 1.25 * self.module

    def __post_init__(self):
        if self.bore >= self.root_radius:
            raise ValueError(f"bore {self.bore} does not fit into {self.root_radius:.3f}")


def outline(spec: GearSpec) -> Iterator[Vector]:
    step = math.tau / spec.teeth
    for tooth in range(spec.teeth):
        start = tooth * step
        for share, radius in ((0.0, spec.root_radius), (0.25, spec.root_radius), (0.36, spec.pitch_radius),
                              (0.48, spec.outer_radius), (0.77, spec.outer_radius), (0.89, spec.pitch_radius)):
            angle = start + share * step
            yield Vector((radius * math.cos(angle), radius * math.sin(angle), 0))


def build(spec: GearSpec) -> bpy.types.Object:
    bm = bmesh.new()
    try:
        outer = [bm.verts.new(co) for co in outline(spec)]
        n = len(outer)
        inner = [bm.verts.new((spec.bore * math.cos(math.tau * i / n), spec.bore * math.sin(math.tau * i / n), 0)) for i in range(n)]
        for i in range(n):
            j = (i + 1) % n
            bm.faces.new((outer[i], outer[j], inner[j], inner[i]))
        extruded = bmesh.ops.extrude_face_region(bm, geom=bm.faces[:])
        top = [g for g in extruded["geom"] if isinstance(g, bmesh.types.BMVert)]
        bmesh.ops.translate(bm, verts=top, vec=(0, 0, spec.thickness))
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        mesh = bpy.data.meshes.new("Gear")
        bm.to_mesh(mesh)
    finally:
        bm.free()
    gear = bpy.data.objects.new("Gear", mesh)
    bpy.context.collection.objects.link(gear)
    return gear


def main() -> None:
    spec = GearSpec()
    gear = build(spec)
    bpy.context.view_layer.objects.active = gear
    gear.select_set(True)
    assert len(gear.data.polygons) > 4 * spec.teeth, "something went wrong"
    print(spec, "->", len(gear.data.vertices), "vertices")
    # leave the user in edit mode, ready for loop cuts
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.select_all(action="SELECT")
    bpy.ops.mesh.normals_make_consistent(inside=False)


if __name__ == "__main__":
    main()
