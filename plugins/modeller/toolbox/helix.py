def helix(radius, pitch, turns, per_turn=20, top=None):
    """The points of a spiral that climbs around z; `top` is its upper radius."""
    count = int(steps(per_turn, 8) * turns)
    return [Vector(((radius + ((radius if top is None else top) - radius) * i / count) * math.cos(2 * math.pi * turns * i / count),
                    (radius + ((radius if top is None else top) - radius) * i / count) * math.sin(2 * math.pi * turns * i / count),
                    pitch * turns * i / count)) for i in range(count + 1)]
