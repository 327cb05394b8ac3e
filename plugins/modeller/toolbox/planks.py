def planks(pixels, seed):
    """Boards side by side along u, each of its own tone, with dark joints."""
    boards = 4
    row = np.arange(pixels) * boards // pixels
    tone = np.random.RandomState(seed).rand(boards)[row][:, None]
    inside = (np.arange(pixels) * boards / pixels) % 1
    joint = (np.minimum(inside, 1 - inside) < 0.03)[:, None]
    grain, height = wood(pixels, seed)
    return np.clip(np.where(joint, 1.0, 0.35 * grain + 0.45 * tone), 0, 1), np.where(joint, 0.0, 0.6 + height * 0.4)
