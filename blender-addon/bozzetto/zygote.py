"""Entry point of a warm Blender that forks one process a job, each walled in:

blender -b --factory-startup -noaudio --python-use-system-env --python-exit-code 9 --python zygote.py -- --socket PATH --control FD

It runs no script itself, has no connection and uses no GL: what is forked after either is broken. JSON lines on the control socket:

  to us    {"do": "fork", "id", "token"}            a process that connects with this token and waits for its job
           {"do": "start", "id", "seconds", "memory"}  its job begins: kill it when it takes more
           {"do": "kill", "id", "limit"}                    limit: for which it is killed, if for one
  from us  {"is": "ready", "blender"}, {"is": "broken", "why"}
           {"is": "ended", "id", "code", "signal", "limit", "memory", "bytes": [n, m]}
           and after this line n bytes that its script had printed, and the last m of what else it had written

The end of the control socket is the end of everything. Exit codes: 0, 9 an exception of ours, 10 a Python module is missing.
"""
import argparse
import gc
import os
import sys


def main(arguments):
    """Warms up and forks until the control socket ends; does not come back."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser()
    parser.add_argument("--socket", required=True)
    parser.add_argument("--control", type=int, required=True)
    parser.add_argument("--ungated", action="store_true", help="for tests of the wall: scripts pass no gate")
    options = parser.parse_args(arguments)
    from bozzetto import needs

    needs.require()
    _warm_up()

    from bozzetto import hot, nursery

    nursery.Nursery(options.control, options.socket, not options.ungated, hot.found_by(_go_through)).run()
    os._exit(0)


#: A script of ours, which goes through all that a job goes through.
SAMPLE = """
import bpy, bmesh, math
from mathutils import Vector

def part(name, at):
    work = bmesh.new()
    bmesh.ops.create_uvsphere(work, u_segments=12, v_segments=6, radius=0.5)
    bmesh.ops.bevel(work, geom=work.edges[:], offset=0.01, segments=1, affect="EDGES")
    mesh = bpy.data.meshes.new(name)
    work.to_mesh(mesh)
    work.free()
    material = bpy.data.materials.new(f"{name} paint")
    material.use_nodes = True
    mesh.materials.append(material)
    thing = bpy.data.objects.new(name, mesh)
    thing.location = Vector(at)
    thing.modifiers.new("round", "SUBSURF").levels = 1
    bpy.context.collection.objects.link(thing)

for index in range(3):
    part(f"part_{index}", (math.sin(index), 0, 0.6 * index))
bpy.ops.mesh.primitive_cube_add(size=0.5)
"""


def _warm_up():
    """Imports and runs once all that a job will need, so that it is there after the fork."""
    import bpy

    from bozzetto import guard, link

    guard.prepare()
    link.import_socketio()
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    _go_through()
    for name in os.listdir(bpy.app.tempdir):
        os.unlink(os.path.join(bpy.app.tempdir, name))
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    gc.collect()
    gc.freeze()  # pages that the collector does not touch stay shared with the forks
    gc.set_threshold(50_000, 20, 20)  # the exporter makes many small things and few cycles: a tenth of its time went into looking for them


def _go_through():
    """What a job does, with the sample."""
    import bpy

    from bozzetto import canonical, facts, files, gate, scene

    gate.check(SAMPLE)
    exec(SAMPLE, {"__name__": "__main__"})
    scene.put_right()
    canonical.settle()
    facts.measure(0.002)
    for _written in files.write(["glb", "blend"], bpy.app.tempdir, lambda _name: None):
        pass


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--") + 1:])
