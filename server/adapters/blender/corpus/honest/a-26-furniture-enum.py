# expect: objects=6 triangles=100 names=TOP,LEG,DRAWER,KNOB size=1.20,0.600,0.750
# style: any Enum with __members__, NamedTuple, typing generics, view_layer.update
from __future__ import annotations

from enum import Enum, auto, unique
from typing import Dict, Generic, Iterable, NamedTuple, Optional, Tuple, TypeVar

import bpy

T = TypeVar("T")
Vec3 = Tuple[float, float, float]


@unique
class Piece(Enum):
    TOP = auto()
    LEG = auto()
    DRAWER = auto()
    KNOB = auto()


class Box(NamedTuple):
    size: Vec3
    at: Vec3
    mirror: bool = False


class Table(Generic[T]):
    """A dict that says which key is missing."""

    def __init__(self, entries: Dict[str, T]) -> None:
        self._entries = dict(entries)

    def __getitem__(self, key: str) -> T:
        if key not in self._entries:
            raise KeyError(f"no {key!r}; there are {', '.join(self._entries)}")
        return self._entries[key]

    def __iter__(self) -> Iterable[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


boxes: Table[Box] = Table({
    "TOP": Box((1.2, 0.6, 0.04), (0, 0, 0.73)),
    "LEG": Box((0.05, 0.05, 0.71), (0.55, 0.25, 0.355), mirror=True),
    "DRAWER": Box((0.4, 0.5, 0.12), (0.3, 0, 0.65)),
    "KNOB": Box((0.03, 0.03, 0.03), (0.3, -0.265, 0.65)),
})


def add(name: str, box: Box, parent: Optional[bpy.types.Object] = None) -> bpy.types.Object:
    x, y, z = (s / 2 for s in box.size)
    dx, dy, dz = box.at if box.mirror else (0.0, 0.0, 0.0)
    verts = [(sx * x + dx, sy * y + dy, sz * z + dz) for sx in (-1, 1) for sy in (-1, 1) for sz in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    mesh.update()
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(obj)
    if box.mirror:
        mod = obj.modifiers.new("Mirror", "MIRROR")
        mod.use_axis = (True, True, False)
        mod.use_clip = True
    else:
        obj.location = box.at
    if parent is not None:
        bpy.context.view_layer.update()
        obj.parent = parent
        obj.matrix_parent_inverse = parent.matrix_world.inverted()
    return obj


made: Dict[Piece, bpy.types.Object] = {}
for name, piece in Piece.__members__.items():
    made[piece] = add(name, boxes[name], made.get(Piece.TOP))
for side in (-1, 1):
    copy = made[Piece.KNOB].copy()
    copy.name = f"KNOB_{'L' if side < 0 else 'R'}"
    copy.location.x += side * 0.12
    bpy.context.scene.collection.objects.link(copy)
print({piece.name: piece.value for piece in Piece}, len(boxes))
