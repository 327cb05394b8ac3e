# expect: objects=12 triangles=921 names=body,neck,fretboard,string_1,string_6,frets size=0.393,0.938,0.111
# style: any, numpy outlines, frozen dataclass, frets from 2**(1/12), zip(strict=True), enumerate, sorted(key=lambda)
"""Folk guitar lying on its back; the outline is mirrored from a Catmull-Rom half."""
from dataclasses import dataclass, replace
import bpy
import numpy as np

SCALE_LENGTH = 0.648
FRETS = 14


@dataclass(frozen=True, order=True)
class Gauge:
    """One string: diameter in millimetres and whether it is wound."""
    diameter: float
    wound: bool = False
    note: str = "e"


LIGHT = [Gauge(0.30), Gauge(0.41, note="b"), *(Gauge(d, True, n) for d, n in ((0.61, "g"), (0.81, "d"), (1.07, "a"), (1.35, "E")))]


def catmull_rom(points, per_span=8):
    p = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0, 1, per_span, endpoint=False)[:, None]
    spans = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(p, p[1:], p[2:], p[3:])
    ]
    return np.vstack([*spans, points[-1:]])


def prism(outline, low, high):
    """Vertices and faces of a straight extrusion of a closed outline."""
    n = len(outline)
    verts = np.vstack([np.column_stack([outline, np.full(n, z)]) for z in (low, high)])
    sides = [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)]
    return verts.tolist(), [tuple(range(n))[::-1], tuple(range(n, 2 * n)), *sides]


def box(x0, x1, y0, y1, z0, z1):
    return prism(np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], dtype=float), z0, z1)


def merge(*pieces):
    verts, faces = [], []
    for v, f in pieces:
        faces += [tuple(i + len(verts) for i in face) for face in f]
        verts += v
    return verts, faces


def add(name, geometry, rgb):
    verts, faces = geometry
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    if mesh.validate(verbose=False):
        print("warning: had to repair", name)
    mesh.update()
    key = "wood_%02x%02x%02x" % tuple(int(255 * c) for c in rgb)
    mat = bpy.data.materials.get(key) or bpy.data.materials.new(key)
    mat.diffuse_color = (*rgb, 1)
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    obj["part"] = name.split("_")[0]
    bpy.context.scene.collection.objects.link(obj)
    return obj


def tube(x, y, z0, radius, length, sides=8):
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    ring = np.column_stack([x + radius * np.cos(a), z0 + radius * np.sin(a)])
    verts, faces = prism(ring, y, y + length)
    return [(vx, vy, vz) for vx, vz, vy in verts], [face[::-1] for face in faces]


half = catmull_rom(np.array([(0.03, 0.0), (0.13, 0.02), (0.195, 0.12), (0.17, 0.21), (0.12, 0.28), (0.135, 0.36), (0.12, 0.44), (0.05, 0.485), (0.03, 0.487)]))
outline = np.vstack([half, (half * (-1, 1))[::-1]])
add("body", prism(outline, 0, 0.1), (0.60, 0.33, 0.12))
hole = np.column_stack([0.05 * np.cos(a := np.linspace(0, 2 * np.pi, 32, endpoint=False)), 0.33 + 0.05 * np.sin(a)])
add("soundhole", prism(hole, 0.1, 0.1005), (0.03, 0.02, 0.01))
bridge = 0.13
nut = bridge + SCALE_LENGTH
add("bridge", box(-0.09, 0.09, bridge - 0.015, bridge + 0.015, 0.1, 0.108), (0.10, 0.05, 0.03))
add("neck", merge(box(-0.026, 0.026, 0.47, nut, 0.07, 0.1), box(-0.036, 0.036, nut, nut + 0.16, 0.075, 0.092)), (0.35, 0.16, 0.07))
add("fretboard", box(-0.027, 0.027, 0.39, nut, 0.1, 0.1045), (0.06, 0.03, 0.02))
fret_at = [nut - SCALE_LENGTH * (1 - 2 ** (-n / 12)) for n in range(1, FRETS + 1)]
add("frets", merge(*(box(-0.026, 0.026, y - 0.001, y + 0.001, 0.1045, 0.1056) for y in fret_at)), (0.7, 0.7, 0.65))
heavy_first = sorted(LIGHT, key=lambda gauge: -gauge.diameter)
for number, (gauge, x) in enumerate(zip(heavy_first, np.linspace(-0.022, 0.022, 6), strict=True), start=1):
    drawn = replace(gauge, diameter=gauge.diameter * 1.2)
    add(f"string_{number}", tube(x, bridge, 0.110, drawn.diameter / 2000, SCALE_LENGTH), (0.6, 0.4, 0.2) if gauge.wound else (0.8, 0.8, 0.8))
    print(f"{number}: {gauge.note:>2} {gauge.diameter:5.2f} mm{' wound' * gauge.wound}")
