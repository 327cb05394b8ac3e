def inset(points, distance):
    """Moves a closed 2D line to its left by a distance (inwards where it runs counter-clockwise)."""
    moved, count = [], len(points)
    for index, point in enumerate(points):
        here = Vector(point)
        ahead, behind = Vector(points[(index + 1) % count]) - here, here - Vector(points[index - 1])
        a, b = Vector((-behind.y, behind.x)).normalized(), Vector((-ahead.y, ahead.x)).normalized()
        middle = (a + b).normalized() if (a + b).length > 1e-6 else a
        moved.append(tuple(here + middle * (distance / max(middle.dot(a), 0.5))))
    return moved
