def shingles(pixels, seed):
    """Overlapping rows of tiles with rounded lower ends."""
    rows, columns = 8, 8
    u, v = np.meshgrid(np.arange(pixels) / pixels, np.arange(pixels) / pixels)
    row = (v * rows).astype(int)
    along = u * columns + 0.5 * (row % 2)
    x, y = along % 1 - 0.5, v * rows % 1
    edge = np.clip(y - 0.9 * (2 * x) ** 4 * 0.35, 0, 1)
    tone = np.random.RandomState(seed).rand(rows, columns)[row, along.astype(int) % columns]
    gap = (np.abs(x) > 0.46) | (edge < 0.06)
    return np.clip(np.where(gap, 1.0, 0.35 * tone + 0.35 * (1 - edge)), 0, 1), np.where(gap, 0.0, edge)
