# title: A surface that glows
# keywords: emission, emissive, light bulb, glowing, lamp, neon, screen, led, lava, candle flame, fire, sun, display, headlights, signal light, star
# blender: 3.4-5.x
# makes: bulb >= 200 triangles
# licence: MIT, Bozzetto
import bpy


def glowing(name, color=(1, 0.75, 0.4, 1), strength=5.0):
    """Emits its own light; `strength` 1 is as bright as white paper, a bulb has 5 to 20."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    bsdf = next(node for node in made.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    bsdf.inputs["Base Color"].default_value = color
    emission = "Emission Color" if "Emission Color" in bsdf.inputs else "Emission"
    bsdf.inputs[emission].default_value = color
    bsdf.inputs["Emission Strength"].default_value = strength
    made.diffuse_color = color
    return made


bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=12, radius=0.03)
bulb = bpy.context.object
bulb.name = "bulb"
bulb.data.materials.append(glowing("filament light"))
