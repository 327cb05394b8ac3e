# title: Principled BSDF whose sockets work in every version
# keywords: material, base colour, metallic, roughness, shiny, glossy, matt, specular, clearcoat, coat, sheen, subsurface, transmission, emission, rgba needs four numbers, polished chrome, plastic, rubber, gold, car paint, ceramic, polished metal, leather, satin, mirror finish
# blender: 3.4-5.x
# makes: ball >= 200 triangles
# licence: MIT, Bozzetto
import bpy

#: Our word → what the socket is called: from 4.0 on, and before.
SOCKETS = {
    "base_color": ("Base Color",), "metallic": ("Metallic",), "roughness": ("Roughness",), "ior": ("IOR",), "alpha": ("Alpha",),
    "specular": ("Specular IOR Level", "Specular"),
    "subsurface": ("Subsurface Weight", "Subsurface"),
    "transmission": ("Transmission Weight", "Transmission"),
    "coat": ("Coat Weight", "Clearcoat"),
    "coat_roughness": ("Coat Roughness", "Clearcoat Roughness"),
    "sheen": ("Sheen Weight", "Sheen"),
    "emission_color": ("Emission Color", "Emission"),
    "emission_strength": ("Emission Strength",),
}


def linear(hex_color):
    """`#rrggbb` (sRGB) as the four linear numbers that a colour socket wants."""
    parts = [int(hex_color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return (*(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts), 1.0)


def material(name, **settings):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    bsdf = next(node for node in made.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    for word, value in settings.items():
        socket = next(bsdf.inputs[socket] for socket in SOCKETS[word] if socket in bsdf.inputs)
        socket.default_value = value
    made.diffuse_color = settings.get("base_color", (0.8, 0.8, 0.8, 1))
    return made


bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=12, radius=0.1)
ball = bpy.context.object
ball.name = "ball"
ball.data.materials.append(material("lacquer", base_color=linear("#a01818"), roughness=0.35, specular=0.5, coat=1.0, coat_roughness=0.05))
