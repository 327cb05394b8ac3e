def wood(pixels, seed):
    """Grain along u: wavering year rings and fine fibres."""
    across = np.arange(pixels)[:, None] / pixels
    waver = mottle(pixels, (2, 3), seed, 2) * 0.55 + mottle(pixels, (3, 16), seed + 7, 2) * 0.10
    rings = 0.5 + 0.5 * np.sin(2 * math.pi * (across * 7 + waver * 3.0))
    fibres = mottle(pixels, (5, 96), seed + 3, 2)
    mix = np.clip(0.55 * rings ** 2 + 0.55 * fibres - 0.1, 0, 1)
    return mix, 1 - fibres * 0.7 - rings * 0.3
