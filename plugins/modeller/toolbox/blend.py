def blend(blobs, size, grain=60, smooth=6):
    """One soft skin over blobs: (x, y, z, rx, ry, rz) ellipsoids or (x, y, z, r, x2, y2, z2, r2) limbs; stretched to size."""
    pieces = []
    for blob in blobs:
        if len(blob) == 6:
            piece = ball([2 * r for r in blob[3:]], segments=24)
            bmesh.ops.translate(piece, vec=blob[:3], verts=piece.verts)
        else:
            a, b, ra, rb = Vector(blob[:3]), Vector(blob[4:7]), blob[3], blob[7]
            ends = [ball([2 * r] * 3, segments=16) for r in (ra, rb)]
            for end, spot in zip(ends, (a, b)):
                bmesh.ops.translate(end, vec=spot, verts=end.verts)
            pieces += ends
            piece = tube([a, b], [ra, rb], smooth=False, segments=16, tip="flat")
        pieces.append(piece)
    bm = join(*pieces)
    reach = max(max(vert.co[k] for vert in bm.verts) - min(vert.co[k] for vert in bm.verts) for k in range(3))
    modified(bm, "REMESH", mode="VOXEL", voxel_size=reach / (grain if DETAIL > 0.5 else grain * 0.5))
    for _ in range(int(smooth)):
        bmesh.ops.smooth_vert(bm, verts=bm.verts, factor=0.5, use_axis_x=True, use_axis_y=True, use_axis_z=True)
    if DETAIL <= 0.5:
        modified(bm, "DECIMATE", ratio=0.15)
        twins = {}
        for face in bm.faces:  # a small hollow may have closed to two faces back to back
            twins.setdefault(frozenset(face.verts), []).append(face)
        bmesh.ops.delete(bm, geom=[face for faces in twins.values() if len(faces) > 1 for face in faces], context="FACES")
    return fitted(bm, size)
