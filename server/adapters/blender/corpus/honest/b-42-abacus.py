# expect: objects=80 triangles=5857 names=frame,bar,bead_1_1,bead_13_5 size=0.3160,0.0200,0.1330
# style: any, array module, Enum with __members__, class attribute `handlers` as a dispatch table, assertion messages, __debug__
"""Soroban showing a number: one bead above the bar, four below (plus thirteen rods)."""
from array import array
from enum import Enum

import bmesh
import bpy
from mathutils import Matrix, Vector

SHOWN, RODS, PITCH, BEAD = 1_234_567_890_123, 13, 0.022, 0.0095


class Wood(Enum):
    BIRCH = (0.72, 0.55, 0.35)
    EBONY = (0.05, 0.035, 0.03)
    BAMBOO = (0.60, 0.48, 0.22)

    def material(self):
        return bpy.data.materials[self.name.lower()]

    @classmethod
    def register_all(cls):
        for name, member in cls.__members__.items():
            mat = bpy.data.materials.new(name.lower())
            mat.diffuse_color = (*member.value, 1.0)


class Shaper:
    """Makes meshes by kind; new kinds are added to the table."""

    handlers = {}

    @classmethod
    def handles(cls, kind):
        def note(function):
            cls.handlers[kind] = function
            return function
        return note

    @classmethod
    def make(cls, kind, **options):
        bm = bmesh.new()
        Shaper.handlers[kind](bm, **options)
        mesh = bpy.data.meshes.new(kind)
        bm.to_mesh(mesh)
        bm.free()
        return mesh


@Shaper.handles("bead")
def bead(bm, radius):
    """Double cone with a flat waist."""
    for sign in (-1, 1):
        bmesh.ops.create_cone(bm, cap_ends=True, segments=16, radius1=radius, radius2=radius * 0.35, depth=radius * 0.75,
                              matrix=Matrix.Translation((0, 0, sign * radius * 0.375)) @ (Matrix() if sign > 0 else Matrix.Rotation(3.14159265, 4, "X")))
    inner = [f for f in bm.faces if abs(f.calc_center_median().z) < 1e-6]
    bmesh.ops.delete(bm, geom=inner, context="FACES_ONLY")
    bmesh.ops.remove_doubles(bm, verts=bm.verts[:], dist=1e-5)


@Shaper.handles("rod")
def rod(bm, length):
    bmesh.ops.create_cone(bm, cap_ends=True, segments=10, radius1=0.0015, radius2=0.0015, depth=length, matrix=Matrix.Translation((0, 0, length / 2)))


@Shaper.handles("boxes")
def boxes(bm, sizes):
    for centre, size in sizes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre) @ Matrix.Diagonal((*size, 1)))


def digits(number):
    out = array("B")
    while number:
        number, digit = divmod(number, 10)
        out.append(digit)
    out.reverse()
    return out


def place(name, mesh, wood, at=(0, 0, 0)):
    obj = bpy.data.objects.new(name, mesh)
    obj.location = Vector(at)
    if not mesh.materials:
        mesh.materials.append(wood.material())
    bpy.context.collection.objects.link(obj)


Wood.register_all()
numbers = digits(SHOWN)
assert len(numbers) == RODS, f"{len(numbers)} digits for {RODS} rods"
if __debug__:
    print("digits:", "".join(map(str, numbers)), "in", numbers.itemsize * len(numbers), "bytes")
width, height, split = PITCH * (RODS + 1), 0.125, 0.088
shared = Shaper.make("bead", radius=BEAD)
thin = Shaper.make("rod", length=height)
for column, digit in enumerate(numbers, start=1):
    x = (column - (RODS + 1) / 2) * PITCH
    place(f"rod_{column}", thin, Wood.BAMBOO, (x, 0, 0))
    five, ones = divmod(digit, 5)
    tall = BEAD * 1.55
    place(f"bead_{column}_5", shared, Wood.BIRCH, (x, 0, split + 0.012 if five else height - 0.012))
    for k in range(4):
        up = k >= 4 - ones
        z = 0.012 + k * tall + (0.012 if up else 0.0)
        place(f"bead_{column}_{k + 1}", shared, Wood.BIRCH, (x, 0, z))
edges = [((0, 0, z), (width, 0.02, 0.008)) for z in (0, height)] + [((s * width / 2, 0, height / 2), (0.008, 0.02, height + 0.008)) for s in (-1, 1)]
place("frame", Shaper.make("boxes", sizes=edges), Wood.EBONY)
place("bar", Shaper.make("boxes", sizes=[((0, 0, split), (width, 0.012, 0.004))]), Wood.EBONY)
