def box(size, bevel=0.0, segments=3, taper=(1.0, 1.0), edges="all"):
    """A block that stands on z = 0; taper scales its top; edges "all", "top" or "upright" are rounded."""
    x, y, z = size[0] / 2, size[1] / 2, size[2]
    points = [(sx * x * tx, sy * y * ty, h) for h, tx, ty in ((0.0, 1.0, 1.0), (z, taper[0], taper[1]))
              for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    bm = mesh_from(points, [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)])
    if bevel > 0:
        def chosen(edge):
            heights = [vert.co.z for vert in edge.verts]
            return edges == "all" or (min(heights) > z / 2 if edges == "top" else heights[0] != heights[1])
        width = min(bevel, 0.49 * min(min(size), 2 * x * min(1, taper[0]), 2 * y * min(1, taper[1])))
        bmesh.ops.bevel(bm, geom=[edge for edge in bm.edges if chosen(edge)], offset=width,
                        segments=steps(segments, 1), profile=0.5, affect="EDGES", clamp_overlap=True)
    return bm
