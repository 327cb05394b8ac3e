def brick(pixels, seed):
    """Running bond: each brick of its own tone; joints take the second colour."""
    rows, columns = 8, 4
    u, v = np.meshgrid(np.arange(pixels) / pixels, np.arange(pixels) / pixels)
    row = (v * rows).astype(int)
    along = u * columns + 0.5 * (row % 2)
    x, y = along % 1, v * rows % 1
    joint = (np.minimum(x, 1 - x) < 0.035) | (np.minimum(y, 1 - y) < 0.07)
    tone = np.random.RandomState(seed).rand(rows, columns)[row, along.astype(int) % columns]
    rough = mottle(pixels, 24, seed + 1, 3)
    return np.where(joint, 0.9, 0.28 * tone + 0.14 * rough), np.where(joint, 0.0, 0.75 + 0.25 * rough)
