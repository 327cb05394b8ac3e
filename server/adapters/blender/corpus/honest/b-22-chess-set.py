# expect: objects=5 triangles=3636 names=pawn,rook,bishop,queen,knight_base size=0.2140,0.0340,0.0785
# style: 4.x Protocol, runtime_checkable, singledispatch, abstract base class, registry decorator
"""A row of turned chess pieces; each piece only says its profile."""
from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import singledispatch
from typing import Callable, ClassVar, Iterable, Protocol, runtime_checkable

import bmesh
import bpy
from mathutils import Matrix

REGISTRY: dict[str, Callable[[], "Piece"]] = {}


@runtime_checkable
class Turned(Protocol):
    """Anything with a profile can be put on the lathe."""

    def profile(self) -> Iterable[tuple[float, float]]: ...


def piece(cls):
    REGISTRY[cls.__name__.lower()] = cls
    return cls


class Piece(ABC):
    BASE: ClassVar[tuple] = ((0, 0), (0.017, 0), (0.017, 0.004), (0.014, 0.007), (0.012, 0.012))
    height: ClassVar[float] = 0.05

    @abstractmethod
    def top(self) -> Iterable[tuple[float, float]]:
        """Profile above the stem."""

    def profile(self):
        yield from self.BASE
        yield 0.007, self.height * 0.55
        yield 0.010, self.height * 0.57
        yield 0.007, self.height * 0.60
        yield from ((r, self.height * z) for r, z in self.top())

    def decorations(self):
        return ()


@dataclass(frozen=True)
class Ball:
    radius: float
    z: float


@dataclass(frozen=True)
class Merlons:
    count: int
    radius: float
    z: float


@singledispatch
def carve(what, bm):
    raise NotImplementedError(f"don't know how to carve {type(what).__name__}")


@carve.register
def _(what: Ball, bm):
    bmesh.ops.create_uvsphere(bm, u_segments=16, v_segments=8, radius=what.radius, matrix=Matrix.Translation((0, 0, what.z)))


@carve.register
def _(what: Merlons, bm):
    for i in range(what.count):
        turn = Matrix.Rotation(math.tau * i / what.count, 4, "Z")
        bmesh.ops.create_cube(bm, size=1, matrix=turn @ Matrix.Translation((what.radius, 0, what.z)) @ Matrix.Diagonal((0.003, 0.006, 0.005, 1)))


@piece
class Pawn(Piece):
    def top(self):
        return [(0.009 * math.sin(a), 0.78 - 0.18 * math.cos(a)) for a in (math.pi * (0.25 + 0.75 * k / 8) for k in range(9))]


@piece
class Rook(Piece):
    def top(self):
        return (0.008, 0.8), (0.012, 0.85), (0.012, 1.0), (0.009, 1.0), (0.009, 0.93), (0.0, 0.93)

    def decorations(self):
        return [Merlons(6, 0.0105, self.height + 0.002)]


@piece
class Bishop(Piece):
    height = 0.065

    def top(self):
        return (0.009, 0.68), (0.0095, 0.76), (0.006, 0.9), (0.0, 0.97)

    def decorations(self):
        return [Ball(0.003, self.height)]


@piece
class Queen(Piece):
    height = 0.075

    def top(self):
        return (0.008, 0.75), (0.013, 0.95), (0.010, 0.93), (0.0, 0.97)

    def decorations(self):
        return [Ball(0.0035, self.height)]


@piece
class Knight_Base(Piece):
    def top(self):
        return (0.010, 0.66), (0.0, 0.66)


def lathe(name: str, thing: Turned, x: float) -> None:
    assert isinstance(thing, Turned)
    bm = bmesh.new()
    verts = [bm.verts.new((r, 0, z)) for r, z in thing.profile()]
    for a, b in zip(verts, verts[1:]):
        bm.edges.new((a, b))
    bmesh.ops.spin(bm, geom=bm.verts[:] + bm.edges[:], cent=(0, 0, 0), axis=(0, 0, 1), angle=math.tau, steps=32, use_merge=True, use_duplicate=False)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-6)
    for what in thing.decorations():
        carve(what, bm)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    obj = bpy.data.objects.new(name, mesh)
    obj.location.x = x
    bpy.context.collection.objects.link(obj)


for column, (name, make) in enumerate(sorted(REGISTRY.items(), key=lambda item: item[1].height)):
    lathe(name, make(), 0.045 * column)
