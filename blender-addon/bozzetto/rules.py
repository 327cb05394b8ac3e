"""The rules of the gate: what each kind of syntax may not say. A rule yields (node, what, (reason, instead)) for what it refuses."""
import ast
import builtins
import re
import sys

from . import allowed, names, sizes
from .names import is_dunder
from .reading import BINDING, binds, is_private, is_self


def rule_of(rule, what):
    """The id that is told: `path` and `operator` are rules of their own, wherever they are found."""
    if what.startswith("bpy.ops.") and rule != "size":
        return "operator"
    if what.startswith(".") or what.endswith(" ="):  # of setattr() and getattr() as well
        rule = "assign" if what.endswith(" =") and rule != "size" else "attribute" if rule == "call" else rule
    return "path" if rule == "assign" and allowed.is_path_name(what[1:].removesuffix(" =")) else rule


def _import(node, _script):
    if isinstance(node, ast.Import):
        for name in node.names:
            refusal = allowed.module_refusal(name.name)
            if refusal:
                yield node, f"import {name.name}", refusal
        return
    module = "." * node.level + (node.module or "")
    refusal = allowed.NO_PACKAGE if node.level else allowed.module_refusal(module)
    if refusal:
        yield node, f"from {module} import …", refusal
        return
    for name in node.names:
        if name.name == "*":
            if module not in allowed.STAR:
                yield node, f"from {module} import *", ("it brings names that nobody can see", f"import {module}, and write {module}.name")
            continue
        refusal = allowed.path_refusal(f"{module}.{name.name}") or (None if names.has(module, name.name) else allowed.attribute_refusal(name.name))
        if refusal is None and name.name.startswith("__"):
            refusal = allowed.PRIVATE_TO_MODULE
        if refusal:
            yield node, f"from {module} import {name.name}", refusal


_DEL = ("it would run after the script", "tidy up in the code itself")
_PROTOCOL = ("only the protocols of plain objects can be defined", "leave it out")
_FRAMEWORK = ("it is part of how Python runs a script", "choose another name")


def _bound(node, _script):
    for name in binds(node):
        if is_dunder(name) and name not in allowed.DEFINED:
            yield node, name, _DEL if name == "__del__" else _FRAMEWORK if hasattr(object, name) or name.startswith("__builtin") else _PROTOCOL
        elif name in allowed.INTERNAL:
            yield node, name, _FRAMEWORK


def _name(node, script):
    if not isinstance(node.ctx, ast.Load):
        return
    if node.id == "vars" and isinstance(script.parents[node], ast.Call) and len(script.parents[node].args) == 1 and script.parents[node].func is node:
        return  # of what, is asked while it runs
    if node.id in allowed.REFUSED_BUILTINS and node.id not in script.bound and hasattr(builtins, node.id):
        yield node, f"{node.id}()" if node.id != "__import__" else "__import__", allowed.REFUSED_BUILTINS[node.id]
    elif is_dunder(node.id) and node.id not in allowed.READ and node.id not in allowed.REFUSED_BUILTINS:
        yield node, node.id, allowed.attribute_refusal(node.id) or _FRAMEWORK
    elif script.stars and node.id not in script.bound and not hasattr(builtins, node.id):
        for module in script.stars:
            refusal = allowed.path_refusal(f"{module}.{node.id}") if hasattr(sys.modules.get(module), node.id) else None
            if refusal:
                yield node, f"{module}.{node.id}", refusal


def _match_args(node, _script):
    """`__match_args__` names attributes that `case` reads."""
    if any(isinstance(target, ast.Name) and target.id == "__match_args__" for target in getattr(node, "targets", [getattr(node, "target", None)])):
        value = node.value
        plain = isinstance(value, (ast.Tuple, ast.List)) and all(isinstance(one, ast.Constant) and type(one.value) is str for one in value.elts)
        if not plain or any(one.value.startswith("_") or allowed.attribute_refusal(one.value) or one.value in allowed.ASKED for one in value.elts):
            yield node, "__match_args__", ("it names attributes that can't be read", "give a tuple of plain names")


def _within(node, path, script):
    """`wm.read_homefile`, of the `bpy.ops.wm` in it."""
    around = script.parents.get(node)
    return f"{path}.{around.attr}".removeprefix("bpy.ops.") if isinstance(around, ast.Attribute) else None


def _attribute(node, script):
    if not isinstance(node.ctx, ast.Load):
        return
    path, name = script.path(node), node.attr
    if path and path.startswith("bpy.types.") and isinstance(script.parents.get(node), ast.ClassDef):
        return  # `_class` says more
    if path:
        refusal = allowed.path_refusal(path)
        if refusal and _within(node, path, script) in allowed.OPERATORS_OF_OURS:
            return
        if refusal:
            yield node, path, refusal
            return
    if path and names.is_module(path.rpartition(".")[0]) and not path.startswith("bpy."):
        return  # `json.load`: its module's list has it
    if is_dunder(name) or name in allowed.INTERNAL:
        own = name == "__subclasses__" and isinstance(node.value, ast.Name) and (node.value.id in script.classes or is_self(node.value))
        refusal = None if own else allowed.attribute_refusal(name)
    elif name in script.defined:
        refusal = None  # whose it is, is asked while it runs
    else:
        refusal = allowed.attribute_refusal(name)
        if refusal is None and is_private(name) and not is_self(node.value):
            refusal = allowed.PRIVATE_TO_OTHERS
    if refusal is None and script.in_pattern(node) and (name.startswith("_") or name in allowed.ASKED or name in allowed.ATTRIBUTES):
        refusal = allowed.NOT_IN_CASE
    if refusal:
        yield node, f".{name}", refusal


