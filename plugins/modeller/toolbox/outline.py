def outline(shape):
    """The corner points of a flat shape: points, {"rect", "round"}, {"circle"}, {"polygon"}, {"spline"}, {"star"} or {"gear"}."""
    if not isinstance(shape, dict):
        return [tuple(point) for point in shape]
    def wheel(count, radius_of, start=0.0):
        return [(radius_of(i) * math.cos(start + 2 * math.pi * i / count), radius_of(i) * math.sin(start + 2 * math.pi * i / count)) for i in range(count)]
    if "rect" in shape:
        w, h = shape["rect"][0] / 2, shape["rect"][1] / 2
        corners = [(-w, -h), (w, -h), (w, h), (-w, h)]
        return soften(corners, shape["round"], 5, closed=True) if shape.get("round") else corners
    if "circle" in shape:
        return wheel(steps(shape.get("segments", 48)), lambda i: shape["circle"])
    if "polygon" in shape:
        return wheel(int(shape["sides"]), lambda i: shape["polygon"], math.pi / 2)
    if "spline" in shape:
        return [tuple(point) for point in smooth_line(shape["spline"], 6, closed=True)]
    if "star" in shape:
        return wheel(2 * int(shape["points"]), lambda i: shape["star"] if i % 2 == 0 else shape["inner"], math.pi / 2)
    teeth, radius, deep, result = int(shape["teeth"]), shape["gear"], shape["deep"], []
    for tooth in range(teeth):
        for part, r in ((-0.30, radius - deep), (-0.22, radius - deep * 0.35), (-0.12, radius), (0.12, radius), (0.22, radius - deep * 0.35), (0.30, radius - deep)):
            angle = 2 * math.pi * (tooth + part) / teeth
            result.append((r * math.cos(angle), r * math.sin(angle)))
    return result
