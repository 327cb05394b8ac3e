def knit(pixels, seed):
    """Rows of loops, as of wool or plush."""
    loops = 24
    u, v = np.meshgrid(np.arange(pixels) * loops / pixels, np.arange(pixels) * loops / pixels)
    height = np.abs(np.sin(math.pi * (v + 0.35 * np.abs(np.sin(math.pi * u))))) * (0.4 + 0.6 * np.abs(np.sin(math.pi * u)))
    return np.clip(0.8 * (1 - height) + 0.3 * mottle(pixels, 10, seed, 3), 0, 1), height
