"""Reads a script before it runs, and names everything in it that may not be there. Nothing is executed.

The first of two walls: it keeps honest scripts honest and tells their author what to change. What holds a hostile one is the operating system.
"""
import ast
import builtins
import re
from dataclasses import dataclass

from . import allowed


@dataclass(frozen=True)
class Refusal:
    rule: str
    line: int
    column: int
    what: str
    reason: str
    instead: str

    def __str__(self):
        return f"line {self.line}: {self.what}: {self.reason}; {self.instead}"


def check(source):
    """All Refusals of a script, in the order of its lines. Raises SyntaxError and the like for what is no Python."""
    nodes = list(ast.walk(ast.parse(source, "script.py")))
    script = _Script(nodes)
    found = {}
    for node in nodes:
        for rule, kinds, examine in RULES:
            if isinstance(node, kinds):
                for at, what, refusal in examine(node, script):
                    place = (getattr(at, "lineno", 1), getattr(at, "col_offset", 0) + 1)
                    found.setdefault((*place, refusal), Refusal(rule, *place, what, *refusal))
    return [found[key] for key in sorted(found, key=lambda key: key[:2])]


class _Script:
    """What the script itself defines, and which of its names stand for modules or things inside them."""

    def __init__(self, nodes):
        self.bound = set()
        self.defined = set()
        self.paths = {}
        self.formats = any(isinstance(node, ast.Attribute) and node.attr in ("format", "format_map") for node in nodes)
        for node in nodes:
            self._read(node)
        assignments = [pair for node in nodes if isinstance(node, ast.Assign) for target in node.targets for pair in _pairs(target, node.value)]
        for _ in range(3):  # aliases of aliases
            for name, value in assignments:
                path = self.path(value)
                if path:
                    self.paths[name] = path

    def _read(self, node):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.bound.add(node.name)
            self.defined.add(node.name)
        elif isinstance(node, ast.arg):
            self.bound.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            self.bound.add(node.id)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            self.defined.add(node.target.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and _is_own(node.value):
            self.defined.add(node.attr)
        elif isinstance(node, ast.Import):
            for name in node.names:
                self.paths[name.asname or name.name.split(".")[0]] = name.name if name.asname else name.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for name in node.names:
                self.paths[name.asname or name.name] = f"{node.module}.{name.name}"

    def path(self, node):
        """`bpy.data.images` of an expression that stands for it, through aliases; None of any other."""
        words = []
        while isinstance(node, ast.Attribute):
            words.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id not in self.paths:
            return None
        path = ".".join([self.paths[node.id], *reversed(words)])
        return path.replace("bpy.context.blend_data", "bpy.data")


def _pairs(target, value):
    """(name, value) of an assignment, `a, b = x, y` included."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for one, other in zip(target.elts, value.elts):
            yield from _pairs(one, other)


def _is_own(node):
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _import(node, _script):
    if isinstance(node, ast.Import):
        for name in node.names:
            refusal = allowed.module_refusal(name.name)
            if refusal:
                yield node, f"import {name.name}", refusal
        return
    module = "." * node.level + (node.module or "")
    refusal = ("there is no package around a script", "leave it out") if node.level else allowed.module_refusal(module)
    if refusal:
        yield node, f"from {module} import …", refusal
        return
    for name in node.names:
        if name.name == "*":
            if module not in allowed.STAR:
                yield node, f"from {module} import *", ("it brings names that nobody can see", f"import {module}, and write {module}.name")
            continue
        refusal = allowed.attribute_refusal(name.name) or allowed.path_refusal(f"{module}.{name.name}")
        if refusal is None and name.name.startswith("_") and module != "__future__":
            refusal = ("it is private to its module", "leave it out")
        if refusal:
            yield node, f"from {module} import {name.name}", refusal


def _name(node, script):
    if isinstance(node.ctx, ast.Load) and node.id in allowed.REFUSED_BUILTINS and node.id not in script.bound and hasattr(builtins, node.id):
        yield node, f"{node.id}()" if node.id != "__import__" else "__import__", allowed.REFUSED_BUILTINS[node.id]
    elif node.id.startswith("__") and node.id.endswith("__") and node.id not in allowed.DUNDERS and node.id not in allowed.REFUSED_BUILTINS:
        yield node, node.id, allowed.attribute_refusal(node.id)


def _attribute(node, script):
    path = script.path(node)
    if path:
        refusal = allowed.path_refusal(path)
        if refusal is None and node.attr.startswith("_") and not node.attr.startswith("__") and node.attr not in allowed.PRIVATE:
            refusal = ("it is private to its module", "leave it out")
        if refusal:
            yield node, path, refusal
            return
    own = node.attr in script.defined
    if own or (path and path.split(".")[0] not in ("bpy", "numpy") and not node.attr.startswith("_")):
        return
    refusal = allowed.attribute_refusal(node.attr)
    if refusal is None and node.attr.startswith("_") and not node.attr.startswith("__") and node.attr not in allowed.PRIVATE and not _is_own(node.value):
        refusal = ("it is private, and not the script's own", "use the public attribute")
    if refusal:
        yield node, f".{node.attr}", refusal


def _stored(node, script):
    if isinstance(node.ctx, ast.Store) and node.attr.endswith(allowed.PATH_ENDINGS) and node.attr not in script.defined:
        yield node, f".{node.attr} =", allowed.ATTRIBUTES["save"]


def _call(node, script):
    path = script.path(node.func) or ""
    if path.startswith("bpy.ops."):
        for keyword in node.keywords:
            if keyword.arg and (keyword.arg.endswith(allowed.PATH_ENDINGS) or keyword.arg == "files"):
                yield node, f"{path}({keyword.arg}=…)", allowed.ATTRIBUTES["save"]
    if path in ("operator.attrgetter", "operator.methodcaller"):
        yield from _getter(node, path)
    if isinstance(node.func, ast.Name) and node.func.id in ("getattr", "hasattr", "setattr", "delattr") and node.func.id not in script.bound:
        yield from _by_name(node, script)


def _getter(node, path):
    for argument in node.args[:1] if path.endswith("methodcaller") else node.args:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            yield node, path, ("the attribute can't be told by reading", "use a lambda that names the attribute")
        else:
            for name in argument.value.split("."):
                refusal = allowed.attribute_refusal(name) or (("it is private", "use the public attribute") if name.startswith("_") else None)
                if refusal:
                    yield node, f"{path}({argument.value!r})", refusal


def _by_name(node, script):
    """getattr(thing, 'name') is thing.name; a computed name is asked for while the script runs (guard.py)."""
    if len(node.args) < 2 or not (isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str)):
        return
    context = ast.Store() if node.func.id == "setattr" else ast.Load()
    attribute = ast.copy_location(ast.Attribute(node.args[0], node.args[1].value, context), node)
    yield from _attribute(attribute, script)
    yield from _stored(attribute, script)


def _match(node, _script):
    for name in node.kwd_attrs:
        refusal = allowed.attribute_refusal(name)
        if refusal:
            yield node, f"case …({name}=…)", refusal


_WALK = re.compile(r"\{[^{}]*[.\[]\s*_[^{}]*\}")


def _text(node, script):
    if script.formats and isinstance(node.value, str) and _WALK.search(node.value):
        yield node, repr(node.value[:60]), ("format strings walk through attributes", "use an f-string")


#: rule, the syntax that it looks at, and the function that yields (node, what, (reason, instead)).
RULES = (
    ("import", (ast.Import, ast.ImportFrom), _import),
    ("name", (ast.Name,), _name),
    ("attribute", (ast.Attribute,), _attribute),
    ("path", (ast.Attribute,), _stored),
    ("call", (ast.Call,), _call),
    ("match", (ast.MatchClass,), _match),
    ("format", (ast.Constant,), _text),
)


def error(refusals, source):
    """The ScriptError that says all refusals, or None."""
    if not refusals:
        return None
    first, lines = refusals[0], source.splitlines()
    more = f" (and {len(refusals) - 1} more)" if len(refusals) > 1 else ""
    return {
        "kind": "refused",
        "type": "Refused",
        "message": f"{first.what}: {first.reason}; {first.instead}{more}",
        "line": first.line,
        "column": first.column,
        "source": lines[first.line - 1].strip()[:400] if first.line <= len(lines) else None,
        "traceback": "\n".join(map(str, refusals)),
    }
