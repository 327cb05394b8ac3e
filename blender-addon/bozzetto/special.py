"""Attributes that are read through a function of their own: what they are depends on the thing, or on what they are then given."""
import _string
import abc
import types

import bpy

from . import allowed, facade
from .asking import FIXED, ask, settable
from .kinds import plain_kind
from .owned import is_own, is_own_class
from .refusal import refuse


def _class_of(thing, *_default):
    return plain_kind(thing.__class__)


def _format(thing, *default, name="format"):
    found = getattr(thing, name, *default)
    if isinstance(found, types.BuiltinMethodType) and isinstance(found.__self__, str):
        text = str.__str__(found.__self__)
        return lambda *arguments, **named: _formatted(name, text, arguments, named)
    if found is getattr(str, name):
        return lambda text, *arguments, **named: _formatted(name, str.__str__(text), arguments, named)
    return found


def _formatted(name, text, arguments, named):
    _read_format(text, 0)
    return getattr(str, name)(text, *arguments, **named)


def _read_format(text, depth):
    for _literal, field, spec, _conversion in _string.formatter_parser(text):
        if field is not None:
            for is_attribute, word in _string.formatter_field_name_split(field)[1]:
                if is_attribute and (word.startswith("_") or allowed.attribute_refusal(word) is not None):
                    refuse("format", f"{{{field}}}", allowed.FORMATS)
        if spec and depth < 2:
            _read_format(spec, depth + 1)


class _Fields(dict):
    """The `__dict__` of an object of the script's: what is changed in it is asked as if it were set by name."""

    def __init__(self, thing):
        if isinstance(thing, FIXED) or not is_own(thing):
            refuse("attribute", "attribute __dict__", ("only that of the script's own objects can be had", "name the attributes that you need"))
        super().__init__(thing.__dict__)
        object.__setattr__(self, "_thing", thing)

    def __setitem__(self, name, value):
        object.__setattr__(settable(self._thing, name), name, value)
        super().__setitem__(name, value)

    def __delitem__(self, name):
        super().__delitem__(name)
        object.__delattr__(settable(self._thing, name), name)

    def update(self, *others, **named):
        for name, value in dict(*others, **named).items():
            self[name] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def setdefault(self, name, value=None):
        if name not in self:
            self[name] = value
        return self[name]

    def pop(self, name, *default):
        if name not in self and default:
            return default[0]
        value = self[name]
        del self[name]
        return value

    def popitem(self):
        name = next(reversed(self))
        return name, self.pop(name)

    def clear(self):
        for name in list(self):
            del self[name]


def fields_of(thing, *_default):
    """vars(thing). Raises Refused where it is none of the script's own objects."""
    return _Fields(thing)


def _set_attribute(thing, *default):
    if type(thing) is super:
        return _bound_setter(thing.__self__, thing.__setattr__)
    found = getattr(thing, "__setattr__", *default)
    return _bound_setter(thing, found) if not isinstance(thing, type) else lambda it, name, value: found(settable(it, name), name, value)


def _bound_setter(thing, found):
    return lambda name, value: (settable(thing, name), found(name, value))[1]


def _delete_attribute(thing, *default):
    found = getattr(thing, "__delattr__", *default)
    if isinstance(thing, type):
        return lambda it, name: found(settable(it, name), name)
    of = thing.__self__ if type(thing) is super else thing
    return lambda name: (settable(of, name), found(name))[1]


class _Context(dict):
    """What Context.copy() gives, without what leads out of the scene."""

    HIDDEN = ("preferences", "window_manager")

    def __missing__(self, key):
        if key in self.HIDDEN:
            refuse("attribute", f"context.copy()[{key!r}]", allowed.PATHS["bpy.context.preferences"])
        raise KeyError(key)


def copied(thing, *default):
    """thing.copy, which for the context hides what leads out of the scene."""
    if facade.path_of(thing) == "bpy.context":
        return lambda: _Context((key, value) for key, value in thing.copy().items() if key not in _Context.HIDDEN)
    return getattr(thing, "copy", *default)


def new_node(thing, *default):
    """`.new` of Blender's collections: the type of a node is a text, which may be computed."""
    found = getattr(thing, "new", *default)
    if not isinstance(thing, bpy.types.bpy_prop_collection):
        return found

    def new(*given, **named):
        for word in [*given, *named.values()]:
            if isinstance(word, str) and (type(word) is not str or word in allowed.WORDS):
                refuse("attribute", f"new({str.__str__(word)!r})", allowed.WORDS.get(str.__str__(word), ("names are plain text", "use str")))
        return found(*given, **named)

    return new


def _path_resolve(thing, *default):
    found = getattr(thing, "path_resolve", *default)
    if is_own(thing):
        return found

    def path_resolve(path, *coerce):
        plain = str.__str__(path)
        for word in plain.replace("[", ".").replace("]", ".").split("."):
            ask(thing, word)
        return found(plain, *coerce)

    return path_resolve


def _obj(thing, *default):
    if isinstance(thing, AttributeError):
        refuse("attribute", "attribute obj", ("exceptions lead into library code", "use str(error)"))
    return getattr(thing, "obj", *default)


def _register(thing, *default):
    found = getattr(thing, "register", *default)
    if isinstance(thing, abc.ABCMeta) and getattr(found, "__func__", None) is abc.ABCMeta.register:
        refuse("attribute", "attribute register", ("what Python and Blender bring stays as it is", "derive from the class"))
    return found


SPECIAL = {
    "__class__": _class_of,
    "__dict__": fields_of,
    "__setattr__": _set_attribute,
    "__delattr__": _delete_attribute,
    "format": _format,
    "format_map": lambda thing, *default: _format(thing, *default, name="format_map"),
    "copy": copied,
    "new": new_node,
    "path_resolve": _path_resolve,
    "obj": _obj,
    "register": _register,
}


def get(thing, name, *default):
    """getattr, as far as a script may have it."""
    kind = type(thing)
    if type(name) is str and (kind, name) in _FREE:
        return getattr(thing, name, *default)
    ask(thing, name)
    special = SPECIAL.get(name)
    if special:
        return special(thing, *default)
    if len(_FREE) < 4096 and is_own_class(kind) and not name.startswith("__"):
        _FREE.add((kind, name))
    return getattr(thing, name, *default)


#: (class of the script's own, name) that was allowed once: hot loops read `self._data`.
_FREE = set()
