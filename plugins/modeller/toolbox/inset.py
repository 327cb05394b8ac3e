def inset(points, distance):
    """Moves a closed 2D line to its left by a distance (inwards where it runs counter-clockwise), less where it would fold over."""
    count, ways = len(points), []
    for index, point in enumerate(points):
        here = Vector(point)
        ahead, behind = Vector(points[(index + 1) % count]) - here, here - Vector(points[index - 1])
        a, b = Vector((-behind.y, behind.x)).normalized(), Vector((-ahead.y, ahead.x)).normalized()
        middle = (a + b).normalized() if (a + b).length > 1e-6 else a
        ways.append(middle * (distance / max(middle.dot(a), 0.5)))
    for _ in range(8):
        moved = [Vector(point) + way for point, way in zip(points, ways)]
        folded = [i for i in range(count)
                  if (moved[(i + 1) % count] - moved[i]).dot(Vector(points[(i + 1) % count]) - Vector(points[i])) <= 0]
        for index in {k % count for i in folded for k in (i - 1, i, i + 1, i + 2)}:
            ways[index] = ways[index] * 0.5
    return [tuple(Vector(point) + way) for point, way in zip(points, ways)]
