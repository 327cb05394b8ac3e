def mirrored(axis, spots):
    """Each spot, and its mirror image across x = 0 or y = 0."""
    flip = Matrix.Scale(-1, 4, (1, 0, 0) if axis == "x" else (0, 1, 0))
    return list(spots) + [flip @ place for place in spots]
