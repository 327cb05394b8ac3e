def skin(nodes, edges, size, levels=2):
    """Bark or flesh around a wire: nodes are (x, y, z, radius), edges join them by index; stretched to size."""
    bm = bmesh.new()
    layer = bm.verts.layers.skin.verify()
    verts = []
    for x, y, z, radius in nodes:
        vert = bm.verts.new((x, y, z))
        vert[layer].radius = (radius, radius)
        vert[layer].use_root = len(verts) == 0
        verts.append(vert)
    for a, b in edges:
        bm.edges.new((verts[a], verts[b]))
    modified(bm, "SKIN", use_smooth_shade=True)
    return fitted(subdivided(bm, levels), size)
