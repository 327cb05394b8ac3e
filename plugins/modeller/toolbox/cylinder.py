def cylinder(radius, height, top=None, bevel=0.0, segments=48):
    """A round post that stands on z = 0; `top` is its upper radius, 0 for a cone."""
    upper = radius if top is None else top
    return lathe([(0, 0), (radius, 0), (upper, height), (0, height)] if upper > 1e-6 else [(0, 0), (radius, 0), (0, height)],
                 segments=segments, bevel=bevel)
