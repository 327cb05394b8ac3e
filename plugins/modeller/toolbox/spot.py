def spot(at=(0, 0, 0), turn=(0, 0, 0)):
    """A place and a turn (degrees about x, y, z) as one matrix."""
    return Matrix.Translation(at) @ Euler([math.radians(angle) for angle in turn]).to_matrix().to_4x4()
