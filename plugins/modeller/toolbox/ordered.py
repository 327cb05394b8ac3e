def ordered(bm):
    """The same mesh with vertices and faces in an order of their own: exact booleans give another one at each run."""
    verts = sorted(bm.verts, key=lambda vert: [round(value, 6) for value in vert.co])
    place = {vert: index for index, vert in enumerate(verts)}
    faces = []
    for face in bm.faces:
        corners = [place[vert] for vert in face.verts]
        first = corners.index(min(corners))
        faces.append(tuple(corners[first:] + corners[:first]))
    points = [vert.co.copy() for vert in verts]
    bm.clear()
    made = [bm.verts.new(point) for point in points]
    for face in sorted(faces):
        bm.faces.new([made[index] for index in face])
    bm.normal_update()  # new faces have none, and what is sharp is told by them
    return bm
