def bark(pixels, seed):
    """Long cracked ridges along u."""
    ridges = np.abs(2 * mottle(pixels, (4, 18), seed, 4) - 1)
    return np.clip(1 - 1.6 * ridges + 0.3 * mottle(pixels, 6, seed + 2, 3), 0, 1), np.clip(ridges * 1.5, 0, 1)
