# expect: objects=17 triangles=2991 names=storey_1,roof_1,roof_5,spire,platform size=6.400,6.400,10.424
# style: any, yield from, nonlocal counter, textwrap.dedent, star-unpacking, str.format with named plain fields
import math
import textwrap
import bpy

ABOUT = textwrap.dedent("""\
    Five-storey pagoda.
      storeys  {count}
      height   {height:>7.2f} m
    """)
STOREYS = 5
SHRINK = 0.86


def square_ring(half, z, lift=0.0, per_side=8):
    """Points around a square; the corners are lifted, as a swept eave is."""
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1]):
        for i in range(per_side):
            t = i / per_side
            edge = abs(2 * t - 1) ** 3
            yield half * (ax + (bx - ax) * t), half * (ay + (by - ay) * t), z + lift * edge


def shell(*rings):
    verts, faces = [], []
    count = len(rings[0])
    for ring in rings:
        verts.extend(ring)
    for k in range(len(rings) - 1):
        for i in range(count):
            j = (i + 1) % count
            faces.append((k * count + i, k * count + j, (k + 1) * count + j, (k + 1) * count + i))
    faces.append(tuple(reversed(range(count))))
    faces.append(tuple(range((len(rings) - 1) * count, len(rings) * count)))
    return verts, faces


def plan(storey=1, half=2.0, base=0.6):
    """Yield (name, colour, rings) of every part from the ground up, recursively."""
    if storey > STOREYS:
        yield "spire", "gold", [list(square_ring(r, base + z)) for r, z in ((0.25, -0.1), (0.3, 0.1), (0.08, 0.3), (0.12, 0.5), (0.05, 0.7), (0.02, 2.4))]
        return
    tall = 1.5 * SHRINK ** (storey - 1)
    yield f"storey_{storey}", "red", [list(square_ring(half * 0.7, base - 0.1)), list(square_ring(half * 0.7, base + tall))]
    yield f"rail_{storey}", "dark", [list(square_ring(half * 0.82, base)), list(square_ring(half * 0.82, base + 0.12))]
    roof = base + tall - 0.15
    yield f"roof_{storey}", "tile", [
        list(square_ring(half * 0.6, roof)), list(square_ring(half * 1.25, roof - 0.05, 0.25)), list(square_ring(half * 1.25, roof + 0.02, 0.28)),
        list(square_ring(half * 0.95, roof + 0.25, 0.08)), list(square_ring(half * 0.66, roof + 0.6)),
    ]
    yield from plan(storey + 1, half * SHRINK, roof + 0.5)


def counter():
    made = 0

    def build(name, color, rings):
        nonlocal made
        verts, faces = shell(*rings)
        mesh = bpy.data.meshes.new(name)
        mesh.from_pydata(verts, [], faces)
        mesh.materials.append(palette[color])
        bpy.context.collection.objects.link(bpy.data.objects.new(name, mesh))
        made += 1
        return made, max(z for *_, z in verts)

    return build


palette = {}
for label, *rgb in (("red", 0.5, 0.05, 0.03), ("dark", 0.1, 0.05, 0.03), ("tile", 0.08, 0.12, 0.11), ("gold", 0.8, 0.6, 0.2), ("stone", 0.5, 0.5, 0.48)):
    palette[label] = bpy.data.materials.new(label)
    palette[label].diffuse_color = (*rgb, 1)
build = counter()
build("platform", "stone", [list(square_ring(3.2, 0)), list(square_ring(3.0, 0.6))])
for part in plan():
    number, top = build(*part)
    print("part {n:02d} {name:<10s} {done:5.1f} %".format(n=number, name=part[0], done=100 * number / (3 * STOREYS + 2)))
print(ABOUT.format(count=STOREYS, height=top), math.isclose(top, top))
