"""What a Blender without a window needs before it can be a worker. Imports nothing that might be missing."""
import importlib.util
import os
import sys

#: Exit code when a Python module is missing.
MISSING = 10
#: What the worker can't do without.
MODULES = ("numpy", "socketio", "websocket")


def require():
    """Ends the process, with a line on stderr that names what is missing."""
    missing = [name for name in MODULES if not _found(name)]
    if missing:
        print(f"bozzetto: missing {' '.join(missing)} in {sys.executable} prefix {sys.prefix}", file=sys.stderr, flush=True)
        os._exit(MISSING)


def _found(name):
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def die_with_parent():
    """Linux: the kernel ends us when the process that started us ends."""
    if sys.platform == "linux":
        import ctypes
        import signal

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
