def warped(bm, twist=0.0, bend=0.0, taper=1.0):
    """Turns the top by `twist` degrees, bends the height towards +y by `bend` degrees, and scales the top by `taper`."""
    low, high = min(vert.co.z for vert in bm.verts), max(vert.co.z for vert in bm.verts)
    tall = max(high - low, 1e-9)
    for vert in bm.verts:
        t = (vert.co.z - low) / tall
        x, y, z = vert.co.x * (1 + (taper - 1) * t), vert.co.y * (1 + (taper - 1) * t), vert.co.z
        turn = math.radians(twist) * t
        x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        if bend:
            reach = tall / math.radians(bend)
            tilt = math.radians(bend) * t
            y, z = reach - (reach - y) * math.cos(tilt), low + (reach - y) * math.sin(tilt)
        vert.co = (x, y, z)
    return bm
