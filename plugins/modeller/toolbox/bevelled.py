def bevelled(bm, width, segments=3, angle=30.0):
    """Rounds the edges that are sharper than the angle."""
    sharp = [edge for edge in bm.edges if len(edge.link_faces) == 2 and edge.calc_face_angle() > math.radians(angle)]
    bmesh.ops.bevel(bm, geom=sharp, offset=width, segments=steps(segments, 1), profile=0.5, affect="EDGES", clamp_overlap=True)
    return bm
