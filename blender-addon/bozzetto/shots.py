"""Takes the pictures that a job asks for: `views/<shot>.png`."""
import os
import time

import bpy
import numpy as np

from . import backdrop, files, framing, gl, materials, scene, studio, surface

#: Points of the scene that framing looks at.
POINTS = 20_000


def take(job, directory, progress):
    """Renders each Shot of the job; yields (FileRef, the engine that took it) as they come. What the GLB can't carry is not in the picture either.

    When the phase has used up its seconds, the shots that are left are left out: an asset without them is still an asset. Where there is
    no OpenGL, and from the first picture on that can't be had of EEVEE or Workbench, Cycles takes them: `progress` says so with the name.
    """
    things = scene.surfaces() + [thing for thing in scene.shown() if scene.is_instance(thing)]
    points = _points(things)
    if not job["shots"] or not points:
        return
    os.makedirs(os.path.join(directory, "views"), exist_ok=True)
    begun = time.monotonic()
    slowest = 0.0
    engine, instead = _engine(job["engine"])
    with studio.Studio(things) as room:
        ENGINES[engine](room, job["samples"])
        for shot in job["shots"]:
            at = time.monotonic()
            if at - begun + slowest > job["phases"]["views"]:
                return
            progress(shot["name"] + instead)
            try:
                taken = _take_one(room, shot, points, directory)
            except (RuntimeError, OSError) as error:  # Blender's word for it, or there is no file though Blender said nothing
                if engine == "cycles":
                    raise
                engine, instead = "cycles", _instead(engine, (str(error).splitlines() or ["?"])[0][:100])
                ENGINES[engine](room, job["samples"])
                progress(shot["name"] + instead)
                taken = _take_one(room, shot, points, directory)
            yield taken, engine
            slowest = max(slowest, time.monotonic() - at)


def _engine(wanted):
    """(the engine that takes the pictures, what to say of it)."""
    why = gl.missing() if wanted != "cycles" else None
    return (wanted, "") if why is None else ("cycles", _instead(wanted, why))


def _instead(engine, why):
    return f" by cycles, not {engine}: {why}"


def _take_one(room, shot, points, directory):
    wanted = [name for name, (part, _) in points.items() if shot["parts"] is None or part in shot["parts"] or name in shot["parts"]]
    room.show([thing for thing in room.things if thing.name in wanted or shot["parts"] is None])
    cloud = np.concatenate([points[name][1] for name in wanted or points])
    seen = framing.turned(cloud, shot["azimuth"]) if shot.get("turning") else cloud
    matrix, distance = framing.frame(seen, shot["azimuth"], shot["elevation"], shot["width"], shot["height"])
    low, high = cloud.min(axis=0), cloud.max(axis=0)
    room.place(matrix, distance, shot["azimuth"], float(low[2]), (low + high) / 2, float(np.linalg.norm(high - low)))
    render = room.scene.render
    render.resolution_x, render.resolution_y, render.resolution_percentage = shot["width"], shot["height"], 100
    name = f"views/{shot['name']}.png"
    render.filepath = os.path.join(directory, name)
    if render.engine == "CYCLES":
        backdrop.take(room, render.filepath, shot["width"], shot["height"])
    else:
        bpy.ops.render.render(write_still=True, scene=room.scene.name)
    return files.reference(directory, name)


def _points(things):
    """name → (part, points in world space) of what can be seen."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    found = {}
    for thing in things:
        seen = surface.read(thing, depsgraph) if thing.type in scene.SURFACES else None
        if seen is not None and len(seen.triangles):
            found[thing.name] = (scene.part_of(thing), seen.vertices[:: max(1, len(seen.vertices) * len(things) // POINTS)])
    return found


def _common(room):
    render = room.scene.render
    render.image_settings.file_format, render.image_settings.color_mode, render.image_settings.compression = "PNG", "RGB", 50
    render.use_persistent_data = True
    render.film_transparent = False
    render.use_file_extension = False
    render.dither_intensity = 1.0
    room.camera.data.lens, room.camera.data.sensor_width, room.camera.data.sensor_fit = framing.LENS, framing.SENSOR, "AUTO"
    room.scene.view_settings.view_transform = "Standard"
    room.scene.render.threads_mode = "AUTO"
    room.has_floor = True


def _cycles(room, samples):
    _common(room)
    room.scene.render.engine = "CYCLES"
    cycles = room.scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", samples if _glint(room) else max(1, samples // 2), 0
    cycles.use_denoising = False  # Debian's build has no denoiser and would fail: grain.py is the same everywhere
    cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.06, min(16, samples)
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces, cycles.transmission_bounces = 10, 2, 2, 10
    cycles.transparent_max_bounces = 8
    cycles.sample_clamp_indirect, cycles.blur_glossy = 2.0, 1.0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.pixel_filter_type, cycles.filter_width = "BLACKMAN_HARRIS", 1.6
    room.world.cycles.sampling_method = "NONE"  # the sky is smooth: following the surfaces' own reflection is quicker and less grainy


def _glint(room):
    """Whether something is clear or polished: what Cycles knows of such a pixel is what stands behind or is mirrored, and as grainy as the picture."""
    seen = {slot.material for thing in room.things for slot in thing.material_slots if slot.material}
    facts = [materials.fact(material) for material in seen]
    return any(each["alpha"] < 1 or (each["metallic"] > 0.5 and each["roughness"] < 0.4) for each in facts)


def _eevee(room, samples):
    _common(room)
    room.scene.render.engine = "BLENDER_EEVEE_NEXT" if (4, 2) <= bpy.app.version < (5, 0) else "BLENDER_EEVEE"
    room.scene.eevee.taa_render_samples = samples


def _workbench(room, _samples):
    """Quick and without a floor: shapes and colours, no light to speak of."""
    _common(room)
    room.scene.render.engine = "BLENDER_WORKBENCH"
    room.has_floor = False
    shading = room.scene.display.shading
    shading.light, shading.color_type, shading.show_cavity, shading.show_object_outline = "STUDIO", "TEXTURE", True, True
    room.scene.display.render_aa = "8"
    for material in {slot.material for thing in room.things for slot in thing.material_slots if slot.material}:
        room.paint(material, [*materials.base(material), 1.0])


ENGINES = {"cycles": _cycles, "eevee": _eevee, "workbench": _workbench}
