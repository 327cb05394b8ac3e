def add_part(name, bm, material, roots, spots=None, stretch=(1, 1, 1), sharp=38.0):
    """Makes a part's objects, one for each spot under each root; equal ones share their mesh."""
    spots = [spot()] if spots is None else spots
    for face in bm.faces:
        face.smooth = not FLAT
    for edge in bm.edges:
        edge.smooth = len(edge.link_faces) != 2 or edge.calc_face_angle() < math.radians(sharp)
    map_grain(bm, material, name)
    even = max(stretch) - min(stretch) < 1e-9
    size, shared, made = Matrix.Diagonal((*stretch, 1)), {}, []
    for place in spots:
        goal = size @ place
        if even:
            flip = Matrix.Scale(-1, 4, (1, 0, 0)) if place.determinant() < 0 else Matrix.Identity(4)
            local, key = size @ flip, place.determinant() < 0
            rest = Matrix.Translation(goal.translation) @ (place @ flip).to_3x3().to_4x4()
        else:
            rest, key = Matrix.Translation(goal.translation), len(made)
            local = rest.inverted() @ goal
        if key not in shared:
            copy = bm.copy()
            bmesh.ops.transform(copy, matrix=local, verts=copy.verts)
            if local.determinant() < 0:
                bmesh.ops.reverse_faces(copy, faces=copy.faces)
            shared[key] = bpy.data.meshes.new(name)
            copy.to_mesh(shared[key])
            copy.free()
            shared[key].materials.append(material)
            if hasattr(shared[key], "use_auto_smooth"):  # Blender before 4.1 heeds sharp edges only with this
                shared[key].use_auto_smooth, shared[key].auto_smooth_angle = True, math.pi
        made.append((shared[key], rest))
    bm.free()
    total = len(roots) * len(made)
    for index in range(total):
        root, (mesh, rest) = roots[index // len(made)], made[index % len(made)]
        part = bpy.data.objects.new(name if total == 1 else f"{name}_{index + 1}", mesh)
        part["part"] = name
        part.location, part.rotation_euler = rest.to_translation(), rest.to_euler()
        part.parent = root
        collection().objects.link(part)