def _stored(node, script):
    if isinstance(node.ctx, ast.Load):
        return
    path, name = script.path(node.value), node.attr
    if path and not path.startswith(("bpy.context", "bpy.data")) and names.is_module(path.split(".")[0]):
        yield node, f"{path}.{name} =", allowed.PATCH
        return
    refusal = allowed.store_refusal(name) if name not in script.defined or is_dunder(name) else None
    if refusal is None and is_private(name) and name not in script.defined:
        refusal = allowed.PRIVATE_TO_OTHERS
    if refusal:
        yield node, f".{name} =", refusal


def _call(node, script):
    path = script.path(node.func) or ""
    if path.startswith("bpy.ops."):
        for keyword in node.keywords:
            if keyword.arg and (allowed.is_path_name(keyword.arg) or keyword.arg == "files"):
                yield node, f"{path}({keyword.arg}=…)", allowed.store_refusal("filepath")
    if path in ("operator.attrgetter", "operator.methodcaller"):
        yield from _getter(node, path, script)
    if not isinstance(node.func, ast.Name) or node.func.id in script.bound:
        return
    if node.func.id in ("getattr", "hasattr", "setattr", "delattr"):
        yield from _by_name(node, script)
    elif node.func.id == "type" and (len(node.args) > 1 or node.keywords):
        yield node, "type() with three arguments", allowed.CLASS_OF_DATA


def _getter(node, path, script):
    for argument in node.args[:1] if path.endswith("methodcaller") else node.args:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            for name in argument.value.split("."):
                if name in script.defined and not is_dunder(name) and name not in allowed.INTERNAL:
                    continue  # whose it is, is asked while it runs
                refusal = allowed.attribute_refusal(name) or (allowed.PRIVATE_TO_OTHERS if is_private(name) else None)
                if refusal:
                    yield node, f"{path}({argument.value!r})", refusal


def _by_name(node, script):
    """getattr(thing, 'name') is thing.name; a computed name is asked for while the script runs (guard.py)."""
    if len(node.args) < 2 or not (isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str)):
        return
    path = script.path(node.args[0])
    if node.func.id == "hasattr" and path and names.is_module(path) and not node.args[1].value.startswith("_"):
        return  # `hasattr(np, "trapezoid")` asks for the version
    context = {"setattr": ast.Store(), "delattr": ast.Del()}.get(node.func.id, ast.Load())
    attribute = ast.copy_location(ast.Attribute(node.args[0], node.args[1].value, context), node)
    yield from _attribute(attribute, script)
    yield from _stored(attribute, script)


def _class(node, script):
    for keyword in node.keywords:
        if keyword.arg == "metaclass" and script.path(keyword.value) != "abc.ABCMeta":
            yield keyword.value, "metaclass=", allowed.METACLASS
    for base in node.bases:
        path = script.path(base) or ""
        if (isinstance(base, ast.Name) and base.id == "type" and "type" not in script.bound) or path == "abc.ABCMeta":
            yield base, "a metaclass", allowed.METACLASS
        elif path.startswith("bpy.types."):
            yield base, f"class {node.name}({path})", ("operators, panels and properties stay behind in Blender", "write a plain function or class and call it")


def _match(node, script):
    own = isinstance(node.cls, ast.Name) and node.cls.id in script.classes
    for name in node.kwd_attrs:
        refusal = None if own and name in script.defined and name not in allowed.INTERNAL else allowed.attribute_refusal(name)
        if refusal is None and (name.startswith("_") or name in allowed.ASKED):
            refusal = allowed.NOT_IN_CASE
        if refusal:
            yield node, f"case …({name}=…)", refusal


_WALK = re.compile(r"\{[^{}]*?[.\[]\s*_")
_SMUGGLED = ("it is the name of something that scripts can't have", "leave it out")


def _text(node, script):
    if not isinstance(node.value, str):
        return
    if node.value in allowed.WORDS:
        yield node, repr(node.value), allowed.WORDS[node.value]
    elif node.value in allowed.HIDDEN:
        yield node, repr(node.value), _SMUGGLED
    elif script.formats and _WALK.search(node.value):
        yield node, repr(node.value[:60]), allowed.FORMATS


#: rule, the syntax that it looks at, and the function that yields (node, what, (reason, instead)).
RULES = (
    ("import", (ast.Import, ast.ImportFrom), _import),
    ("name", (ast.Name,), _name),
    ("name", BINDING, _bound),
    ("attribute", (ast.Attribute,), _attribute),
    ("assign", (ast.Attribute,), _stored),
    ("call", (ast.Call,), _call),
    ("class", (ast.ClassDef,), _class),
    ("match", (ast.MatchClass,), _match),
    ("match", (ast.Assign, ast.AnnAssign, ast.AugAssign), _match_args),
    ("text", (ast.Constant,), _text),
    *sizes.RULES,
)
