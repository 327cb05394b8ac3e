"""Sizes that cannot end well: refused with the number, where it stands in the script or can be worked out from it."""
import ast

from .folding import HUGE, number

_FACES = "that makes more faces than a Blender can hold"
_FEWER = "use fewer"
_LEVELS = "each level makes four times as many faces"
_PIXELS = "an image of this size fills the memory"

#: Last word of a call → (names of the arguments whose product counts, limit, reason, instead).
CALLS = {
    "subdivide": (["number_cuts"], 128, "each cut adds a row of faces to every face", _FEWER),
    "subdivide_edges": (["cuts"], 256, "each cut adds a row of faces to every face", _FEWER),
    "subdivide_edgering": (["cuts"], 1000, "each cut adds a row of faces", _FEWER),
    "loopcut": (["number_cuts"], 1000, "each cut adds a row of faces", _FEWER),
    "subdivision_set": (["level"], 7, _LEVELS, "use level 2 to 4"),
    "primitive_ico_sphere_add": (["subdivisions"], 8, _LEVELS, "use 2 to 5 subdivisions"),
    "create_icosphere": (["subdivisions"], 8, _LEVELS, "use 2 to 5 subdivisions"),
    "primitive_uv_sphere_add": (["segments", "ring_count"], 1_000_000, _FACES, _FEWER),
    "create_uvsphere": (["u_segments", "v_segments"], 1_000_000, _FACES, _FEWER),
    "primitive_cylinder_add": (["vertices"], 100_000, _FACES, _FEWER),
    "primitive_cone_add": (["vertices"], 100_000, _FACES, _FEWER),
    "primitive_circle_add": (["vertices"], 100_000, _FACES, _FEWER),
    "create_cone": (["segments"], 100_000, _FACES, _FEWER),
    "create_circle": (["segments"], 100_000, _FACES, _FEWER),
    "primitive_grid_add": (["x_subdivisions", "y_subdivisions"], 2_000_000, _FACES, _FEWER),
    "create_grid": (["x_segments", "y_segments"], 2_000_000, _FACES, _FEWER),
    "primitive_torus_add": (["major_segments", "minor_segments"], 1_000_000, _FACES, _FEWER),
    "bevel": (["segments"], 200, "each segment adds a row of faces to every edge", "use 1 to 8 segments"),
    "inset_repeat": (["count"], 1000, _FACES, _FEWER),
    "spin": (["steps"], 10_000, _FACES, _FEWER),
}
#: Attributes of modifiers, particles and curves → which of them, limit, reason, instead.
SETTINGS = {
    "count": (("ARRAY", "particles"), 100_000, "so many copies fill the memory", _FEWER),
    "levels": (("SUBSURF", "MULTIRES"), 7, _LEVELS, "use level 1 to 3"),
    "render_levels": (("SUBSURF", "MULTIRES"), 7, _LEVELS, "use level 1 to 3"),
    "segments": (("BEVEL",), 200, "each segment adds a row of faces to every edge", "use 1 to 8 segments"),
    "octree_depth": (("REMESH",), 10, "each level makes four times as many faces", "use depth 5 to 8"),
    "steps": (("SCREW",), 5_000, _FACES, _FEWER),
    "render_steps": (("SCREW",), 5_000, _FACES, _FEWER),
    "iterations": (("SCREW", "SMOOTH", "CORRECTIVE_SMOOTH", "LAPLACIANSMOOTH"), 2_000, "it takes longer than a job may", _FEWER),
    "resolution": (("OCEAN",), 32, "it grows with the square", "use 8 to 16"),
    "viewport_resolution": (("OCEAN",), 32, "it grows with the square", "use 8 to 16"),
    "resolution_u": (("curves",), 256, _FACES, "use 12"),
    "render_resolution_u": (("curves",), 256, _FACES, "use 12"),
    "bevel_resolution": (("curves",), 64, _FACES, "use 4"),
    "child_nbr": (("particles",), 100_000, "so many copies fill the memory", _FEWER),
    "rendered_child_count": (("particles",), 100_000, "so many copies fill the memory", _FEWER),
}
#: Smallest voxel, in metres: at half of it eight times as many fill the same room.
VOXEL = 0.0005
PIXELS = 8192 * 8192
#: Turns of a loop that nothing ends earlier: at ten million a second, more than a job's time.
TURNS = 300_000_000
#: Items of a string, list or array that is made at once.
ITEMS = 200_000_000
SECONDS = 60

_RESULT = "it fills the memory"
_COMPUTE = "make what the model needs"


