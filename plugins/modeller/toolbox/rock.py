def rock(size, rough=0.3, seed=1, detail=4, chips=0.0):
    """A boulder, clod or lump: a sphere pushed about by noise, then some flat chips; stretched to size."""
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=max(1, detail if DETAIL > 0.5 else detail - 2), radius=1.0)
    shift = Vector((seed * 7.31, seed * 3.17, seed * 5.71))
    pick = random.Random(seed)
    planes = [(Vector((pick.gauss(0, 1), pick.gauss(0, 1), pick.gauss(0, 1))).normalized(), pick.uniform(0.70, 0.95)) for _ in range(int(chips))]
    for vert in bm.verts:
        spot = vert.co.copy()
        vert.co += spot * rough * (noise.noise(spot * 1.1 + shift) + 0.4 * noise.noise(spot * 2.9 + shift) + 0.15 * noise.noise(spot * 7.3 + shift))
        for normal, height in planes:
            above = vert.co.dot(normal) - height
            if above > 0:
                vert.co -= normal * above * 0.9
    return fitted(bm, size)
