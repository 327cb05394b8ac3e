# expect: objects=90 triangles=972 names=key_A0,key_C8,key_Fs4,case,fallboard size=1.346,0.330,0.200
# style: any, Fraction arithmetic for the keyboard, itertools.cycle, IntFlag, str translate tables
"""Keyboard of a piano: 88 keys whose widths are exact fractions of an octave."""
from enum import IntFlag
from fractions import Fraction
from itertools import cycle, islice

import bpy
from mathutils import Vector

OCTAVE = Fraction(165, 1000)      # metres
WHITE = OCTAVE / 7
NAMES = "C Cs D Ds E F Fs G Gs A As B".split()
OFFSETS = {"Cs": Fraction(-1, 10), "Ds": Fraction(1, 10), "Fs": Fraction(-3, 20), "Gs": Fraction(0), "As": Fraction(3, 20)}


class Look(IntFlag):
    BLACK = 1
    WHITE = 2
    GLOSSY = 4
    CASE = BLACK | GLOSSY


def material(look):
    name = str(int(look))
    mat = bpy.data.materials.get(name)
    if mat is None:
        mat = bpy.data.materials.new(name)
        mat.use_nodes = True
        bsdf = mat.node_tree.nodes["Principled BSDF"]
        tone = 0.015 if Look.BLACK in look else 0.85
        bsdf.inputs["Base Color"].default_value = (tone, tone, tone * 0.96, 1)
        bsdf.inputs["Roughness"].default_value = 0.05 if look & Look.GLOSSY else 0.4
    return mat


def block(name, low, high, look, taper=0.0):
    (x0, y0, z0), (x1, y1, z1) = (tuple(map(float, corner)) for corner in (low, high))
    t = float(taper)
    verts = [(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0), (x0 + t, y0 + 3 * t, z1), (x1 - t, y0 + 3 * t, z1), (x1 - t, y1, z1), (x0 + t, y1, z1)]
    faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    mesh.materials.append(material(look))
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def keys():
    """(name, octave, is black, left edge) of all 88 keys, from A0."""
    octave, left = 0, Fraction(0)
    for number, name in enumerate(islice(cycle(NAMES), 9, 9 + 88)):
        if name == "C":
            octave += 1
        black = name in OFFSETS
        yield f"key_{name}{octave}", black, left + (OFFSETS[name] * WHITE if black else 0)
        if not black:
            left += WHITE


gap = Fraction(1, 2000)
right = Fraction(0)
for name, black, x in keys():
    if black:
        half = WHITE * Fraction(29, 100)
        key = block(name, (x - half, 0.055, 0.01), (x + half, 0.15, 0.032), Look.CASE, taper=0.0012)
    else:
        key = block(name, (x + gap, 0, 0), (x + WHITE - gap, 0.15, 0.02), Look.WHITE)
        right = x + WHITE
    key["part"] = "black key" if black else "white key"
assert right == 52 * WHITE, right
block("case", (-0.06, -0.03, -0.06), (right + Fraction(6, 100), 0.30, -0.002), Look.CASE)
block("fallboard", (-0.06, 0.152, -0.002), (right + Fraction(6, 100), 0.17, 0.14), Look.CASE)
print(f"keyboard {float(right):.4f} m = {right} m, {right.limit_denominator(10)} roughly")
