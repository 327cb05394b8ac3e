"""What a script binds and defines itself, and which of its names stand for modules or things inside them."""
import ast

from . import allowed
from .names import is_dunder

#: Parts of the tree that stand for a word each.
_WORDS = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)
#: Syntax that binds a name, type parameters of Python 3.12 included.
BINDING = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.arg, ast.Name, ast.Import, ast.ImportFrom, ast.ExceptHandler, ast.MatchAs, ast.MatchStar,
    ast.MatchMapping, ast.Global, ast.Nonlocal, *(getattr(ast, name) for name in ("TypeVar", "ParamSpec", "TypeVarTuple") if hasattr(ast, name)),
)
_READ = frozenset([*BINDING, ast.AnnAssign, ast.Assign, ast.Attribute, ast.Call])
#: Functions that make classes or objects with fields that they are told.
_MAKERS = frozenset("namedtuple NamedTuple make_dataclass Enum IntEnum Flag IntFlag StrEnum TypedDict SimpleNamespace".split())
#: Chains of aliases longer than this do not occur.
_DEPTH = 4


class Reading:
    """One script's names. `bound`: every name it binds; `defined`: names of its own functions, classes and fields; `paths`: name → dotted path."""

    def __init__(self, tree):
        self.tree = tree
        self.nodes = [tree]
        self.parents = {}
        #: Where each node stands: (the node around it, field), or (list, index).
        self.places = {}
        self._walk()
        self.bound = set()
        self.defined = set()
        self.paths = {}
        self.imported = []
        #: Modules of `from … import *`.
        self.stars = []
        self.bindings = {}
        self.numbers = {}
        self.formats = False
        for node in self.nodes:
            self._read(node)
        assignments = [pair for node in self.nodes if isinstance(node, ast.Assign) for target in node.targets for pair in pairs(target, node.value)]
        for _ in range(_DEPTH):
            self._follow(assignments)
        self.values = {name: value for name, value in assignments if self.bindings.get(name) == 1}
        made = [name for name, value in self.values.items() if isinstance(value, ast.Call) and _called(value) in _MAKERS]
        #: Classes of its own, by names that stand for nothing else.
        self.classes = {name for name in [*made, *(node.name for node in self.nodes if isinstance(node, ast.ClassDef))] if self.bindings[name] == 1}

    def _walk(self):
        nodes, parents, places = self.nodes, self.parents, self.places
        for node in nodes:
            for field in node._fields:
                value = getattr(node, field, None)
                if isinstance(value, ast.AST):
                    if not isinstance(value, _WORDS):
                        nodes.append(value)
                        parents[value] = node
                        places[value] = (node, field)
                elif type(value) is list:
                    for index, one in enumerate(value):
                        if isinstance(one, ast.AST) and not isinstance(one, _WORDS):
                            nodes.append(one)
                            parents[one] = node
                            places[one] = (value, index)

    def _follow(self, assignments):
        """Names that are another name for something imported. A name that stands for two things stands for none: that is asked while it runs."""
        found = {}
        for name, path in [*self.imported, *((name, self.path(value)) for name, value in assignments)]:
            found.setdefault(name, []).append(path)
        self.paths = {name: paths[0] for name, paths in found.items() if paths[0] and len(set(paths)) == 1 and len(paths) == self.bindings[name]}

    def _read(self, node):
        if type(node) not in _READ:
            return
        if isinstance(node, ast.Attribute) and node.attr in ("format", "format_map"):
            self.formats = True
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.defined.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            self.defined.add(node.target.id)
        elif isinstance(node, ast.Assign) and isinstance(self.parents.get(node), ast.ClassDef):
            self.defined.update(name for target in node.targets for name in _names(target))
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and is_self(node.value):
            self.defined.add(node.attr)
        elif isinstance(node, ast.Call):
            self._call(node)
        elif isinstance(node, ast.Import):
            for name in node.names:
                self.imported.append((name.asname, name.name) if name.asname else (name.name.split(".")[0],) * 2)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for name in node.names:
                self.imported.append((name.asname or name.name, f"{node.module}.{name.name}"))
                if name.name == "*":
                    self.stars.append(node.module)
        for name in binds(node) if isinstance(node, BINDING) else ():
            self.bound.add(name)
            self.bindings[name] = self.bindings.get(name, 0) + 1

    def _call(self, node):
        """Fields that are told in a call: `Node(load=3)`, `namedtuple("Node", "x load")`."""
        name = _called(node)
        if not isinstance(node.func, ast.Attribute) or name in _MAKERS:
            self.defined.update(keyword.arg for keyword in node.keywords if keyword.arg)
        if name in _MAKERS:
            texts = [one.value for argument in node.args[1:] for one in ast.walk(argument) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            self.defined.update(word for text in texts for word in text.replace(",", " ").split())

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

    def in_pattern(self, node):
        """Whether an expression is a value of a `case`: there Python takes names and constants only."""
        while isinstance(node, ast.Attribute):
            node = self.parents.get(node)
        return isinstance(node, ast.MatchValue)


_last = []


def read(source, filename, take=False):
    """The Reading of a source. The last one is kept for whoever reads next; who changes its tree takes it away."""
    kept = _last.pop() if _last else (None, None)
    reading = kept[1] if kept[0] == (source, filename) else Reading(ast.parse(source, filename))
    if not take:
        _last.append(((source, filename), reading))
    return reading


def binds(node):
    """The names that a node itself binds."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
        return [node.id]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [(name.asname or name.name).split(".")[0] for name in node.names]
    if isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        return [node.name] if node.name else []
    if isinstance(node, ast.MatchMapping):
        return [node.rest] if node.rest else []
    if isinstance(node, (ast.Global, ast.Nonlocal)):
        return node.names
    if type(node).__name__ in ("TypeVar", "ParamSpec", "TypeVarTuple"):  # Python 3.12
        return [node.name]
    return []


def pairs(target, value):
    """(name, value) of an assignment, `a, b = x, y` included."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)) and len(target.elts) == len(value.elts):
        for one, other in zip(target.elts, value.elts):
            yield from pairs(one, other)


def _called(node):
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _names(target):
    return [node.id for node in ast.walk(target) if isinstance(node, ast.Name)]


def is_self(node):
    """Whether an expression is `self` or `cls`."""
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def is_private(name):
    """`_name`: private to somebody, and not one of the language's own."""
    return name.startswith("_") and not is_dunder(name) and name not in allowed.PRIVATE and name.strip("_") != ""
