"""Run in Blender by driver.ts: what gate, guard, runner and audit hook make of given scripts, in Blender's own Python."""
import ctypes
import json
import os
import random
import socket
import subprocess
import sys

import bpy

sys.path.insert(0, sys.argv[-3])
from bozzetto import audit, canonical, gate, guard, output, refusal, runner

#: Seconds that a script may take.
SECONDS = 20


def refusals(source):
    """[rule, text] of each refusal by reading."""
    try:
        return [[found.rule, str(found)] for found in gate.check(source)]
    except Exception as error:
        return [["raised", repr(error)]]


def error(source):
    """The ScriptError in which a script ends that runs in an empty scene, or None."""
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    return runner.run(source, SECONDS)


def both(source):
    """What reading says, and what running does."""
    return [refusals(source), error(source)]


def ended(source):
    """The ScriptError of reading, or of running."""
    try:
        gate.check(source)
    except Exception as error_of_reading:
        return runner.error_of(error_of_reading, source)
    return error(source)


def ungated(source):
    """What a script prints and the ScriptError in which it ends, where nothing keeps it."""
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    with output.captured() as printed:
        ended_in = runner.run(source, SECONDS, gated=False)
    return {"stdout": printed.text(), "error": ended_in}


def refused(source):
    """The ScriptError of what reading refuses."""
    return gate.error(gate.check(source), source)


def watched(act):
    """What the audit hook says to an act: None if nothing."""
    refusal.forget()
    try:
        with audit.watching():
            act()
    except refusal.Refused as told:
        return str(told)
    except BaseException as told:
        return "not refused: " + repr(told)
    return None


def audited():
    """What the hook says to each act while it watches; and whether it lets a file be opened afterwards."""
    said = {
        "open": watched(lambda: open("/etc/hostname")),
        "own file": watched(lambda: open(gate.__file__)),
        "os": watched(lambda: os.listdir("/")),
        "process": watched(lambda: subprocess.Popen(["true"])),
        "socket": watched(lambda: socket.socket()),
        "ctypes": watched(lambda: ctypes.CDLL(None)),
        "import": watched(lambda: __import__("ftplib")),
        "exec": watched(lambda: exec("1")),
        "frame": watched(lambda: sys._getframe()),
        "harmless": watched(lambda: random.random()),
    }
    return {"said": said, "off": open("/etc/hostname") is not None}


def untouched():
    """What hostile scripts tried to change in the library."""
    return [random._os.name, __import__("math").sin(0.0), hasattr(bpy.types.Object, "part")]


def carried(mesh):
    """What each face carries, whatever its number: corners with UV, material, smoothness; and vertex groups, shape keys, sharp edges."""
    uv, faces = mesh.uv_layers[0].data, []
    for face in mesh.polygons:
        corners = [(mesh.loops[index].vertex_index, tuple(uv[index].uv)) for index in face.loop_indices]
        faces.append((corners, face.material_index, face.use_smooth))
    groups = [[(group.group, round(group.weight, 5)) for group in vertex.groups] for vertex in mesh.vertices]
    keys = [[tuple(point.co) for point in key.data] for key in mesh.shape_keys.key_blocks]
    sharp = sorted(tuple(sorted(edge.vertices)) for edge in mesh.edges if edge.use_edge_sharp)
    return {"faces": sorted(faces), "groups": groups, "keys": keys, "sharp": sharp}


def sorting():
    """What settling does to a ball that carries all that faces can carry, and to a face of a material that is not there."""
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    bpy.ops.mesh.primitive_uv_sphere_add(segments=12, ring_count=6)
    ball = bpy.context.object
    mesh = ball.data
    for name in "abc":
        mesh.materials.append(bpy.data.materials.new(name))
    for index, face in enumerate(mesh.polygons):
        face.material_index, face.use_smooth = index % 3, index % 2 == 0
    for index, edge in enumerate(mesh.edges):
        edge.use_edge_sharp = index % 5 == 0
    ball.vertex_groups.new(name="half").add(range(20), 0.5, "ADD")
    ball.shape_key_add(name="Basis")
    ball.shape_key_add(name="wide").data[3].co.x = 7
    stray = bpy.data.meshes.new("stray")
    stray.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    stray.polygons[0].material_index = 3336
    bpy.context.collection.objects.link(bpy.data.objects.new("stray", stray))
    before = carried(mesh)
    canonical.settle()
    order = [sorted(face.vertices) for face in mesh.polygons]
    pairs = [tuple(edge.vertices) for edge in mesh.edges]
    return {
        "kept": before == carried(mesh), "faces": order == sorted(order), "edges": pairs == sorted(pairs), "valid": not mesh.validate(),
        "stray": stray.polygons[0].material_index, "sharp": len(before["sharp"]),
    }


#: Of one script each; and of none.
OF_SCRIPTS = {"refusals": refusals, "both": both, "ended": ended, "ungated": ungated, "refused": refused}
OF_BLENDER = {"audited": audited, "untouched": untouched, "sorting": sorting}

guard.prepare()
with open(sys.argv[-2], encoding="utf-8") as asked:
    questions = json.load(asked)
answers = {name: [OF_SCRIPTS[ask](source) for source in sources] if ask in OF_SCRIPTS else OF_BLENDER[ask]() for name, (ask, sources) in questions.items()}
with open(sys.argv[-1], "w", encoding="utf-8") as told:
    json.dump(answers, told)
