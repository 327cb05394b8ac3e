def extrude(shape, depth, bevel=0.0, holes=(), plane="xy"):
    """A flat shape made thick: plane "xy" rises from z = 0; "xz" and "yz" stand upright, thick to both sides."""
    def turning(points):
        return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
    lines = [outline(shape)] + [outline(hole) for hole in holes]
    lines = [line if (turning(line) > 0) == (index == 0) else line[::-1] for index, line in enumerate(lines)]
    soft = min(bevel, depth * 0.45)
    levels = [(0.0, soft), (soft * 0.3, soft * 0.3), (soft, 0.0), (depth - soft, 0.0), (depth - soft * 0.3, soft * 0.3), (depth, soft)] if soft > 0 else [(0.0, 0.0), (depth, 0.0)]
    points, faces, caps = [], [], {0: [], len(levels) - 1: []}
    for line in lines:
        size, first = len(line), len(points)
        for level, (z, pull) in enumerate(levels):
            ring_points = [(u, v, z) for u, v in (inset(line, pull) if pull else line)]
            if level in caps:
                caps[level].append((len(points), ring_points))
            points += ring_points
        for level in range(len(levels) - 1):
            low, high = first + level * size, first + (level + 1) * size
            faces += [(low + i, low + (i + 1) % size, high + (i + 1) % size, high + i) for i in range(size)]
    for rings in caps.values():
        if len(rings) == 1:
            faces.append([rings[0][0] + i for i in range(len(rings[0][1]))])
        else:
            index_of = [start + i for start, ring_points in rings for i in range(len(ring_points))]
            for triangle in tessellate_polygon([[Vector(p) for p in ring_points] for _, ring_points in rings]):
                faces.append([index_of[i] for i in triangle])
    if plane == "xz":
        points = [(x, depth / 2 - z, y) for x, y, z in points]
    elif plane == "yz":
        points = [(z - depth / 2, x, y) for x, y, z in points]
    return mesh_from(points, faces)
