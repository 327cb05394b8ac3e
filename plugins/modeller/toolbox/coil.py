def coil(radius, pitch, turns, thickness, top=None, segments=10):
    """A wire, thread or spring that climbs around z."""
    return tube(helix(radius, pitch, turns, top=top), thickness / 2, smooth=False, segments=segments)
