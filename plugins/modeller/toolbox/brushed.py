def brushed(pixels, seed):
    """Fine scratches along u."""
    lines = mottle(pixels, (3, pixels // 2), seed, 2)
    return lines, lines
