def map_grain(bm, material, name):
    """Box-maps a texture in metres, its grain along the longest side, shifted so that no two parts look alike.
    Bricks and shingles lie level: u runs along the wall, v up the wall or slope."""
    tile = material.get("tile", 0.0)
    if not tile:
        return
    layer = bm.loops.layers.uv.new("UVMap")
    reach = [max(vert.co[k] for vert in bm.verts) - min(vert.co[k] for vert in bm.verts) for k in range(3)]
    grain = reach.index(max(reach))
    shift = random.Random(name).random()
    for face in bm.faces:
        facing = max(range(3), key=lambda k: abs(face.normal[k]))
        axes = [k for k in range(3) if k != facing]
        if grain in axes:
            axes.sort(key=lambda k: k != grain)
        steep = math.hypot(face.normal.x, face.normal.y)
        level = material.get("level") and steep > 0.25
        if level:
            axes = [1, 2] if abs(face.normal.x) > abs(face.normal.y) else [0, 2]
        for loop in face.loops:
            loop[layer].uv = (loop.vert.co[axes[0]] / tile + shift, loop.vert.co[axes[1]] / (tile * steep if level else tile) + shift * 3.7)
