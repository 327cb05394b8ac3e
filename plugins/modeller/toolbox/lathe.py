def lathe(profile, segments=48, smooth=False, bevel=0.0, wall=0.0, loop=False):
    """Turns a profile of (radius, z) around z. With a wall it is a vessel: the inside follows at that distance."""
    line = [tuple(point) for point in profile]
    if smooth:
        line = even_line(line, 5)
    elif bevel > 0:
        line = soften(line, bevel, 3, closed=loop)
    if wall > 0:
        inside = []
        for index, (r, z) in enumerate(line):
            before, after = line[max(index - 1, 0)], line[min(index + 1, len(line) - 1)]
            across = Vector((after[1] - before[1], before[0] - after[0]))
            across = across.normalized() if across.length > 1e-9 else Vector((1.0, 0.0))
            inside.append((max(r - across.x * wall, 0.0), z - across.y * wall) if r > 1e-6 else (0.0, z + wall))
        rim, lip = line[-1], inside[-1]
        top = ((rim[0] + lip[0]) / 2, max(rim[1], lip[1]))
        inside[-1] = (lip[0], rim[1] - wall * 0.35)
        line = line[:-1] + [(rim[0], rim[1] - wall * 0.35), top] + inside[::-1]
    while len(line) > 2 and not loop and line[-2][0] < 1e-6:  # only the last point may be on the axis
        line.pop()
    around, points, rings, faces = steps(segments), [], [], []
    for r, z in line:
        spin = 1 if r < 1e-6 else around
        rings.append(range(len(points), len(points) + spin))
        points += [(r * math.cos(2 * math.pi * i / around), r * math.sin(2 * math.pi * i / around), z) for i in range(spin)]
    for low, high in list(zip(rings, rings[1:])) + ([(rings[-1], rings[0])] if loop else []):
        for i in range(around):
            j = (i + 1) % around
            face = [low[i % len(low)], low[j % len(low)], high[j % len(high)], high[i % len(high)]]
            face = list(dict.fromkeys(face))
            if len(face) > 2:
                faces.append(face)
    if not loop:
        faces += [list(ring) for ring in (rings[0], rings[-1]) if len(ring) > 1]
    return mesh_from(points, faces)
