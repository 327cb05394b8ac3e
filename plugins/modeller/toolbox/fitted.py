def fitted(bm, size):
    """Stretches a mesh to an exact width, depth and height, standing on z = 0 over the origin."""
    low = [min(vert.co[k] for vert in bm.verts) for k in range(3)]
    high = [max(vert.co[k] for vert in bm.verts) for k in range(3)]
    for vert in bm.verts:
        for k in range(3):
            part = (vert.co[k] - low[k]) / max(high[k] - low[k], 1e-9)
            vert.co[k] = part * size[k] - (size[k] / 2 if k < 2 else 0)
    return bm
