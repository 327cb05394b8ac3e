def marble(pixels, seed):
    """Fine wandering veins over clouds."""
    drift = mottle(pixels, 3, seed, 5)
    veins = (1 - np.abs(np.sin(2 * math.pi * (mottle(pixels, 2, seed + 5, 4) * 1.6 + drift * 0.8)))) ** 7
    return np.clip(0.75 * veins + 0.3 * drift * mottle(pixels, 4, seed + 9, 3), 0, 1), drift
