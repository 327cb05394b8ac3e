def speckle(pixels, seed):
    """Grains of several sizes: granite, terrazzo, concrete, bread crust."""
    coarse, fine = mottle(pixels, pixels // 12, seed, 1), mottle(pixels, pixels // 4, seed + 3, 1)
    mix = np.clip((coarse - 0.55) * 3, 0, 1) * 0.7 + np.clip((fine - 0.6) * 3, 0, 1) * 0.5
    return np.clip(mix, 0, 1), 0.5 * fine + 0.5 * coarse
