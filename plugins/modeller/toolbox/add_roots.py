def add_roots(name, places):
    """An empty for each copy of an item: move it, and the whole item moves. Places are (location, turn about z in degrees)."""
    roots = []
    for index, (location, turn) in enumerate(places):
        root = bpy.data.objects.new(name if len(places) == 1 else f"{name}_{index + 1}", None)
        root.empty_display_size = 0.1
        root.location, root.rotation_euler = location, (0, 0, math.radians(turn))
        collection().objects.link(root)
        roots.append(root)
    return roots
