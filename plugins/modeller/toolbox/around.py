def around(count, spots, start=0.0, sweep_angle=360.0):
    """Each spot `count` times, turned evenly about z from `start` degrees on."""
    step = sweep_angle / count if abs(sweep_angle) >= 360 else sweep_angle / max(count - 1, 1)
    return [Matrix.Rotation(math.radians(start + step * i), 4, "Z") @ place for i in range(int(count)) for place in spots]
