def strap(path, width, thickness, smooth=True, closed=False, bevel=None, per=6, up=(0, 0, 1), scale=1.0):
    """A flat bar along a path: its width lies across `up` and the path; scale may be a list from start to end."""
    line = smooth_line(path, per, closed) if smooth and len(path) > 2 else [Vector(point) for point in path]
    w, t = width / 2, thickness / 2
    outline = soften([(-w, -t), (w, -t), (w, t), (-w, t)], min(w, t) * 0.6 if bevel is None else bevel, 2, closed=True)
    return sweep(line, outline, spread(scale, len(line)), closed, up)
