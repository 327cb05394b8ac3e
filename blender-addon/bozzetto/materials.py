"""What a material looks like, told in the few numbers that glTF knows."""
import numpy as np


def fact(material):
    """MaterialFact of a material: its Principled BSDF's values, or the mean of the image behind its base colour."""
    shader = principled(material)
    if shader is None:
        color, metallic, roughness, alpha, image = list(material.diffuse_color[:3]), material.metallic, material.roughness, material.diffuse_color[3], None
    else:
        color, image = _base(shader)
        metallic, roughness, alpha = (_number(shader, name) for name in ("Metallic", "Roughness", "Alpha"))
        alpha *= 1 - transmission(shader)
    return {
        "name": material.name,
        "color": hexadecimal(color),
        "metallic": round(metallic, 4),
        "roughness": round(roughness, 4),
        "alpha": round(alpha, 4),
        "textured": image is not None,
    }


def base(material):
    """Its base colour, linear: flat, or the mean of its image."""
    shader = principled(material)
    return list(material.diffuse_color[:3]) if shader is None else _base(shader)[0]


def transparent(material):
    """Can things be seen through it?"""
    return fact(material)["alpha"] < 0.95


def principled(material):
    """The Principled BSDF that feeds the output, or None."""
    if not material.use_nodes or material.node_tree is None:
        return None
    shaders = [node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED"]
    linked = [node for node in shaders if any(output.is_linked for output in node.outputs)]
    return (linked or shaders or [None])[0]


def transmission(shader):
    """0 … 1; the socket has had two names."""
    for name in ("Transmission Weight", "Transmission"):
        if name in shader.inputs:
            return float(shader.inputs[name].default_value)
    return 0.0


def hexadecimal(linear):
    """sRGB `#rrggbb` of a linear colour."""
    return "#" + "".join(f"{round(255 * _encode(min(max(float(value), 0.0), 1.0))):02x}" for value in linear[:3])


def _encode(value):
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _number(shader, name):
    socket = shader.inputs.get(name)
    return float(socket.default_value) if socket is not None else 0.0


def _base(shader):
    """(linear colour, image or None) of the base colour."""
    socket = shader.inputs["Base Color"]
    if not socket.links:
        return list(socket.default_value[:3]), None
    image, tint = _image_behind(socket.links[0].from_node)
    if image is None:
        return list(socket.default_value[:3]), None
    return [value * factor for value, factor in zip(_mean(image), tint)], image


def _image_behind(node, depth=0):
    """(first image up the links, linear tint that it is multiplied with on the way)."""
    if node.type == "TEX_IMAGE" and node.image is not None:
        return node.image, [1.0, 1.0, 1.0]
    for entrance in node.inputs if depth < 8 else ():
        if entrance.links:
            image, tint = _image_behind(entrance.links[0].from_node, depth + 1)
            if image is not None:
                return image, [value * factor for value, factor in zip(tint, _multiplied_with(node))]
    return None, None


def _multiplied_with(node):
    """The plain colour of a Mix node that multiplies fully with one (as glTF's base colour factor does), else white."""
    if node.type not in ("MIX", "MIX_RGB") or node.blend_type != "MULTIPLY":
        return [1.0, 1.0, 1.0]
    colors = [socket for socket in node.inputs if socket.type == "RGBA" and socket.enabled]
    share = next(socket for socket in node.inputs if socket.type == "VALUE" and socket.enabled)
    plain = [socket for socket in colors if not socket.is_linked]
    if len(plain) != 1 or share.is_linked:
        return [1.0, 1.0, 1.0]
    return [1 - share.default_value * (1 - value) for value in plain[0].default_value[:3]]


def _mean(image):
    """Mean colour of an image, linear."""
    width, height = image.size
    if not width or not height:
        return [0.0, 0.0, 0.0]
    pixels = np.empty(width * height * image.channels, dtype=np.float32)
    image.pixels.foreach_get(pixels)
    pixels = pixels.reshape(-1, image.channels)[:, :3]
    if pixels.shape[1] < 3:
        pixels = np.repeat(pixels[:, :1], 3, axis=1)
    if image.colorspace_settings.name.startswith("sRGB") and not image.is_float:
        pixels = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return [float(value) for value in pixels.mean(axis=0)]
