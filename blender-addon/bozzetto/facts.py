"""Measures the finished scene: what is there, how big, how clean, what touches what. World space, metres, after modifiers."""
import math

import bpy

from . import contacts, materials, scene, surface


def measure(contact_gap):
    """SceneFacts (see protocol.py) of everything that a render would show. Raises ValueError where something is at no finite place."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    measured, others = [], []
    for thing in scene.shown():
        found = surface.read(thing, depsgraph) if thing.type in scene.SURFACES else None
        if found is not None and len(found.triangles):
            measured.append(found)
        elif scene.is_instance(thing):
            others.append({"name": thing.name, "type": "INSTANCE"})
        elif thing.type != "EMPTY":
            others.append({"name": thing.name, "type": thing.type})
    touching, buried = contacts.find(measured, contact_gap)
    low, high = _bounds(measured)
    return _fit_to_send({
        "objects": [_object(found) for found in measured],
        "materials": [materials.fact(bpy.data.materials[name]) for name in sorted({name for found in measured for name in found.materials})],
        "min": low,
        "max": high,
        "triangles": sum(len(found.triangles) for found in measured),
        "contacts": touching,
        "buried": buried,
        "others": others,
    })


def _fit_to_send(value, name=None):
    """The same without lone surrogates. Raises ValueError for a number that JSON does not have."""
    if isinstance(value, dict):
        return {key: _fit_to_send(inner, value.get("name", name)) for key, inner in value.items()}
    if isinstance(value, list):
        return [_fit_to_send(inner, name) for inner in value]
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name or 'the scene'} has a number that is not finite: look for a division by zero or a huge factor")
    return value


def _object(found):
    thing = found.thing
    root = thing
    while root.parent is not None:
        root = root.parent
    return {
        "name": thing.name,
        "part": scene.part_of(thing),
        "parent": thing.parent.name if thing.parent else None,
        "root": root.name,
        "location": _three(thing.matrix_world.translation),
        "scale": _three(thing.matrix_world.to_scale()),
        "min": _three(found.low),
        "max": _three(found.high),
        "triangles": len(found.triangles),
        "vertices": len(found.vertices),
        "materials": found.materials,
        **found.defects(),
        "fingerprint": found.fingerprint(),
        "shape": found.shape(),
    }


def _bounds(measured):
    if not measured:
        return [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
    return ([round(min(float(found.low[axis]) for found in measured), 6) for axis in range(3)],
            [round(max(float(found.high[axis]) for found in measured), 6) for axis in range(3)])


def _three(numbers):
    return [round(float(number), 6) + 0.0 for number in numbers]
