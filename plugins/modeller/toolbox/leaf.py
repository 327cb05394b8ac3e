def leaf(length, width, bend=0.3, segments=6):
    """A thin leaf or petal from the origin along +y, folded a little and bent down; an open surface."""
    count, points, faces = steps(segments, 3), [], []
    for row in range(count + 1):
        t = row / count
        half = width / 2 * max(math.sin(math.pi * min(0.04 + t * 0.95, 0.99)) ** 0.8, 0.02)
        y, z = length * t, -bend * length * t * t
        points += [(-half, y, z + half * 0.25), (0, y, z), (half, y, z + half * 0.25)]
    for row in range(count):
        a = row * 3
        faces += [(a, a + 1, a + 4, a + 3), (a + 1, a + 2, a + 5, a + 4)]
    return mesh_from(points, faces)
