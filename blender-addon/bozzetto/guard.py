"""The gate's other half, while a script runs: the builtins that it gets. What can't be told by reading is asked here."""
import builtins
import sys
import types

from . import allowed


class Refused(Exception):
    """The script reached for something that it may not have."""


def allowed_builtins():
    """A fresh dict of builtins without what is refused, and with `import` and `getattr` that ask the tables."""
    some = {name: getattr(builtins, name) for name in allowed.ALLOWED_BUILTINS}
    some["__import__"] = _import
    some["getattr"] = _getattr
    some["hasattr"] = _hasattr
    return some


def _import(name, globals=None, locals=None, fromlist=(), level=0):
    # C code (numpy's, time.strptime's) imports through the running frame's builtins, with a list where a script's own import has a tuple or None.
    if isinstance(fromlist, list) and (name in sys.modules or name == "_strptime"):
        return builtins.__import__(name, globals, locals, fromlist, level)
    refusal = allowed.module_refusal(name)
    if refusal is not None:
        raise Refused(f"import of {name}: {refusal[0]}; {refusal[1]}")
    return builtins.__import__(name, globals, locals, fromlist, level)


def _getattr(thing, name, *default):
    _ask(thing, name)
    return getattr(thing, name, *default)


def _hasattr(thing, name):
    _ask(thing, name)
    return hasattr(thing, name)


def _ask(thing, name):
    path = _path_of(thing)
    refusal = allowed.attribute_refusal(name) if type(name) is str else None
    if refusal is None and path is not None:
        private = name.startswith("_") and not name.startswith("__")
        refusal = ("it is private to its module", "leave it out") if private else allowed.path_refusal(f"{path}.{name}")
    if refusal is not None:
        raise Refused(f"attribute {name}: {refusal[0]}; {refusal[1]}")


def _path_of(thing):
    """Where an object sits among the modules: `bpy.ops.mesh`; None for all others."""
    if isinstance(thing, types.ModuleType):
        return object.__getattribute__(thing, "__name__")
    kind = type(thing).__name__
    if kind == "_BPyOps":
        return "bpy.ops"
    if kind in ("_BPyOpsSubMod", "BPyOpsSubMod"):
        return f"bpy.ops.{object.__getattribute__(thing, '_module')}"
    return {"BlendData": "bpy.data", "Context": "bpy.context", "bpy.app": "bpy.app", "app": "bpy.app"}.get(kind)
