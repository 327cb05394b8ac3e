def clay(pixels, seed):
    """Soft cloudy unevenness, as of plaster, clay, soil, rubber or skin."""
    cloud = mottle(pixels, 5, seed, 5)
    return cloud, 0.5 * cloud + 0.5 * mottle(pixels, 40, seed + 3, 2)
