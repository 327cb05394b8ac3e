def text(words, size, depth, bevel=0.0):
    """Raised lettering that stands in the xz plane, facing -y, centred on the origin, within size = (width, height)."""
    curve = bpy.data.curves.new("lettering", "FONT")
    curve.body, curve.align_x, curve.align_y = words, "CENTER", "CENTER"
    curve.extrude, curve.bevel_depth, curve.resolution_u = 0.05, 0.0, 3
    helper = bpy.data.objects.new("lettering", curve)
    bpy.context.scene.collection.objects.link(helper)
    mesh = bpy.data.meshes.new_from_object(helper.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bpy.data.objects.remove(helper)
    bpy.data.curves.remove(curve)
    bpy.data.meshes.remove(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5)
    bmesh.ops.dissolve_degenerate(bm, dist=1e-5, edges=bm.edges)
    slivers = {max(face.edges, key=lambda edge: edge.calc_length()) for face in bm.faces if face.calc_area() < 1e-7}
    bmesh.ops.dissolve_edges(bm, edges=sorted(slivers, key=lambda edge: edge.index))  # the font's own filling leaves triangles that are lines
    if not bm.verts:
        raise ValueError("this font has no letters for: " + words)
    low, high = [min(v.co[k] for v in bm.verts) for k in (0, 1)], [max(v.co[k] for v in bm.verts) for k in (0, 1)]
    ratio = min(size[0] / max(high[0] - low[0], 1e-6), size[1] / max(high[1] - low[1], 1e-6))
    for vert in bm.verts:
        x, y, z = vert.co
        vert.co = ((x - (low[0] + high[0]) / 2) * ratio, -z / 0.05 * depth / 2, (y - (low[1] + high[1]) / 2) * ratio)
    return bm
