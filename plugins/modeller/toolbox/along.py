def along(count, step, spots, centred=False):
    """Each spot `count` times, moved on by `step`; centred spreads them to both sides."""
    first = -(count - 1) / 2 if centred else 0
    return [Matrix.Translation(Vector(step) * (first + i)) @ place for i in range(int(count)) for place in spots]
