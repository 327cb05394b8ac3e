def soften(points, radius, segments=4, closed=False):
    """Replaces the corners of a 2D line by arcs of about this radius."""
    count, result = len(points), []
    for index, point in enumerate(points):
        corner = Vector(point)
        if not closed and index in (0, count - 1):
            result.append(corner)
            continue
        before, after = Vector(points[index - 1]) - corner, Vector(points[(index + 1) % count]) - corner
        reach = min(radius, before.length * 0.49, after.length * 0.49)
        if reach < 1e-6 or before.angle(after) > math.radians(172):
            result.append(corner)
            continue
        start, end = corner + before.normalized() * reach, corner + after.normalized() * reach
        for step in range(steps(segments, 1) + 1):
            t = step / steps(segments, 1)
            result.append(start * (1 - t) ** 2 + corner * 2 * t * (1 - t) + end * t ** 2)
    return [tuple(point) for point in result]
