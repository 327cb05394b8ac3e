def stretched(bm, by, about=(0, 0, 0)):
    """Scales a mesh along x, y and z around a point."""
    for vert in bm.verts:
        vert.co = [about[k] + (vert.co[k] - about[k]) * by[k] for k in range(3)]
    return bm
