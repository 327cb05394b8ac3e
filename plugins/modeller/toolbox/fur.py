def fur(pixels, seed):
    """Short strands along u, in tufts."""
    strands, tufts = mottle(pixels, (14, 110), seed, 2), mottle(pixels, (8, 16), seed + 5, 2)
    return np.clip(0.7 * strands + 0.35 * tufts - 0.1, 0, 1), 0.6 * strands + 0.4 * tufts
