def sweep(path, outline, scales, closed=False, up=None):
    """Carries a 2D outline along a 3D path; scales holds one factor for each path point. Without `up` it never twists."""
    count, points, faces, size = len(path), [], [], len(outline)
    side = None
    for index, spot in enumerate(path):
        before = path[index - 1] if closed or index > 0 else spot
        after = path[(index + 1) % count] if closed or index < count - 1 else spot
        ahead = (after - before).normalized()
        if up is not None:
            side = ahead.cross(Vector(up)).normalized()
        elif side is None:
            side = ahead.cross(Vector((0, 0, 1)) if abs(ahead.z) < 0.9 else Vector((0, 1, 0))).normalized()
        else:
            side = (side - ahead * side.dot(ahead)).normalized()
        over = side.cross(ahead)
        points += [spot + side * (u * scales[index]) + over * (v * scales[index]) for u, v in outline]
    for ring_index in range(count if closed else count - 1):
        low, high = ring_index * size, (ring_index + 1) % count * size
        faces += [(low + i, low + (i + 1) % size, high + (i + 1) % size, high + i) for i in range(size)]
    if not closed:
        faces += [list(range(size)), list(range((count - 1) * size, count * size))]
    return mesh_from(points, faces)
