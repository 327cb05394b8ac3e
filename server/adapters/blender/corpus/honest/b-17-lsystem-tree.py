# expect: objects=2 triangles=3186 names=wood,leaves size=3.794,6.227,6.015
# style: any, L-system with a turtle class, stack machine, lru_cache, skinned by tapered tubes
"""Deciduous tree grown by a stochastic L-system."""
import functools
import math
import random

import bmesh
import bpy
from mathutils import Matrix, Vector

AXIOM = "FFA"
RULES = {
    "A": [(0.6, "[&FFA]/////[&FFA]///////[&FA]"), (0.4, "F[&FA]////////[&FFA]")],
    "F": [(0.85, "F"), (0.15, "FF")],
}
ITERATIONS, ANGLE, STEP, TRUNK = 4, math.radians(28), 0.42, 0.16
rng = random.Random("oak")


def rewrite(text):
    for letter in text:
        if letter in RULES:
            weights, bodies = zip(*RULES[letter])
            yield rng.choices(bodies, weights)[0]
        else:
            yield letter


class Turtle:
    _symbols = {"&": ("X", 1), "^": ("X", -1), "+": ("Y", 1), "-": ("Y", -1), "/": ("Z", 1), "\\": ("Z", -1)}

    def __init__(self):
        self.matrix = Matrix()
        self.radius = TRUNK
        self.stack = []

    def run(self, program):
        for symbol in program:
            if symbol == "F":
                start, r = self.matrix.translation.copy(), self.radius
                self.matrix = self.matrix @ Matrix.Translation((0, 0, STEP))
                self.radius *= 0.90
                yield "wood", start, self.matrix.translation.copy(), r, self.radius
            elif symbol == "[":
                self.stack.append((self.matrix.copy(), self.radius))
                self.radius *= 0.72
            elif symbol == "]":
                yield "leaf", self.matrix.copy()
                self.matrix, self.radius = self.stack.pop()
            elif symbol in self._symbols:
                axis, sign = self._symbols[symbol]
                self.matrix = self.matrix @ Matrix.Rotation(sign * ANGLE * rng.uniform(0.85, 1.15), 4, axis)


@functools.lru_cache(maxsize=None)
def circle(n):
    return tuple((math.cos(math.tau * i / n), math.sin(math.tau * i / n)) for i in range(n))


def limb(bm, a, b, ra, rb, sides=7):
    turn = Vector((0, 0, 1)).rotation_difference(b - a).to_matrix()
    low, high = ([bm.verts.new(p + turn @ Vector((r * x, r * y, 0))) for x, y in circle(sides)] for p, r in ((a, ra), (b, rb)))
    for i in range(sides):
        j = (i + 1) % sides
        bm.faces.new((low[i], low[j], high[j], high[i]))
    bm.faces.new(low[::-1])
    bm.faces.new(high)


def leaf(bm, matrix):
    for k in range(3):
        turned = matrix @ Matrix.Rotation(k * 2.1, 4, "Z") @ Matrix.Rotation(0.9, 4, "X")
        bm.faces.new([bm.verts.new(turned @ Vector(p)) for p in ((0, 0, 0), (0.09, 0.12, 0.02), (0, 0.28, 0), (-0.09, 0.12, 0.02))])


program = AXIOM
for generation in range(ITERATIONS):
    program = "".join(rewrite(program))
    print("generation %d: %6d symbols (%3d%%)" % (generation + 1, len(program), 100 * (generation + 1) // ITERATIONS))
meshes = {"wood": bmesh.new(), "leaves": bmesh.new()}
for what, *rest in Turtle().run(program):
    if what == "wood":
        limb(meshes["wood"], *rest)
    else:
        leaf(meshes["leaves"], *rest)
for (name, bm), color in zip(meshes.items(), ((0.16, 0.10, 0.06, 1), (0.12, 0.30, 0.07, 1))):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.new(name)
    mat.diffuse_color = color
    mat.use_backface_culling = False
    mesh.materials.append(mat)
    bpy.context.collection.objects.link(bpy.data.objects.new(name, mesh))
