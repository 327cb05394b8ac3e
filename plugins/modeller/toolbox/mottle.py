def mottle(pixels, cells, seed, octaves=3):
    """Seamless value noise, 0 to 1: cells across (and up, if a pair) in the first octave."""
    total, weight, result = 0.0, 1.0, np.zeros((pixels, pixels))
    across, up = cells if isinstance(cells, tuple) else (cells, cells)
    for octave in range(octaves):
        table = np.random.RandomState(seed + octave * 101).rand(up, across)
        def axis(count):
            at = np.arange(pixels) * count / pixels
            low = at.astype(int)
            t = at - low
            return low, (low + 1) % count, t * t * (3 - 2 * t)
        (y0, y1, ty), (x0, x1, tx) = axis(up), axis(across)
        rows = table[y0] * (1 - ty[:, None]) + table[y1] * ty[:, None]
        result += weight * (rows[:, x0] * (1 - tx) + rows[:, x1] * tx)
        total += weight
        weight, across, up = weight * 0.5, min(across * 2, pixels), min(up * 2, pixels)
    result /= total
    return (result - result.min()) / max(result.max() - result.min(), 1e-9)
