"""The modules as a script sees them: façades that hold its names (names.py) and nothing else, so `random._os` is not there at all.

Library code goes on using the real ones. A façade is made anew for each run: what a script does to it is gone with it.
"""
import importlib
import sys
import types

import bpy

from . import allowed, names, sizes
from .refusal import refuse

#: Objects that are no modules, and have a table of their own.
_PATHS = {"BlendData": "bpy.data", "Context": "bpy.context"}


def real(name):
    """Imports a module and those around it, as `import a.b` does."""
    return bpy.ops if name == "bpy.ops" else sys.modules.get(name) or _found(name)


def _found(name):
    head, _, tail = name.rpartition(".")
    if head and hasattr(real(head), tail):  # `bpy.data`: what an import statement would not find
        return getattr(real(head), tail)
    return importlib.import_module(name)


def path_of(thing):
    """Where an object sits among the modules: `bpy.ops.mesh`; None for all others."""
    if isinstance(thing, types.ModuleType):
        return object.__getattribute__(thing, "__name__")
    kind = type(thing)
    path = _PATHS.get(kind.__name__)
    return path if path and kind.__module__ in ("bpy_types", "bpy.types") else None


class Facades:
    """The façades of one run."""

    def __init__(self, stand_ins):
        self._stand_ins = stand_ins
        self._made = {}

    def of(self, path):
        """The façade of an allowed module, or the object that stands at such a path."""
        if path not in self._made:
            self._made[path] = self._make(path)
        return self._made[path]

    def _make(self, path):
        if path == "bpy.ops":
            return _operators()
        found = real(path)
        if not isinstance(found, types.ModuleType) and path != "bpy.app":
            return found
        made = (_App if path == "bpy.app" else types.ModuleType)(path, found.__doc__)
        if path in names.OPEN and path != "bpy.app":
            made.__getattr__ = _type if path == "bpy.types" else lambda name: getattr(found, name)
            made.__dir__ = lambda: dir(found)
            return made
        made.__dict__.update(_plain(path, found, self._stand_ins))
        made.__getattr__ = lambda name: self._later(path, name, found, made)
        return made

    def _later(self, path, name, found, made):
        """What is not in a façade yet: the modules below it; and what is not there at all."""
        below = f"{path}.{name}"
        if not names.is_module(below):
            return _missing(path, name, found)
        made.__dict__[name] = self.of(below)
        return made.__dict__[name]


#: Path → the names of a module that scripts may have, its submodules left out. They are the same for every run.
_contents = {}


def _plain(path, found, stand_ins):
    if path not in _contents:
        _contents[path] = {
            name: stand_ins.get(f"{path}.{name}") or getattr(found, name)
            for name in dir(found)
            if not names.is_module(f"{path}.{name}") and (name == "__version__" or (not name.startswith("__") and allowed.path_refusal(f"{path}.{name}") is None))
        }
    return _contents[path]


class _App(types.ModuleType):
    """bpy.app is a tuple as well; a script gets its names only."""

    def __getitem__(self, _index):
        refuse("attribute", "bpy.app[…]", allowed.PATHS["bpy.app"])

    __iter__ = __len__ = lambda self: self[0]


def _type(name):
    path = f"bpy.types.{name}"
    refusal = allowed.path_refusal(path)
    found = getattr(bpy.types, name)
    if refusal is None and type.__getattribute__(found, "__module__") not in ("bpy.types", "bpy_types"):
        refusal = ("what add-ons and Blender's own scripts define stays theirs", "write a plain function and call it")
    if refusal is not None:
        refuse("attribute", path, refusal)
    return found


def _missing(path, name, found):
    """What a script asks of a façade and does not find."""
    if name.startswith("__"):  # Python's own machinery asks, such as `from … import *`
        raise AttributeError(f"module '{path}' has no attribute '{name}'")
    refusal = allowed.path_refusal(f"{path}.{name}")
    if refusal is not None and (name in dir(found) or name in getattr(found, "__dict__", ())):
        refuse("attribute", f"{path}.{name}", refusal)
    if refusal is None and hasattr(found, name):
        return getattr(found, name)
    raise AttributeError(f"module '{path}' has no attribute '{name}'")


def _operators():
    made = types.ModuleType("bpy.ops")
    made.__getattr__ = _family
    made.__dir__ = lambda: [name for name in dir(bpy.ops) if allowed.path_refusal(f"bpy.ops.{name}") is None]
    return made


def _family(family):
    path = f"bpy.ops.{family}"
    _ask(path, family)
    found = getattr(bpy.ops, family)
    made = types.ModuleType(path)
    made.__getattr__ = lambda name: _operator(path, name, found)
    made.__dir__ = lambda: [name for name in dir(found) if allowed.path_refusal(f"{path}.{name}") is None]
    return made


def _ask(path, name):
    if name.startswith("__"):
        raise AttributeError(name)
    refusal = allowed.path_refusal(path)
    if refusal is not None:
        refuse("operator", path, refusal)


def _operator(family, name, found):
    path = f"{family}.{name}"
    _ask(path, name)
    real_one = getattr(found, name)

    def operator(*context, **settings):
        for key in settings:
            if allowed.is_path_name(key) or key == "files" or (key, settings[key]) == ("save_mode", "EXTERNAL"):
                refuse("path", f"{path}({key}=…)", allowed.store_refusal("filepath"))
        over = sizes.of_operator(name, settings)
        if over is not None:
            refuse("size", *over)
        return real_one(*context, **settings)

    operator.__name__ = operator.__qualname__ = name
    operator.__doc__ = path
    for one in ("poll", "idname", "idname_py", "get_rna_type"):
        setattr(operator, one, getattr(real_one, one))
    return operator


def start_afresh(*_context, use_empty=False, use_factory_startup=True, load_ui=True, **settings):
    """wm.read_homefile and wm.read_factory_settings: an empty scene, or the one that Blender comes with; nobody's own."""
    if settings:
        refuse("path", f"bpy.ops.wm.read_homefile({next(iter(settings))}=…)", allowed.store_refusal("filepath"))
    return bpy.ops.wm.read_homefile(use_empty=use_empty, use_factory_startup=True)
