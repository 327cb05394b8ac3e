def cushion(size, soft=0.5, corner=0.25, segments=40):
    """A padded block on z = 0: soft 0 to 1 rounds its side, corner 0 to 1 its outline seen from above."""
    def power(value, exponent):
        return math.copysign(abs(value) ** exponent, value)
    rings, around = steps(segments // 2, 6), steps(segments)
    points, faces = [(0, 0, 0)], []
    for row in range(1, rings):
        tilt = math.pi * row / rings - math.pi / 2
        r, z = power(math.cos(tilt), max(soft, 0.05)), power(math.sin(tilt), max(soft, 0.05))
        points += [(r * power(math.cos(2 * math.pi * i / around), corner) * size[0] / 2,
                    r * power(math.sin(2 * math.pi * i / around), corner) * size[1] / 2, (z + 1) / 2 * size[2]) for i in range(around)]
    points.append((0, 0, size[2]))
    last = len(points) - 1
    for row in range(rings - 2):
        low = 1 + row * around
        faces += [(low + i, low + (i + 1) % around, low + around + (i + 1) % around, low + around + i) for i in range(around)]
    faces += [(0, 1 + (i + 1) % around, 1 + i) for i in range(around)]
    faces += [(last, last - around + i, last - around + (i + 1) % around) for i in range(around)]
    return mesh_from(points, faces)
