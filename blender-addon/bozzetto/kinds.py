"""Classes as a script sees them: `type` tells and does not make, classes of classes are out of reach, and some classes can't be called."""
import abc
import builtins
import enum
import sys
import types

from . import allowed
from .asking import ALIASES, check_name
from .names import is_dunder
from .refusal import refuse


def build_class(function, name, *bases, metaclass=None, **named):
    """`__build_class__`, as a class statement of a script calls it. Raises Refused for bases and metaclasses that it may not have."""
    check_bases(name, bases)
    if metaclass is not None:
        if metaclass is not ABCMETA:
            refuse("class", f"class {name}(metaclass=…)", allowed.METACLASS)
        named["metaclass"] = abc.ABCMeta
    made = builtins.__build_class__(function, name, *bases, **named)
    if isinstance(made, type) and "__getattr__" in made.__dict__:
        type.__setattr__(made, "__getattr__", _of_plain_names(made.__dict__["__getattr__"]))
    return made


def _of_plain_names(found):
    """A class's `__getattr__` that is not asked for what Python and numpy look for themselves: with `__array_interface__` it could hand out any memory."""
    def __getattr__(self, name):
        if is_dunder(name):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        return found.__get__(self, type(self))(name)

    return __getattr__


#: Classes whose objects hand on what they are asked to others.
_HANDING_ON = (super, types.GenericAlias, *ALIASES)


_BASES = ("classes of classes, operators, panels and properties can't be made", "write a plain function or class")


def _module(kind):
    return type.__getattribute__(kind, "__module__")


def check_bases(name, bases):
    """Raises Refused if a class of this name may not be derived from one of them."""
    for base in bases:
        if isinstance(base, type) and (issubclass(base, (type, *_HANDING_ON)) or base in _OF_STAND_INS or _module(base) in ("bpy_types", "bpy.types")):
            refuse("class", f"class {name}({base.__name__})", _BASES)


class _Kinds(type):
    """Makes `type` tell the class of a thing and nothing else."""

    def __call__(cls, *things, **named):
        if len(things) != 1 or named:
            refuse("class", "type() with three arguments", allowed.CLASS_OF_DATA)
        return plain_kind(type(things[0]))

    def __instancecheck__(cls, thing):
        return isinstance(thing, type)

    def __subclasscheck__(cls, kind):
        return issubclass(kind, type)

    def __eq__(cls, other):
        return other is cls or other is type

    __hash__ = type.__hash__

    def __getitem__(cls, item):
        return types.GenericAlias(KIND, item)

    def __repr__(cls):
        return "<class 'type'>"


class KIND(type, metaclass=_Kinds):
    """`type`, as a script sees it."""


KIND.__name__ = KIND.__qualname__ = "type"


class _StandIn(type):
    """Classes that a script may ask and annotate with, and can't call or derive from."""

    def __call__(cls, *_things, **_named):
        refuse("call", f"{cls.__name__}()", _OF_STAND_INS[cls][1])

    def __instancecheck__(cls, thing):
        return isinstance(thing, _OF_STAND_INS[cls][0]())

    def __subclasscheck__(cls, kind):
        return kind is cls or issubclass(kind, _OF_STAND_INS[cls][0]())

    def __getitem__(cls, item):
        return types.GenericAlias(cls, item)

    def __getattr__(cls, name):
        return getattr(_OF_STAND_INS[cls][0](), name)

    def __repr__(cls):
        return f"<class '{cls.__module__}.{cls.__name__}'>".replace("builtins.", "")


def _stand_in(module, name, real, *refusal):
    made = _StandIn(name, (), {"__module__": module, "__qualname__": name})
    _OF_STAND_INS[made] = (real, refusal)
    return made


#: Stand-in → (function that gives the real class, why it can't be called). Not in the class, where a script could read it.
_OF_STAND_INS = {}


#: `metaclass=ABCMeta` is all that it is good for.
ABCMETA = _stand_in("abc", "ABCMeta", lambda: abc.ABCMeta, *allowed.CLASS_OF_DATA)
#: Its constructor takes any bytes for objects.
ARRAY = _stand_in("numpy", "ndarray", lambda: _plain_array(), "it takes raw memory for an array", "use numpy.zeros(), numpy.array() or numpy.frombuffer()")
MODULE = _stand_in("builtins", "module", lambda: types.ModuleType, "there are no modules to make", "use types.SimpleNamespace")
FUNCTION = _stand_in("builtins", "function", lambda: types.FunctionType, "functions are made of code only", "write a def or a lambda")


def _plain_array():
    return getattr(sys.modules.get("numpy"), "ndarray", None)


def plain_kind(kind):
    """A class, or `type` as a script sees it for all classes of classes."""
    if kind is types.FunctionType:
        return FUNCTION
    if issubclass(kind, types.ModuleType):
        return MODULE
    if kind is _plain_array():
        return ARRAY
    return KIND if isinstance(kind, type) and issubclass(kind, type) else kind


class SimpleNamespace(types.SimpleNamespace):
    """types.SimpleNamespace, with plain names only."""

    def __init__(self, *fields, **named):
        named = {**dict(*fields), **named}
        for name in named:
            check_name("a field of SimpleNamespace", name)
        super().__init__(**named)

    def __repr__(self):
        return f"namespace({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


class _Members(enum.EnumMeta):
    """Makes `Enum("Name", members)` take plain names only."""

    def __call__(cls, value, names=None, *others, **named):
        if names is None or cls._member_map_:
            return super().__call__(value, *(() if names is None else (names,)), *others, **named)
        if not isinstance(names, str):
            names = [(one, 1) if isinstance(one, str) else tuple(one) for one in (names.items() if hasattr(names, "items") else names)]
            numbered = all(value == 1 for _name, value in names)
            plain = [name for name, _value in names]
            names = plain if numbered else dict(names)
        else:
            names = str.__str__(names)
            plain = names.replace(",", " ").split()
        for name in plain:
            check_name(f"a member of {cls.__name__}()", name)
        return super().__call__(value, names, *others, **named)


def _enumeration(name):
    real = getattr(enum, name, None)
    if real is None:  # StrEnum came with Python 3.11
        return None
    made = _Members.__new__(_Members, name, (real,), _Members.__prepare__(name, (real,)))
    made.__module__ = "enum"
    return made


ENUMERATIONS = {f"enum.{name}": made for name in ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag") if (made := _enumeration(name)) is not None}
