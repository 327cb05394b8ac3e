def scatter(bm, count, size, seed=1, scale=(0.8, 1.2), aim="out", fill=0.0, upper=False):
    """Copies of a mesh over an ellipsoid of this size around the origin: their +y aims "out", "up" or anywhere ("any");
    fill 0 to 1 spreads them inwards; upper keeps to the upper half. Stays the same for the same seed."""
    pick, spots = random.Random(seed), []
    for index in range(int(count)):
        z = 1 - 2 * (index + 0.5) / int(count)
        z = abs(z) if upper else z
        angle = index * 2.399963 + pick.uniform(-0.3, 0.3)
        out = Vector((math.sqrt(1 - z * z) * math.cos(angle), math.sqrt(1 - z * z) * math.sin(angle), z))
        deep = 1 - fill * pick.random()
        spot = Vector([out[k] * size[k] / 2 * deep for k in range(3)])
        ahead = out if aim == "out" else Vector((0, 0, 1)) if aim == "up" else Vector((pick.gauss(0, 1), pick.gauss(0, 1), pick.gauss(0, 1)))
        turn = ahead.to_track_quat("Y", "Z").to_matrix().to_4x4() @ Matrix.Rotation(pick.uniform(-0.6, 0.6), 4, "Y")
        spots.append(Matrix.Translation(spot) @ turn @ Matrix.Scale(pick.uniform(*scale), 4))
    return placed(bm, spots)
