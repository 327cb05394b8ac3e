"""The gate's other half, while a script runs: the builtins that it gets. What can't be told by reading is asked here."""
import builtins
import sys
import types

from . import allowed, audit, facade, names, rewrite
from .asking import ask, settable
from .kinds import KIND, build_class
from .owned import definer_is_own
from .reading import is_private
from .refusal import refuse
from .special import copied, fields_of, get, new_node
from .stand_ins import STAND_INS


def allowed_builtins():
    """A fresh dict of builtins without what is refused, and with `import`, `getattr` and the like that ask the tables."""
    prepare()
    some = {name: getattr(builtins, name) for name in allowed.ALLOWED_BUILTINS}
    some.update({name: _refused_builtin(name, refusal) for name, refusal in allowed.REFUSED_BUILTINS.items()})
    facades = facade.Facades(STAND_INS)
    some.update({
        "__import__": lambda *arguments, **named: _import(facades, *arguments, **named),
        "__build_class__": build_class,
        "vars": _vars, "getattr": get, "hasattr": has, "setattr": store, "delattr": delete, "dir": _dir, "type": KIND,
        rewrite.GET: get, rewrite.SET: settable, rewrite.AFRESH: facade.start_afresh,
        **{rewrite.own_name(name): lambda thing, name=name: get(thing, name) for name in allowed.ASKED},
        rewrite.own_name("copy"): copied, rewrite.own_name("new"): new_node,
    })
    return some


def _vars(*things):
    if len(things) != 1:
        refuse("name", "vars()", allowed.REFUSED_BUILTINS["vars"])
    return fields_of(*things)


def _refused_builtin(name, refusal):
    def refused(*_arguments, **_named):
        refuse("name", f"{name}()", refusal)

    refused.__name__ = refused.__qualname__ = name
    return refused


def _import(facades, name, globals=None, locals=None, fromlist=(), level=0):
    # C code (numpy's, time.strptime's) imports through the running frame's builtins, with a list where a script's own import has a tuple or None.
    if isinstance(fromlist, list) and (name in sys.modules or name == "_strptime"):
        return builtins.__import__(name, globals, locals, fromlist, level)
    refusal = allowed.module_refusal(name) if type(name) is str and level == 0 else allowed.NO_PACKAGE
    if refusal is not None:
        refuse("import", f"import of {name}", refusal)
    with audit.paused():
        facade.real(name)
        return facades.of(name if fromlist else name.partition(".")[0])


_prepared = []


def prepare():
    """Once a process: imports what scripts may import, so that nothing is loaded while one runs, and a fork of this process has it already."""
    if _prepared:
        return
    _prepared.append(True)
    for name in names.NAMES:
        try:
            facade.Facades(STAND_INS).of(name)
        except (ImportError, AttributeError):
            pass  # this Blender does not have it
    names.library_private()
    audit.install()


def has(thing, name):
    """hasattr. A façade knows what it does not have because nobody does, such as what a later version brings."""
    if not isinstance(thing, types.ModuleType) or type(name) is not str or name.startswith("_"):
        ask(thing, name)
    return hasattr(thing, name)


def store(thing, name, value):
    """setattr, as far as a script may. Raises Refused."""
    setattr(settable(thing, name), name, value)


def delete(thing, name):
    """delattr, as far as a script may. Raises Refused."""
    delattr(settable(thing, name), name)


def _dir(*thing):
    names = dir(thing[0]) if thing else sorted(sys._getframe(1).f_locals)
    return [name for name in names if allowed.attribute_refusal(name) is None and not (thing and is_private(name) and not definer_is_own(thing[0], name))]
