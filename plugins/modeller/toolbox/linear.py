def linear(color):
    """sRGB to the linear values that shaders want, with alpha."""
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color) + (1.0,)
