"""Whether a thing is the script's own: made by it, and therefore its to read, to set and to name as it likes."""
import sys
import types

_MRO = type.__dict__["__mro__"].__get__
_DICT = type.__dict__["__dict__"].__get__


def is_own_class(kind):
    """Classes know the module that made them; only the script itself can say otherwise of one."""
    return type.__getattribute__(kind, "__module__") == "__main__"


def is_own(thing):
    """A class of the script, an object of one, or one of its functions and methods."""
    if isinstance(thing, types.MethodType):
        thing = thing.__func__
    if isinstance(thing, types.FunctionType):
        return thing.__globals__ is sys.modules["__main__"].__dict__
    if isinstance(thing, type):
        return is_own_class(thing)
    return is_own_class(type(thing)) or isinstance(thing, types.SimpleNamespace)


def definer(thing, name):
    """The class in which an attribute of the thing is found; None if it is set on the thing itself, or nowhere."""
    if type(thing) is super:
        mro = _MRO(thing.__self_class__)
        kinds = mro[mro.index(thing.__thisclass__) + 1:]
    else:
        kinds = (*_MRO(thing), *_MRO(type(thing))) if isinstance(thing, type) else _MRO(type(thing))
    return next((kind for kind in kinds if name in _DICT(kind)), None)


def definer_is_own(thing, name):
    """Whether the attribute that `thing.name` finds comes from the script: from one of its classes, or set on an object of one."""
    if isinstance(thing, (types.ModuleType, types.FunctionType, types.MethodType)):
        return is_own(thing)
    found = definer(thing, name)
    if found is not None:
        return is_own_class(found)
    return type(thing) is super or is_own(thing)
