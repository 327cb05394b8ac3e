"""Functions of the standard library that could be made to read, set or run what a script may not: the same ones, with a question first."""
import abc
import dataclasses
import functools
import typing

from . import allowed
from .asking import check_name, settable
from .kinds import ABCMETA, ARRAY, ENUMERATIONS, SimpleNamespace, check_bases
from .owned import is_own, is_own_class
from .refusal import refuse
from .special import get

_PATCH = ("what Python and Blender bring stays as it is", "write a function or class of your own")


def _own_class(what, kind):
    if isinstance(kind, type) and not is_own_class(kind):
        refuse("assign", f"{what}({kind.__name__})", _PATCH)
    return kind


# operator

def attrgetter(*names):
    """operator.attrgetter"""
    for name in names:
        if type(name) is not str:
            refuse("attribute", "operator.attrgetter", allowed.PLAIN_TEXT)
    paths = [name.split(".") for name in names]
    if not paths:
        raise TypeError("attrgetter expected 1 argument, got 0")

    def of(thing):
        found = [functools.reduce(get, path, thing) for path in paths]
        return found[0] if len(found) == 1 else tuple(found)

    return of


def methodcaller(name, /, *arguments, **named):
    """operator.methodcaller"""
    return lambda thing: get(thing, name)(*arguments, **named)


# functools

def update_wrapper(wrapper, wrapped, assigned=functools.WRAPPER_ASSIGNMENTS, updated=functools.WRAPPER_UPDATES):
    """functools.update_wrapper"""
    assigned, updated = tuple(assigned), tuple(updated)
    usual = (*functools.WRAPPER_ASSIGNMENTS, *functools.WRAPPER_UPDATES)
    if not all(type(name) is str and name in usual for name in (*assigned, *updated)):
        refuse("attribute", "functools.update_wrapper with names", ("it reads and sets attributes by name", "leave assigned and updated out"))
    if hasattr(wrapped, "__dict__") and not is_own(wrapped):
        updated = ()
    return functools.update_wrapper(settable(wrapper, "wrapped"), wrapped, assigned, updated)


def wraps(wrapped, assigned=functools.WRAPPER_ASSIGNMENTS, updated=functools.WRAPPER_UPDATES):
    """functools.wraps"""
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


def total_ordering(kind):
    """functools.total_ordering"""
    return functools.total_ordering(_own_class("functools.total_ordering", kind))


def singledispatch(function):
    """functools.singledispatch: annotations in quotes are looked up and never evaluated."""
    real = functools.singledispatch(function)

    def dispatching(*arguments, **named):
        return real(*arguments, **named)

    def register(kind, method=None):
        if method is None and not isinstance(kind, type) and callable(kind) and getattr(kind, "__annotations__", None):
            kind, method = _first_annotation(kind), kind
        if method is None:
            return lambda made: real.register(kind, made)
        return real.register(kind, method)

    functools.update_wrapper(dispatching, function)
    dispatching.register, dispatching.dispatch, dispatching.registry = register, real.dispatch, real.registry
    return dispatching


def _first_annotation(function):
    kind = next(iter(function.__annotations__.values()))
    if type(kind) is str and kind.isidentifier():
        kind = function.__globals__.get(kind) or {one.__name__: one for one in (int, float, str, bool, list, tuple, dict, set, frozenset, bytes)}.get(kind)
    if not isinstance(kind, type):
        refuse("text", "an annotation in quotes", ("code in text can't be checked", "name the type: @function.register(int)"))
    return kind


# dataclasses

_ANNOTATIONS = type.__dict__["__annotations__"].__get__


def dataclass(kind=None, /, **options):
    """dataclasses.dataclass"""
    def made(it):
        _own_class("dataclasses.dataclass", it)
        for name in _ANNOTATIONS(it):
            check_name("a field", name, in_code=True)
        for base in it.__mro__[1:]:
            for name, field in getattr(base, "__dataclass_fields__", {}).items():
                check_name("a field", name, in_code=True)
                if type(field) is not dataclasses.Field or type(field.name) is not str or field.name != name:
                    refuse("attribute", "a field", allowed.PLAIN_NAMES)
        return dataclasses.dataclass(it, **options)

    return made if kind is None else made(kind)


def make_dataclass(title, fields, *, bases=(), namespace=None, **options):
    """dataclasses.make_dataclass"""
    fields = [one if isinstance(one, str) else tuple(one) for one in fields]
    for one in fields:
        check_name("a field", one if isinstance(one, str) else one[0], in_code=True)
    namespace = dict(namespace or {})
    for name in namespace:
        check_name("an attribute", name, allowed.DEFINED - {"__match_args__", "__getattr__"}, in_code=True)
    check_bases(title, bases)
    return dataclasses.make_dataclass(title, fields, bases=tuple(bases), namespace={**namespace, "__module__": "__main__"}, **options)


def _marking(function):
    """A decorator of the library that marks what it is given: only what is the script's own."""
    @functools.wraps(function)
    def marked(thing):
        return function(settable(thing, "mark"))

    return marked


STAND_INS = {
    "operator.attrgetter": attrgetter,
    "operator.methodcaller": methodcaller,
    "functools.update_wrapper": update_wrapper,
    "functools.wraps": wraps,
    "functools.total_ordering": total_ordering,
    "functools.singledispatch": singledispatch,
    "dataclasses.dataclass": dataclass,
    "dataclasses.make_dataclass": make_dataclass,
    "abc.ABCMeta": ABCMETA,
    "types.SimpleNamespace": SimpleNamespace,
    **ENUMERATIONS,
    "numpy.ndarray": ARRAY,
    **{f"abc.{name}": _marking(getattr(abc, name)) for name in ("abstractmethod",)},
    **{f"typing.{name}": _marking(getattr(typing, name)) for name in ("final", "runtime_checkable")},
}
