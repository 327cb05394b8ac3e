def foliage(pixels, seed):
    """Blotches of light and shade, as of leaves, moss or grass."""
    small, large = mottle(pixels, 26, seed, 3), mottle(pixels, 6, seed + 4, 2)
    return np.clip(0.6 * small + 0.5 * large - 0.05, 0, 1), small
