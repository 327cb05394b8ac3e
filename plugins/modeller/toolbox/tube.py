def tube(path, radius, smooth=True, closed=False, segments=14, per=6, tip="round"):
    """A round bar along a path; radius may be a list from start to end; its tips are "round", "flat", or "level" with the ground."""
    line = smooth_line(path, per, closed) if smooth and len(path) > 2 else [Vector(point) for point in path]
    radii, around = spread(radius, len(line)), steps(segments, 4)
    circle = [(math.cos(2 * math.pi * i / around), math.sin(2 * math.pi * i / around)) for i in range(around)]
    if tip == "round" and not closed:
        for end, near in ((0, 1), (-1, -2)):
            r = radii[end]
            back = (line[near] - line[end]).normalized()
            soft = min(r * 0.5, (line[near] - line[end]).length * 0.4)
            rim, inner = line[end] + back * soft, line[end] + back * soft * 0.3
            tips = ((line[end], r * 0.5), (inner, r * 0.86), (rim, r))
            line = [t[0] for t in tips] + line[1:] if end == 0 else line[:-1] + [t[0] for t in tips[::-1]]
            radii = [t[1] for t in tips] + radii[1:] if end == 0 else radii[:-1] + [t[1] for t in tips[::-1]]
    bm = sweep(line, circle, radii, closed)
    if tip == "level" and not closed:
        bm.verts.ensure_lookup_table()
        for end, near, first in ((0, 1, 0), (-1, -2, len(bm.verts) - around)):
            ahead = (line[near] - line[end]).normalized()
            for vert in bm.verts[first:first + around]:
                vert.co += ahead * ((line[end].z - vert.co.z) / ahead.z)
    return bm
