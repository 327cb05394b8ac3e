def make_material(name, color, roughness=0.5, metallic=0.0, second=None, pattern=None, tile=0.3, bump=0.0, seed=1, pixels=256,
                  clear=0.0, glow=0.0, coat=0.0, ior=1.45):
    """A Principled material; a pattern paints `second` over `color` into a small seamless image that glTF can carry."""
    material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    shader, output = nodes.new("ShaderNodeBsdfPrincipled"), nodes.new("ShaderNodeOutputMaterial")
    links.new(shader.outputs["BSDF"], output.inputs["Surface"])
    def put(value, *names):  # Blender 4 renamed some inputs
        for title in names:
            if title in shader.inputs:
                shader.inputs[title].default_value = value
                return
    put(linear(rgb(color)), "Base Color")
    put(roughness, "Roughness")
    put(metallic, "Metallic")
    put(clear, "Transmission Weight", "Transmission")
    put(coat, "Coat Weight", "Clearcoat")
    put(ior, "IOR")
    if glow:
        put(linear(rgb(color)), "Emission Color", "Emission")
        put(glow, "Emission Strength")
    material.diffuse_color = linear(rgb(color))
    material["tile"] = tile if pattern else 0.0
    material["level"] = bool(pattern) and pattern.__name__ in ("brick", "shingles")
    if pattern and not FLAT:
        mix, height = pattern(pixels, seed)
        first, other = np.array(rgb(color)), np.array(rgb(second or color))
        paint = first * (1 - mix[..., None]) + other * mix[..., None]
        paint = np.clip(paint + first - paint.reshape(-1, 3).mean(axis=0), 0, 1)
        picture = nodes.new("ShaderNodeTexImage")
        picture.image = make_image(name, paint)
        links.new(picture.outputs["Color"], shader.inputs["Base Color"])
        if bump:
            relief, turn = nodes.new("ShaderNodeTexImage"), nodes.new("ShaderNodeNormalMap")
            relief.image = make_image(name + "_relief", relief_of(height, bump * pixels / 64))
            relief.image.colorspace_settings.name = "Non-Color"
            links.new(relief.outputs["Color"], turn.inputs["Color"])
            links.new(turn.outputs["Normal"], shader.inputs["Normal"])
    return material
