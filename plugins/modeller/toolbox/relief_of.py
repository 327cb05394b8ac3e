def relief_of(height, strength):
    """A height map (0 to 1) as a tangent-space normal map."""
    u = (np.roll(height, -1, axis=1) - np.roll(height, 1, axis=1)) * strength
    v = (np.roll(height, -1, axis=0) - np.roll(height, 1, axis=0)) * strength
    length = np.sqrt(u * u + v * v + 1)
    return np.dstack([-u / length, -v / length, 1 / length]) * 0.5 + 0.5
