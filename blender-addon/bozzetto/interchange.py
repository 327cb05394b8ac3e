"""Writes the scene in the formats of other programs, by Blender's own exporters: FBX, OBJ, STL, PLY. Each is told only what its version knows.

FBX and OBJ stand y-up in metres with their pictures; STL and PLY, which printers and scanners use, z-up: STL in millimetres, as slicers take it, PLY in metres with a colour a vertex.
"""
import os
import re
import zipfile

import bpy
import numpy as np

from . import flat, materials, scene

#: Files in a ZIP are from then: the same scene gives the same bytes.
THEN = (1980, 1, 1, 0, 0, 0)
#: How much of clear glass is not there in formats that know only opacity.
GLASS = 0.75


def write_fbx(path):
    """With pictures inside; scaled so that game engines show objects with a scale of 1."""
    _plain()
    _see_through()
    _pictures(os.path.dirname(path))
    _select(with_empties=True)
    _call(
        bpy.ops.export_scene.fbx, filepath=path, use_selection=True, object_types={"EMPTY", "MESH"}, apply_scale_options="FBX_SCALE_ALL",
        axis_forward="-Z", axis_up="Y", mesh_smooth_type="FACE", use_tspace=False, use_custom_props=True, add_leaf_bones=False, bake_anim=False, path_mode="COPY", embed_textures=True,
    )


def write_obj(path):
    """A ZIP of asset.obj, asset.mtl and textures/."""
    _plain()
    _see_through()
    directory = os.path.dirname(path)
    pictures = _pictures(directory)
    _select(with_empties=False)
    obj, mtl = os.path.join(directory, "asset.obj"), os.path.join(directory, "asset.mtl")
    _call(
        # No PBR extensions: assimp takes their `aniso` for a misspelt `Ni` and refuses the file.
        bpy.ops.wm.obj_export, filepath=obj, export_selected_objects=True, forward_axis="NEGATIVE_Z", up_axis="Y", export_materials=True,
        export_object_groups=False, export_smooth_groups=False, path_mode="RELATIVE",
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in [obj, *([mtl] if os.path.exists(mtl) else []), *pictures]:
            with open(file, "rb") as content:
                archive.writestr(zipfile.ZipInfo(os.path.relpath(file, directory), THEN), content.read(), zipfile.ZIP_DEFLATED)
            os.unlink(file)


def write_stl(path):
    """Binary, all objects in one."""
    _plain()
    _select(with_empties=False)
    if "stl_export" in dir(bpy.ops.wm):
        _call(bpy.ops.wm.stl_export, filepath=path, export_selected_objects=True, global_scale=1000.0, forward_axis="Y", up_axis="Z", ascii_format=False)
    else:
        _call(bpy.ops.export_mesh.stl, filepath=path, use_selection=True, global_scale=1000.0, axis_forward="Y", axis_up="Z", ascii=False)


def write_ply(path):
    """Binary, all objects in one, with normals and the colour of the material at each vertex."""
    _plain()
    for mesh in {thing.data.name: thing.data for thing in scene.surfaces()}.values():
        _color(mesh)
    _select(with_empties=False)
    if "ply_export" in dir(bpy.ops.wm):
        _call(
            bpy.ops.wm.ply_export, filepath=path, export_selected_objects=True, export_normals=True, export_uv=False, export_colors="SRGB",
            forward_axis="Y", up_axis="Z", ascii_format=False,
        )
    else:
        _call(bpy.ops.export_mesh.ply, filepath=path, use_selection=True, use_ascii=False, use_normals=True, use_uv_coords=False, use_colors=True, axis_forward="Y", axis_up="Z")


WRITERS = {"fbx": write_fbx, "obj": write_obj, "stl": write_stl, "ply": write_ply}


def _plain():
    flat.flatten()
    if not scene.surfaces():
        raise ValueError("the scene shows nothing that has a surface")


def _call(operator, **wanted):
    known = operator.get_rna_type().properties
    operator(check_existing=False, **{name: value for name, value in wanted.items() if name in known})


def _select(with_empties):
    shown = [thing for thing in scene.shown() if thing.type == "MESH" or (with_empties and thing.type == "EMPTY")]
    for thing in bpy.context.view_layer.objects:
        thing.select_set(thing in shown)
    bpy.context.view_layer.objects.active = shown[0]


def _see_through():
    """These formats know no glass: what lets light through becomes that much less opaque."""
    for material in {slot.material for thing in scene.surfaces() for slot in thing.material_slots if slot.material}:
        shader = materials.principled(material)
        if shader is not None and not shader.inputs["Alpha"].links:
            alpha = shader.inputs["Alpha"]
            alpha.default_value = min(alpha.default_value, 1 - GLASS * materials.transmission(shader))


def _pictures(directory):
    """Saves the pictures of the materials below textures/, so that exporters find files; returns their paths."""
    folder = os.path.join(directory, "textures")
    os.makedirs(folder, exist_ok=True)
    paths = []
    for image in _used():
        stem = re.sub(r"\W+", "_", image.name, flags=re.ASCII).strip("_") or "picture"
        if image.is_dirty or not image.packed_file:
            image.pack()
        content = bytes(image.packed_file.data) if image.packed_file else b""
        ending = ".jpg" if content.startswith(b"\xff\xd8") else ".png"
        path = os.path.join(folder, stem + ending)
        for number in range(2, len(paths) + 3):
            if path not in paths:
                break
            path = os.path.join(folder, f"{stem}_{number}{ending}")
        if content.startswith((b"\xff\xd8", b"\x89PNG")):
            with open(path, "wb") as file:
                file.write(content)
            image.filepath = path
            image.unpack(method="REMOVE")
        else:
            image.filepath_raw, image.file_format = path, "PNG"
            image.save()
        paths.append(path)
    return paths


def _used():
    found = {}
    for thing in scene.surfaces():
        for slot in thing.material_slots:
            tree = slot.material.node_tree if slot.material and slot.material.use_nodes else None
            for node in tree.nodes if tree else ():
                if node.type == "TEX_IMAGE" and node.image is not None and node.image.size[0]:
                    found[node.image.name] = node.image
    return [found[name] for name in sorted(found)]


def _color(mesh):
    """Corner colours, sRGB, of each face's material; a mesh that has colours keeps its own."""
    if mesh.color_attributes:
        return
    shades = [_srgb(materials.base(material)) if material else (0.8, 0.8, 0.8, 1.0) for material in mesh.materials] or [(0.8, 0.8, 0.8, 1.0)]
    slots, totals = np.empty(len(mesh.polygons), dtype=np.int32), np.empty(len(mesh.polygons), dtype=np.int32)
    mesh.polygons.foreach_get("material_index", slots)
    mesh.polygons.foreach_get("loop_total", totals)
    layer = mesh.color_attributes.new("color", "BYTE_COLOR", "CORNER")
    colors = np.array(shades, dtype=np.float32)[np.clip(slots, 0, len(shades) - 1)]
    layer.data.foreach_set("color_srgb", np.repeat(colors, totals, axis=0).reshape(-1))
    mesh.color_attributes.active_color = layer


def _srgb(linear):
    return tuple(int(materials.hexadecimal(linear)[place:place + 2], 16) / 255 for place in (1, 3, 5)) + (1.0,)
