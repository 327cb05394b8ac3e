def leather(pixels, seed):
    """Small rounded cells between creases."""
    count = 420
    pick = np.random.RandomState(seed)
    spots = pick.rand(count, 2)
    u, v = np.meshgrid((np.arange(pixels) + 0.5) / pixels, (np.arange(pixels) + 0.5) / pixels)
    near, next_near = np.full((pixels, pixels), 9.0), np.full((pixels, pixels), 9.0)
    for x, y in spots:
        du, dv = np.abs(u - x), np.abs(v - y)
        far = np.hypot(np.minimum(du, 1 - du), np.minimum(dv, 1 - dv))
        next_near = np.minimum(next_near, np.maximum(near, far))
        near = np.minimum(near, far)
    height = np.clip((next_near - near) * 45, 0, 1)
    return np.clip(0.7 * (1 - height) + 0.4 * mottle(pixels, 6, seed, 3), 0, 1), height