def _many(value):
    return "more than can be told" if value == HUGE else f"{value:g}" if value >= 1e15 else f"{value:,}".replace(",", " ") if type(value) is int else f"{value:g}"


def _over(node, what, value, limit, reason, instead):
    yield node, f"{what} {_many(value)}", (f"{reason}, at most {_many(limit)} here", instead)


def _call(node, script):
    name = node.func.attr if isinstance(node.func, ast.Attribute) else (script.path(node.func) or getattr(node.func, "id", "")).rpartition(".")[2]
    given = {keyword.arg: keyword.value for keyword in node.keywords}
    if name in CALLS and name not in script.defined:
        arguments, limit, reason, instead = CALLS[name]
        values = [number(given.get(one), script) for one in arguments]
        if None not in values:
            yield from _above(node, f"{name}({', '.join(arguments)})", _product(values), limit, reason, instead)
        elif len(values) > 1:
            for one, value in zip(arguments, values):
                if value is not None:
                    yield from _above(node, f"{name}({one})", value, limit, reason, instead)
    elif name == "new" and isinstance(node.func, ast.Attribute) and (script.path(node.func) == "bpy.data.images.new" or "width" in given):
        sides = [number(given.get(side) or (node.args[at] if len(node.args) > at else None), script) for side, at in (("width", 1), ("height", 2))]
        if None not in sides:
            yield from _above(node, "images.new() of pixels:", _product(sides), PIXELS, _PIXELS, "use 1024 or 2048 a side")
    elif name == "voxel_remesh" or "voxel_size" in given:
        yield from _voxel(node, given.get("voxel_size"), script)
    yield from _made(node, name, script)


def _made(node, name, script):
    """Calls that make something of the size that they are given."""
    path, first = script.path(node.func) or name, node.args[0] if node.args else None
    if path in ("bytes", "bytearray") and isinstance(node.func, ast.Name):
        yield from _above(node, f"{path}()", number(first, script) or 0, ITEMS, _RESULT, _COMPUTE)
    elif path in ("list", "tuple", "set", "sum", "sorted", "max", "min", "dict") and isinstance(first, ast.Call):
        turns = _range(first, script)
        yield from _above(node, f"{path}(range())", turns or 0, TURNS, _RESULT, _COMPUTE)
    elif path.startswith("numpy.") and name in ("zeros", "ones", "empty", "full", "arange", "rand", "random", "identity", "eye", "linspace"):
        if name in ("identity", "eye"):
            size = _product([number(first, script)] * 2)
        elif name == "rand":
            size = _product([number(one, script) for one in node.args])
        elif name == "linspace":
            size = number(node.args[2] if len(node.args) > 2 else next((one.value for one in node.keywords if one.arg == "num"), None), script)
        else:
            first = first or next((one.value for one in node.keywords if one.arg in ("shape", "size")), None)
            size = _product([number(one, script) for one in first.elts]) if isinstance(first, (ast.Tuple, ast.List)) else number(first, script)
        yield from _above(node, f"{path}()", size or 0, ITEMS, _RESULT, _COMPUTE)
    elif path == "math.factorial":
        yield from _above(node, path + "()", number(first, script) or 0, 20_000, "it takes longer than a job may", "use math.lgamma()")
    elif path == "time.sleep":
        yield from _above(node, path + "()", number(first, script) or 0, SECONDS, "the job's seconds pass meanwhile", "leave it out")


def _setting(node, script):
    """`modifier.count = 10 ** 9`, where reading shows that it is a modifier's."""
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        for one, value in _targets(target, node.value):
            if one.attr in ("voxel_size", "remesh_voxel_size"):
                yield from _voxel(node, value, script)
            elif one.attr == "body" and isinstance(value, ast.BinOp):
                length = max(_length(value.left), _length(value.right))
                yield from _above(node, ".body = letters", length * (number(value.right, script) or number(value.left, script) or 0), 20_000, _FACES, _FEWER)
            elif one.attr in SETTINGS:
                kinds, limit, reason, instead = SETTINGS[one.attr]
                size = number(value, script)
                if size is not None and size > limit and _kind(one.value, script) in kinds:
                    yield from _over(node, f".{one.attr} =", size, limit, reason, instead)


def _targets(target, value):
    """(attribute, value) of an assignment, `a.x, b.y = 1, 2` included."""
    if isinstance(target, ast.Attribute):
        yield target, value
    elif isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)) and len(target.elts) == len(value.elts):
        for one, other in zip(target.elts, value.elts):
            yield from _targets(one, other)


