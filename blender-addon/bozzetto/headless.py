"""Entry point of a Blender without a window, for one job:

blender -b --factory-startup -noaudio --python-exit-code 9 --python headless.py -- --socket PATH --token T --dir DIR

Exit codes: 0 the report was settled, 9 an exception of ours, 10 a Python module is missing (its name is on stderr), 11 the server has gone.
"""
import argparse
import os
import sys

MISSING, GONE = 10, 11
#: What the worker can't do without, and where it is missing the package that brings it.
NEEDED = ("numpy", "socketio", "websocket")


def main(arguments):
    sys.dont_write_bytecode = True
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    options = _options(arguments)
    _die_with_parent()
    _require()
    import bpy

    from bozzetto import job, link, protocol, pump

    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    auth = {"token": options.token, "blender": bpy.app.version_string.split(" ")[0], "protocol": protocol.PROTOCOL}
    # The socket thread ends the process even while the main thread sits in a script that never ends.
    connection = link.Link("http://bozzetto", auth, path=options.socket, on_gone=lambda _reason: os._exit(GONE))
    connection.start()
    settled = pump.pump(connection, lambda wanted, progress: job.run(wanted, options.dir, progress))
    sys.stdout.flush()
    os._exit(0 if settled else GONE)


def _options(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--socket", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--dir", required=True)
    return parser.parse_args(arguments)


def _require():
    import importlib.util

    missing = [name for name in NEEDED if not _found(importlib.util.find_spec, name)]
    if missing:
        print(f"bozzetto: missing {' '.join(missing)} in {sys.executable} prefix {sys.prefix}", file=sys.stderr, flush=True)
        os._exit(MISSING)


def _found(find_spec, name):
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _die_with_parent():
    """Linux: the kernel ends us when the process that started us ends."""
    if sys.platform == "linux":
        import ctypes
        import signal

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--") + 1:])
