def stripes(pixels, seed):
    """Straight bands across u, four to a tile."""
    u = np.arange(pixels) * 4 / pixels % 1
    band = np.clip((np.abs(u - 0.5) - 0.25) * 40 + 0.5, 0, 1)[None, :].repeat(pixels, axis=0)
    return band, 0.5 + 0 * band
