# title: Clear glass
# keywords: transparent, see-through, translucent, transmission, window pane, bottle, ior, alpha, blend, crystal, ice, water, lens, acrylic, aquarium, jar, goblet material
# blender: 3.4-5.x
# makes: pane >= 12 triangles
# licence: MIT, Bozzetto
import bpy


def glass(name="glass", tint=(0.95, 0.98, 0.97, 1), roughness=0.02):
    """Real glass where light is traced (transmission), thin see-through glass where it is not (alpha), in the GLB as well."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    bsdf = next(node for node in made.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    bsdf.inputs["Base Color"].default_value = tint
    bsdf.inputs["Roughness"].default_value = roughness
    bsdf.inputs["IOR"].default_value = 1.45
    transmission = "Transmission Weight" if "Transmission Weight" in bsdf.inputs else "Transmission"
    bsdf.inputs[transmission].default_value = 1.0
    bsdf.inputs["Alpha"].default_value = 0.3
    if hasattr(made, "surface_render_method"):  # from 4.2 on
        made.surface_render_method = "BLENDED"
    else:
        made.blend_method = "BLEND"
    made.diffuse_color = (*tint[:3], 0.3)
    return made


bpy.ops.mesh.primitive_cube_add(size=1)
pane = bpy.context.object
pane.name = "pane"
pane.scale = (0.5, 0.006, 0.8)  # glass has a thickness: a closed body, no single face
pane.data.materials.append(glass())
