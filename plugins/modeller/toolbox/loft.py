def loft(sections, axis="z", smooth=True, segments=32, per=5):
    """A skin over sections {at, size, round}: ellipses where round is 1, boxes where it is near 0; the ends are closed."""
    rows = [(*s["at"], *s["size"], s.get("round", 1.0)) for s in sections]
    if smooth and len(rows) > 2:
        rows = even_line(rows, per)
    around, points, rings, faces = steps(segments, 4), [], [], []
    for x, y, z, w, h, soft in rows:
        spin = 1 if max(w, h) < 1e-5 else around
        rings.append(range(len(points), len(points) + spin))
        for i in range(spin):
            angle, power = 2 * math.pi * i / around, max(soft, 0.06)
            c, s = math.cos(angle), math.sin(angle)
            u, v = math.copysign(abs(c) ** power, c) * w / 2, math.copysign(abs(s) ** power, s) * h / 2
            points.append((x + u, y + v, z) if axis == "z" else (x + u, y, z + v) if axis == "y" else (x, y + u, z + v))
    for low, high in zip(rings, rings[1:]):
        for i in range(around):
            j = (i + 1) % around
            face = list(dict.fromkeys([low[i % len(low)], low[j % len(low)], high[j % len(high)], high[i % len(high)]]))
            if len(face) > 2:
                faces.append(face)
    faces += [list(ring_) for ring_ in (rings[0], rings[-1]) if len(ring_) > 1]
    return mesh_from(points, faces)
