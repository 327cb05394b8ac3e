def subdivided(bm, levels=2):
    """Catmull-Clark subdivision: soft, flowing shapes out of few faces."""
    return modified(bm, "SUBSURF", levels=max(1, min(int(levels), 4)) if DETAIL > 0.5 else 1)
