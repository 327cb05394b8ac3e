# expect: objects=9 triangles=4658 names=deck,grip,truck_front,wheel_1,wheel_4,bolts size=0.809,0.210,0.174
# style: any, frozen dataclass that sets derived fields with object.__setattr__, value class with other._data, __slots__, NotImplemented
"""Popsicle skateboard; the deck is a grid bent by its own profile functions."""
from dataclasses import InitVar, dataclass, field
from itertools import product
import math

import bmesh
import bpy
from mathutils import Matrix


class Span:
    """A closed interval that can be mapped, compared and intersected."""

    __slots__ = ("_data",)

    def __init__(self, low, high):
        self._data = (min(low, high), max(low, high))

    def __contains__(self, value):
        return self._data[0] <= value <= self._data[1]

    def __and__(self, other):
        if not isinstance(other, Span):
            return NotImplemented
        return Span(max(self._data[0], other._data[0]), min(self._data[1], other._data[1]))

    def __eq__(self, other):
        return isinstance(other, Span) and other._data == self._data

    def __hash__(self):
        return hash(self._data)

    def __iter__(self):
        return iter(self._data)

    def __repr__(self):
        return "{0}({1[0]:.3f}..{1[1]:.3f})".format(self.__class__.__name__, self._data)

    @property
    def length(self):
        return self._data[1] - self._data[0]


@dataclass(frozen=True)
class Deck:
    inches: InitVar[float] = 8.25
    length: float = 0.81
    kick: float = math.radians(20)
    concave: float = 0.009
    width: float = field(init=False)
    flat: Span = field(init=False, repr=False)

    def __post_init__(self, inches):
        object.__setattr__(self, "width", inches * 0.0254)
        object.__setattr__(self, "flat", Span(-0.25, 0.25) & Span(-self.length, self.length))

    def height(self, x, y):
        low, high = self.flat
        over = 0.0 if x in self.flat else (low - x if x < low else x - high)
        return 0.105 + math.tan(self.kick) * over * min(1.0, over / 0.06) + self.concave * (2 * y / self.width) ** 2

    def half_width(self, x):
        end = self.length / 2 - self.width / 2
        beyond = max(0.0, abs(x) - end)
        return math.sqrt(max(1e-6, (self.width / 2) ** 2 - beyond**2))


def grid(deck, low, high, nx=49, ny=9):
    bm = bmesh.new()
    layers = []
    for z in (low, high):
        rows = []
        for i in range(nx):
            x = deck.length * (i / (nx - 1) - 0.5) * 0.999
            w = deck.half_width(x)
            rows.append([bm.verts.new((x, y, deck.height(x, y) + z)) for y in (w * (2 * j / (ny - 1) - 1) for j in range(ny))])
        layers.append(rows)
    bottom, top = layers
    for i, j in product(range(nx - 1), range(ny - 1)):
        for rows, step in ((top, 1), (bottom, -1)):
            bm.faces.new((rows[i][j], rows[i + 1][j], rows[i + 1][j + 1], rows[i][j + 1])[::step])
    rim = [(i, 0) for i in range(nx)] + [(nx - 1, j) for j in range(1, ny)] + [(i, ny - 1) for i in range(nx - 2, -1, -1)] + [(0, j) for j in range(ny - 2, 0, -1)]
    for (i, j), (k, l) in zip(rim, rim[1:] + rim[:1]):
        bm.faces.new((bottom[i][j], bottom[k][l], top[k][l], top[i][j]))
    return bm


def cylinders(*specs):
    bm = bmesh.new()
    for (x, y, z), radius, depth, axis in specs:
        turn = {"X": Matrix.Rotation(math.pi / 2, 4, "Y"), "Y": Matrix.Rotation(math.pi / 2, 4, "X"), "Z": Matrix()}[axis]
        bmesh.ops.create_cone(bm, cap_ends=True, segments=24, radius1=radius, radius2=radius, depth=depth, matrix=Matrix.Translation((x, y, z)) @ turn)
    return bm


def emit(name, bm, grey, metallic=0.0):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.new(name)
    mat.diffuse_color, mat.metallic = (grey, grey * 0.85, grey * 0.7, 1), metallic
    mesh.materials.append(mat)
    bpy.context.collection.objects.link(bpy.data.objects.new(name, mesh))


deck = Deck()
emit("deck", grid(deck, 0.0, 0.011), 0.5)
emit("grip", grid(deck, 0.0112, 0.0122), 0.03)
wheels = 0
for end, x in (("front", 0.19), ("back", -0.19)):
    emit(f"truck_{end}", cylinders(((x, 0, 0.026), 0.006, 0.2, "Y"), ((x, 0, 0.05), 0.02, 0.045, "Z"), ((x, 0, 0.09), 0.035, 0.03, "Z")), 0.6, 1.0)
    for y in (-0.085, 0.085):
        wheels += 1
        emit(f"wheel_{wheels}", cylinders(((x, y, 0.026), 0.026, 0.032, "Y")), 0.9)
emit("bolts", cylinders(*(((x + dx, dy, deck.height(x, 0) + 0.012), 0.004, 0.004, "Z") for x in (0.19, -0.19) for dx in (-0.027, 0.027) for dy in (-0.02, 0.02))), 0.4)
print(deck, deck.flat, Span(0, 1) == Span(1, 0))
