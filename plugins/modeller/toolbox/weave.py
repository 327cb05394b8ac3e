def weave(pixels, seed):
    """Threads over and under: linen, canvas, denim, wicker."""
    threads = 32
    u, v = np.meshgrid(np.arange(pixels) * threads / pixels, np.arange(pixels) * threads / pixels)
    over = (u.astype(int) + v.astype(int)) % 2 == 0
    height = np.where(over, np.abs(np.sin(math.pi * v)), np.abs(np.sin(math.pi * u)))
    return np.clip(0.75 * (1 - height) + 0.35 * mottle(pixels, 8, seed, 4), 0, 1), height
