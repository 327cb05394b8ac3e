def ball(size, segments=32):
    """An ellipsoid around the origin: size is its width, depth and height."""
    rings = steps(segments // 2, 4)
    line = [(math.sin(math.pi * i / rings) / 2, -math.cos(math.pi * i / rings) / 2) for i in range(rings + 1)]
    bm = lathe([(0, -0.5)] + line[1:-1] + [(0, 0.5)], segments=segments)
    bmesh.ops.scale(bm, vec=size, verts=bm.verts)
    return bm