def _kind(node, script, depth=0):
    """What `thing` of `thing.count` is: a type of modifier, "particles", "curves", or None."""
    if depth > 4:
        return None
    if isinstance(node, ast.Name) and node.id in script.values:
        return _kind(script.values[node.id], script, depth + 1)
    words = ast.unparse(node)[:1000] if isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)) else ""
    if isinstance(node, ast.Call) and ".modifiers.new" in words:
        given = [*node.args[1:2], *(keyword.value for keyword in node.keywords if keyword.arg == "type")]
        return given[0].value if given and isinstance(given[0], ast.Constant) else None
    if "data.curves.new" in words:
        return "curves"
    return "particles" if "particle" in words and not words.endswith("modifiers") else None


def _voxel(node, value, script):
    size = number(value, script)
    if size is not None and 0 < size < VOXEL:
        yield node, f"a voxel of {size:g} m", (f"so many fill the memory, at least {VOXEL:g} here", "use a hundredth of the object's size")


def _arithmetic(node, script):
    """`"x" * 10**9`, `10 ** 10 ** 8`, `1 << 10**9`."""
    if isinstance(node.op, ast.Mult):
        for items, times in ((node.left, node.right), (node.right, node.left)):
            length = _length(items)
            count = number(times, script) if length else None
            if count is not None:
                yield from _above(node, "a text or list of items:", length * count, ITEMS, _RESULT, _COMPUTE)
    elif isinstance(node.op, (ast.Pow, ast.LShift)) and number(node, script) == HUGE and type(number(node.left, script)) is int:
        right = number(node.right, script)
        if right == HUGE or number(node.left, script).bit_length() * right > 10_000_000:
            yield node, f"a number with an exponent of {_many(right)}", ("it takes longer than a job may", "use floats, or a smaller one")


def _length(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
        return len(node.value)
    return len(node.elts) if isinstance(node, (ast.List, ast.Tuple)) else 0


_ENDS = (ast.Break, ast.Return, ast.Raise, ast.Yield, ast.YieldFrom, ast.Await)


def _loop(node, script):
    """Loops whose turns multiply, as far as nothing in them can end them earlier."""
    if isinstance(node, ast.While):
        endless = isinstance(node.test, ast.Constant) and node.test.value
        if endless and not any(isinstance(one, (*_ENDS, ast.Call, ast.Subscript)) for one in ast.walk(node)):
            yield node, "while True", ("nothing in it ends it", "give it a break, or a condition")
        return
    turns, inner = 1, node
    while isinstance(inner, ast.For):
        if any(isinstance(one, _ENDS) for one in ast.walk(inner)):
            return
        turns *= _range(inner.iter, script) or 1
        inner = next((one for one in inner.body if isinstance(one, ast.For)), None)
    yield from _above(node, "a loop of turns:", turns, TURNS, "it takes longer than a job may", "use numpy, or fewer")


def _comprehension(node, script):
    if not isinstance(node, ast.GeneratorExp):  # any(…), next(…) and the like may end it
        turns = _product([_range(one.iter, script) or 1 for one in node.generators])
        yield from _above(node, "a comprehension of items:", turns, TURNS // 3, _RESULT, _COMPUTE)


def _range(node, script):
    """Turns of `range(…)`, or None."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range" and not node.keywords):
        return None
    values = [number(one, script) for one in node.args]
    if not values or None in values or len(values) > 3:
        return None
    start, stop, step = (0, values[0], 1) if len(values) == 1 else (*values, 1)[:3]
    return max(0, (stop - start) / step) if step and HUGE not in (abs(start), abs(step)) else None


def _product(values):
    result = 1
    for value in values:
        if value is None:
            return None
        result *= value
    return result


def _above(node, what, value, limit, reason, instead):
    if value is not None and value > limit:
        yield from _over(node, what, int(value) if type(value) is float and value.is_integer() and value != HUGE else value, limit, reason, instead)


#: As in rules.RULES.
RULES = (
    ("size", (ast.Call,), _call),
    ("size", (ast.Assign, ast.AugAssign), _setting),
    ("size", (ast.BinOp,), _arithmetic),
    ("size", (ast.For, ast.While), _loop),
    ("size", (ast.ListComp, ast.SetComp, ast.DictComp), _comprehension),
)


def of_operator(name, keywords):
    """While a script runs: (what, (reason, instead)) of an operator called with sizes that cannot end well, or None."""
    if name not in CALLS:
        return None
    arguments, limit, reason, instead = CALLS[name]
    values = [keywords.get(one) for one in arguments]
    if all(type(value) in (int, float) for value in values) and _product(values) > limit:
        return f"{name}({', '.join(arguments)}) {_many(_product(values))}", (f"{reason}, at most {_many(limit)} here", instead)
    return None
