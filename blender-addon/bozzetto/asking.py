"""Whether a script may read, set or delete an attribute of a thing: asked while it runs, by the name and by whose thing it is."""
import functools
import keyword
import types
import typing

from . import allowed, facade
from .owned import definer, definer_is_own, is_own, is_own_class
from .names import is_dunder
from .reading import is_private
from .refusal import refuse

#: Of classes of classes, this much may be read.
_OF_METACLASS = frozenset("__name__ __qualname__ __doc__ __module__ __class__ __eq__ __ne__ __hash__ __repr__ __str__".split())
#: `typing.List[int]` and its kin hand on what is read and set to the class behind them.
_OF_TYPING = (typing.List, typing.List[int], typing.Union[int, str], typing.Callable)
ALIASES = tuple({kind for one in _OF_TYPING for kind in type(one).__mro__ if kind.__module__ == "typing"})
#: What Python and Blender bring, unless the script made it: it can't be changed.
FIXED = (
    type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.WrapperDescriptorType, types.MethodWrapperType,
    types.MethodDescriptorType, types.GenericAlias, functools.cached_property, *ALIASES,
)


def ask(thing, name):
    """Raises Refused if a script may not have this attribute of this thing."""
    if type(name) is not str:
        if isinstance(name, str):
            refuse("attribute", "attribute named by a class of its own", allowed.PLAIN_TEXT)
        return  # getattr says what is wrong
    refusal = allowed.attribute_refusal(name)
    if name == "__subclasses__" and isinstance(thing, type) and is_own_class(thing):
        return
    if refusal is not None and not is_dunder(name) and name not in allowed.INTERNAL and definer_is_own(thing, name):
        refusal = None
    if refusal is None and is_dunder(name) and isinstance(thing, type) and issubclass(thing, type) and name not in _OF_METACLASS:
        refusal = ("classes of classes can't be used", "write a class statement")
    if refusal is None and name in ("__new__", "__init__") and not _is_maker(thing, name):
        refusal = ("objects of Python and Blender are not made in this way", "call the class")
    if refusal is None and name == "__set_name__" and type(thing) is not super:
        refusal = ("Python itself calls it", "leave it out")
    if refusal is None and is_private(name) and not definer_is_own(thing, name):
        refusal = allowed.PRIVATE_TO_OTHERS
    if refusal is None:
        path = facade.path_of(thing)
        refusal = allowed.path_refusal(f"{path}.{name}") if path else None
    if refusal is not None:
        refuse("operator" if (facade.path_of(thing) or "").startswith("bpy.ops") else "attribute", f"attribute {name}", refusal)


def _is_maker(thing, name):
    """`super().__init__`, `Base.__init__(self)`, `tuple.__new__(cls, …)`: not the constructors that write into raw memory, nor those of a finished object."""
    if not isinstance(thing, type) and type(thing) is not super:
        return is_own(thing)
    found = definer(thing, name)
    return found is None or is_own_class(found) or not type.__getattribute__(found, "__module__").partition(".")[0] in ("numpy", "bpy_types", "bpy", "types")


def check_name(what, name, known=frozenset(), in_code=False):
    """Raises Refused if a name for an attribute, which came as data, is none of the script's to give. A class derived from str may lie about itself.

    what: that has it. known: names of Python's own that it may be. in_code: Python code is made with it.
    """
    odd = type(name) is not str or name in allowed.INTERNAL or (is_dunder(name) and name not in known)
    if odd or (in_code and (not name.isidentifier() or keyword.iskeyword(name))):
        refuse("attribute", f"{what} named {name!r}" if type(name) is str else what, allowed.PLAIN_NAMES)


def settable(thing, name, read=False):
    """The thing itself, if a script may set or delete this attribute of it. read: it is read through a function of its own as well."""
    kind = type(thing)
    if read and not is_own(thing):
        refuse("assign", f"attribute {name}", allowed.PATCH)
    if type(name) is str and (kind, name) in _SETTABLE:
        return thing
    if isinstance(thing, FIXED) and not (is_own_class(thing) if isinstance(thing, type) else is_own(thing)):
        refuse("assign", f"{getattr(thing, '__name__', 'function')}.{name} =", allowed.PATCH)
    if type(name) is not str:
        refuse("assign", "attribute named by no plain text", allowed.PLAIN_TEXT)
    refusal = allowed.store_refusal(name)
    if refusal is not None and (is_dunder(name) or name in allowed.INTERNAL or not is_own(thing)):
        refuse("path" if allowed.is_path_name(name) else "assign", f"attribute {name}", refusal)
    if is_private(name) and not is_own(thing):
        refuse("assign", f"attribute {name}", allowed.PRIVATE_TO_OTHERS)
    if len(_SETTABLE) < 10_000 and not issubclass(kind, FIXED):
        _SETTABLE.add((kind, name))
    return thing


#: (class, name) that was allowed once: loops set `vertex.co` a million times. What a name means depends on the class alone, but for what is FIXED.
_SETTABLE = set()
