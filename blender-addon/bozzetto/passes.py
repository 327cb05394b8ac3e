"""Renders with Cycles and hands over all that it knows of each pixel, out of memory: a multi-layer OpenEXR would be written by threads that a forked process lacks."""
import bpy
import numpy as np
from cycles import CyclesRender


def render(scene):
    """pass name → rows (height, width, channels) from the bottom up; linear, colours premultiplied with their cover. RuntimeError where Cycles has no picture."""
    found = {}
    own = CyclesRender.render

    def kept(engine, depsgraph):
        own(engine, depsgraph)
        result = engine.get_result()
        for each in result.layers[0].passes:
            found[each.name] = _read(each, result.resolution_x, result.resolution_y)

    scene.view_layers[0].cycles.denoising_store_passes = True
    CyclesRender.render = kept  # Blender looks the method up at each picture, and the result is there only while it runs
    try:
        bpy.ops.render.render(scene=scene.name)
    finally:
        CyclesRender.render = own
    if "Combined" not in found:
        raise RuntimeError("Cycles took no picture")
    return found


def _read(each, width, height):
    pixels = np.empty((height * width, each.channels), np.float32)
    try:
        each.rect.foreach_get(pixels)
    except TypeError:  # Blender 4 and later count numbers, not pixels
        each.rect.foreach_get(pixels.reshape(-1))
    return pixels.reshape(height, width, each.channels)
