"""The second line while a script runs: Python tells of every file, process, socket, import and frame, and what no honest script causes is refused.

The hook can't be taken away again, so it is installed once a process and does nothing while it is off.
"""
import _thread
import contextlib
import importlib.util
import os
import sys
import sysconfig

from . import names, refusal

#: Events that mean nothing: they come in masses, or are harmless by themselves.
_HARMLESS = frozenset("builtins.id array.__new__ time.sleep sys.unraisablehook object.__getattr__ sys._current_exceptions cpython._PySys_ClearAuditHooks".split())
#: What an import causes: searching folders, reading and running compiled modules.
_OF_IMPORT = frozenset("open os.listdir os.scandir marshal.load marshal.loads exec compile import code.__new__".split())
_IMPORTERS = frozenset(["<frozen importlib._bootstrap>", "<frozen importlib._bootstrap_external>"])
#: Library modules that make code from text which the gate has read, or that look at their caller's frame.
_MAKERS = frozenset(
    "dataclasses collections typing enum functools _strptime warnings abc contextlib inspect string statistics decimal random bpy_types bpy.ops "
    "bozzetto.runner bozzetto.guard bozzetto.facade bozzetto.output bozzetto.refusal".split()
)
_OF_MAKERS = frozenset("exec compile sys._getframe sys._getframemodulename code.__new__ object.__getattr__ object.__setattr__ object.__delattr__".split())
#: Modules that libraries load late on behalf of honest scripts, besides those that a script may import itself.
_LATE = ("encodings", "_strptime", "numpy", "bl_", "bpy", "rna_", "mathutils", "bmesh", "locale", "_locale", "calendar", "datetime", "decimal", "_decimal",
         "contextvars", "_contextvars", "unicodedata", "stringprep", "copyreg", "secrets", "hashlib", "_hashlib", "_blake2", "hmac", "_sha", "_md5", "zoneinfo",
         "linecache", "tokenize", "token", "tracemalloc", "_tracemalloc")

#: The thread in which a script runs, or None. Others (the socket's) go on as they like.
_on = None
_installed = False


def install():
    """Once a process; more calls do nothing."""
    global _installed
    if not _installed:
        _installed = True
        sys.addaudithook(_hook)


@contextlib.contextmanager
def watching():
    """Refuses events while the body runs. What was refused is in `caught()`, even if the script swallowed it."""
    global _on
    install()
    _on = _thread.get_ident()
    try:
        yield
    finally:
        _on = None


@contextlib.contextmanager
def paused():
    """For work that the guard itself does while a script runs, such as importing an allowed module."""
    global _on
    before, _on = _on, None
    try:
        yield
    finally:
        _on = before


def _hook(event, arguments):
    global _on
    if _on is None or event in _HARMLESS or _thread.get_ident() != _on:
        return
    watched, _on = _on, None  # what this itself causes is not the script's
    try:
        if not _allowed(event, arguments):
            refusal.refuse("run", _said(event, arguments), _reason(event))
    finally:
        _on = watched


def _allowed(event, arguments):
    frame = sys._getframe(2)
    place, module = frame.f_code.co_filename, frame.f_globals.get("__name__")
    if event == "import":
        return arguments[0].partition(".")[0] in names.MODULES or arguments[0].startswith(_LATE)
    if event in _OF_IMPORT and place in _IMPORTERS:
        return event != "open" or _is_library(arguments)
    if event == "open" and module in ("linecache", "tokenize"):  # a warning shows its line
        return arguments[0] == "script.py" or _is_library(arguments)
    return event in _OF_MAKERS and module in _MAKERS and frame.f_globals is getattr(sys.modules.get(module), "__dict__", None)


def _is_library(arguments):
    """Whether a file is opened for reading, in the folders of Python, Blender and what they load."""
    path, mode = arguments[0], arguments[1]
    return isinstance(path, str) and (mode is None or mode in ("r", "rb")) and os.path.realpath(path).startswith(_folders())


_found = ()


def _folders():
    global _found
    if not _found:
        numpy = importlib.util.find_spec("numpy")
        import bpy

        places = [sysconfig.get_path(kind) for kind in ("stdlib", "platstdlib", "purelib", "platlib")]
        places += [*(numpy.submodule_search_locations if numpy else ()), bpy.utils.resource_path("LOCAL"), bpy.utils.system_resource("SCRIPTS")]
        _found = tuple(os.path.join(os.path.realpath(place), "") for place in places if place)
    return _found


_REASONS = (
    ("open", ("files can't be read or written", "write data that the script needs into it as a literal")),
    ("os.", ("files and processes are out of reach", "leave it out")),
    ("shutil.", ("files are out of reach", "leave it out")),
    ("glob.", ("files are out of reach", "leave it out")),
    ("tempfile.", ("files are out of reach", "leave it out")),
    ("subprocess.", ("no process can be started", "leave it out")),
    ("socket.", ("there is no network", "write data that the script needs into it as a literal")),
    ("urllib.", ("there is no network", "write data that the script needs into it as a literal")),
    ("import", ("only modules for geometry and arithmetic are there", "leave it out")),
    ("exec", ("code made from text can't be checked", "write the code out")),
    ("compile", ("code made from text can't be checked", "write the code out")),
)


def _reason(event):
    return next((refused for start, refused in _REASONS if event.startswith(start)), ("it reaches beyond the model", "leave it out"))


def _said(event, arguments):
    first = arguments[0] if arguments and isinstance(arguments[0], str) else ""
    return f"{event} {first[:80]!r}" if first else event
