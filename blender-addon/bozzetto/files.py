"""Writes the finished scene as files into the job's directory: `asset.glb`, `asset.blend` and, for other programs, what interchange.py knows."""
import hashlib
import os

import bpy

from . import flat, interchange, quicker, scene

TYPES = {
    ".glb": "model/gltf-binary", ".blend": "application/x-blender", ".png": "image/png",
    ".fbx": "application/octet-stream", ".zip": "application/zip", ".stl": "model/stl", ".ply": "application/octet-stream",
}

#: Wanted of the glTF exporter; what a version of Blender doesn't know is left out.
GLTF = {
    "export_format": "GLB",
    "use_selection": True,
    "export_apply": True,
    "export_extras": True,
    "export_yup": True,
    "export_tangents": False,
    "export_animations": False,
    "export_skins": False,
    "export_morph": False,
    "export_cameras": False,
    "export_lights": False,
    "export_materials": "EXPORT",
    "export_image_format": "AUTO",
    "export_draco_mesh_compression_enable": False,
    "export_extra_animations": False,
    "export_gpu_instances": False,
    "export_attributes": False,
    "export_vertex_color": "MATERIAL",
    "use_mesh_edges": False,
    "use_mesh_vertices": False,
    "check_existing": False,
}


def write(formats, directory, progress, reduce=None):
    """Writes each of the formats; yields their FileRefs. Those that make plain meshes of the scene come last.

    reduce: a Reduction, which the scene stays with. Raises ValueError where so few triangles can't be had.
    """
    if reduce is not None:
        progress("reducing")
        flat.flatten()
        flat.reduce(reduce)
    for wanted in sorted(formats, key=lambda wanted: wanted in interchange.WRITERS):
        name = "asset.obj.zip" if wanted == "obj" else f"asset.{wanted}"
        progress(name)
        {**WRITERS, **interchange.WRITERS}[wanted](os.path.join(directory, name))
        yield reference(directory, name)


def reference(directory, name):
    """FileRef of a file that was written."""
    with open(os.path.join(directory, name), "rb") as file:
        content = file.read()
    return {"name": name, "type": TYPES[os.path.splitext(name)[1]], "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _write_glb(path):
    quicker.exporter()
    with _only_shown_selected():
        known = bpy.ops.export_scene.gltf.get_rna_type().properties
        bpy.ops.export_scene.gltf(filepath=path, **{name: value for name, value in GLTF.items() if name in known})


def _write_blend(path):
    for image in bpy.data.images:
        if image.source == "GENERATED" and image.is_dirty and not image.packed_file:
            image.pack()
    bpy.ops.wm.save_as_mainfile(filepath=path, copy=True, compress=True, relative_remap=False, check_existing=False)


WRITERS = {"glb": _write_glb, "blend": _write_blend}


class _only_shown_selected:
    """Selects what counts (and the empties above it) for the exporter, and puts the selection back."""

    def __enter__(self):
        self._before = [thing for thing in bpy.context.view_layer.objects if thing.select_get()]
        self._active = bpy.context.view_layer.objects.active
        wanted = {thing.name for thing in scene.surfaces()} | {thing.name for thing in scene.shown() if thing.type == "EMPTY"}
        for thing in bpy.context.view_layer.objects:
            thing.select_set(thing.name in wanted)

    def __exit__(self, *_error):
        for thing in bpy.context.view_layer.objects:
            thing.select_set(thing in self._before)
        bpy.context.view_layer.objects.active = self._active
        return False
