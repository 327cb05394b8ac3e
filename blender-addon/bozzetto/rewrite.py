"""Puts the guard's questions into a script: what reading can't decide is decided where it happens.

    shape.format(x)      →  <.format>(shape)(x)
    super().__init__()   →  <get>(super(), '__init__')()
    thing.value = 1      →  <set>(thing, 'value').value = 1

The names in angle brackets are no Python, so no script can say or bind them. Line numbers stay, so tracebacks point into the script as it was written.
"""
import ast

from . import allowed, names
from .names import is_dunder
from .reading import is_private, is_self, read

GET, SET, AFRESH = "<get>", "<set>", "<afresh>"
#: Dunders that are harmless on everything.
_HARMLESS = frozenset("__name__ __qualname__ __doc__ __version__ __len__ __module__".split())


def own_name(name):
    """The guard's function for one attribute that many objects have."""
    return f"<.{name}>"


def guarded(source, filename):
    """Code of a script with the questions in it."""
    return compile(tree(source, filename), filename, "exec", dont_inherit=True)


def tree(source, filename):
    """The syntax tree of it."""
    script = read(source, filename, take=True)
    places = script.places
    for node in script.nodes:
        if isinstance(node, ast.Attribute):
            asked = None
            if not isinstance(node.ctx, ast.Load):
                asked = _call(SET, node.value, node.attr)
                if node.attr in allowed.ASKED and isinstance(script.parents.get(node), ast.AugAssign):  # `+=` reads as well
                    asked.args.append(ast.copy_location(ast.Constant(True), node))
                _put(places[node.value], asked)
            elif not script.in_pattern(node):
                if (script.path(node) or "").removeprefix("bpy.ops.") in allowed.OPERATORS_OF_OURS:
                    _put(places[node], ast.copy_location(ast.Name(AFRESH, ast.Load()), node))
                    continue
                asked = _asked(node, script)
                if asked:
                    _put(places[node], asked)
            if asked:
                places[asked.args[0]] = (asked.args, 0)
    return script.tree


def _put(place, node):
    around, at = place
    if isinstance(around, list):
        around[at] = node
    else:
        setattr(around, at, node)


def _asked(node, script):
    """The call that takes an attribute's place, or None where it may stay."""
    name = node.attr
    path = script.path(node)
    if path and names.is_module(path.rpartition(".")[0]) and not path.startswith("bpy."):
        return None
    if name in allowed.ASKED:
        if name == "new" and not _may_be_node(node, script):
            return None
        return _call(own_name(name), node.value)
    if is_dunder(name):
        return None if name in _HARMLESS else _call(GET, node.value, name)
    if name.startswith("__"):
        return None  # mangled: only the script's own classes have such
    if name in allowed.ATTRIBUTES or (is_private(name) and (not is_self(node.value) or name in names.library_private())):
        return _call(GET, node.value, name)
    return None


def _may_be_node(node, script):
    """`nodes.new(kind)` makes what a text says; `verts.new(point)` is called a million times."""
    around = script.parents[node]
    if not isinstance(around, ast.Call) or around.func is not node:
        return True
    if isinstance(node.value, ast.Attribute) and node.value.attr in ("verts", "edges", "faces", "objects", "meshes", "materials", "collections"):
        return False
    given = [*around.args, *(keyword.value for keyword in around.keywords)]
    return not given or not isinstance(given[0], (ast.Constant, ast.Tuple, ast.List, ast.JoinedStr))


def _call(name, thing, attribute=None):
    call = ast.Call(ast.Name(name, ast.Load()), [thing], [])
    if attribute is not None:
        call.args.append(ast.Constant(attribute))
    for node in (call, call.func, *call.args[1:]):
        ast.copy_location(node, thing)
    return call

