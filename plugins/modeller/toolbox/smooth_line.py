def smooth_line(points, per=6, closed=False):
    """A Catmull-Rom curve through points of any dimension, with `per` pieces between two of them."""
    points = [Vector(point) for point in points]
    count, pieces, result = len(points), steps(per, 2), []
    for index in range(count if closed else count - 1):
        b, c = points[index], points[(index + 1) % count]
        a = points[index - 1] if closed or index > 0 else b * 2 - c
        d = points[(index + 2) % count] if closed or index + 2 < count else c * 2 - b
        for step in range(pieces):
            t = step / pieces
            result.append(((b * 2) + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * t ** 2 + (b * 3 - a - c * 3 + d) * t ** 3) / 2)
    return result if closed else result + [points[-1]]
