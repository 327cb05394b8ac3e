"""What a script may touch: the tables behind the gate (before it runs) and the guard (while it runs).

A script builds a model. It reads and writes no file, starts no process, talks to no network and changes no setting of Blender.
Each refusal has a reason and says what to do instead, in words that a model or a person can act on.
"""
import builtins
import sys
import types

#: Modules that a script may import; a name with a dot below it is allowed too where `PACKAGES` has the name.
MODULES = frozenset(
    "bpy bmesh mathutils math random itertools functools collections dataclasses typing enum string re json time colorsys statistics copy operator "
    "numpy __future__ array bisect heapq fractions decimal abc numbers textwrap cmath".split()
)
#: Their submodules that may be imported or reached as an attribute. `None`: every one.
SUBMODULES = {
    "bmesh": None,
    "mathutils": None,
    "collections": {"abc"},
    "numpy": {"linalg", "random", "fft", "ma", "polynomial"},
    "bpy": {"types", "props", "data", "context", "ops", "app", "path", "utils"},
}
#: `from … import *` brings nothing but what the module is for.
STAR = frozenset("math cmath mathutils random itertools functools collections dataclasses typing enum statistics operator fractions decimal colorsys".split())

REFUSED_BUILTINS = {
    "open": ("files can't be read or written", "build the geometry in the script; write data that it needs into it as a literal"),
    "exec": ("code made from text can't be checked", "write the code out, as functions with parameters"),
    "eval": ("code made from text can't be checked", "write the expression out, or use float() or json.loads() on data"),
    "compile": ("code made from text can't be checked", "write the code out"),
    "__import__": ("imports are checked by name", "use an import statement"),
    "globals": ("it opens the way around every other rule", "use a dict of your own"),
    "locals": ("it opens the way around every other rule", "use a dict of your own"),
    "vars": ("it opens the way around every other rule", "name the attributes that you need"),
    "breakpoint": ("nobody sits at this Blender", "use print() and read the output"),
    "input": ("nobody sits at this Blender", "put a parameter at the top of the script"),
    "help": ("nobody sits at this Blender", "leave it out"),
    "exit": ("it would end Blender", "return from the function, or raise an exception that says what is wrong"),
    "quit": ("it would end Blender", "return from the function, or raise an exception that says what is wrong"),
    "memoryview": ("it reaches into raw memory", "use bytes, list or numpy arrays"),
}
ALLOWED_BUILTINS = tuple(name for name in dir(builtins) if name not in REFUSED_BUILTINS and name not in ("copyright", "credits", "license", "_"))

#: Names with two underscores that are more than machinery for getting out.
DUNDERS = frozenset(
    "__name__ __doc__ __init__ __post_init__ __new__ __init_subclass__ __set_name__ __class__ __qualname__ __module__ __slots__ __annotations__ __all__ "
    "__str__ __repr__ __format__ __bool__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __length_hint__ __iter__ __next__ __reversed__ "
    "__contains__ __getitem__ __setitem__ __delitem__ __missing__ __call__ __enter__ __exit__ __add__ __radd__ __iadd__ __sub__ __rsub__ __isub__ "
    "__mul__ __rmul__ __imul__ __truediv__ __rtruediv__ __itruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__ __matmul__ "
    "__rmatmul__ __neg__ __pos__ __abs__ __invert__ __and__ __or__ __xor__ __rand__ __ror__ __rxor__ __lshift__ __rshift__ __round__ __floor__ "
    "__ceil__ __trunc__ __int__ __float__ __index__ __complex__ __get__ __set__ __delete__ __getattr__ __setattr__ __copy__ __deepcopy__ "
    "__dataclass_fields__ __match_args__ __future__ __version__ __file__".split()
)
#: Private names that belong to the language's public ways.
PRIVATE = frozenset("_replace _asdict _fields _make _field_defaults _value_ _name_ _missing_ _generate_next_value_ _ignore_ _order_".split())

_INTERNALS = ("it leads into the interpreter's internals", "leave it out: a model does not need it")
_PATHS = ("files can't be read or written", "leave it out: Bozzetto exports the GLB and the .blend and takes the pictures")
_DRIVERS = ("drivers run code made from text", "set the value itself")

#: Attributes that are refused wherever they stand, unless the script defines the name itself.
ATTRIBUTES = {
    **{name: _INTERNALS for name in (
        "gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_origin ag_frame ag_code f_globals f_locals f_builtins f_back f_code tb_frame tb_next "
        "co_code co_consts func_globals func_code mro as_pointer").split()},
    **{name: _PATHS for name in "tofile fromfile memmap save save_render load libraries unpack unpack_all reload as_string as_module".split()},
    **{name: _DRIVERS for name in "driver_add driver_remove drivers driver_namespace".split()},
    "texts": ("text blocks hold code", "keep the code in this script"),
    "preferences": ("settings of Blender stay as they are", "leave it out"),
    "handlers": ("code can't stay behind in Blender", "call the function yourself"),
    "timers": ("code can't stay behind in Blender", "call the function yourself"),
    "msgbus": ("code can't stay behind in Blender", "call the function yourself"),
    "get_type_hints": ("it evaluates text as code", "leave it out"),
    "ForwardRef": ("it evaluates text as code", "write the type itself"),
}
#: Attributes of these endings can't be set, nor given to an operator: they make Blender read or write a path.
PATH_ENDINGS = ("filepath", "filepath_raw", "directory", "filename", "cache_path", "base_path")

_NUMPY_FILES = ("files can't be read or written", "write the data into the script as a literal, or compute it")
_NO_WINDOW = ("there is no window, no preferences and no file here", "leave it out")
_UNNEEDED = ("it is not needed to build a model, and reaches beyond it", "leave it out")

#: Dotted paths, and everything below them.
PATHS = {
    **{f"numpy.{name}": _NUMPY_FILES for name in (
        "load save savez savez_compressed loadtxt savetxt genfromtxt fromfile fromregex memmap DataSource recfromcsv recfromtxt ctypeslib lib core _core testing "
        "f2py distutils rec char compat source lookfor info show_config show_runtime get_include deprecate").split()},
    "typing.get_type_hints": ATTRIBUTES["get_type_hints"],
    "typing.ForwardRef": ATTRIBUTES["ForwardRef"],
    "string.Formatter": ("format strings walk through attributes", "use f-strings"),
    "bpy.utils": (_UNNEEDED[0], "leave it out: classes need not be registered to build a model"),
    "bpy.app": (_UNNEEDED[0], "only bpy.app.version, version_string and background can be read"),
    "bpy.path": (_PATHS[0], "only bpy.path.clean_name and display_name are there"),
    "bpy.msgbus": ATTRIBUTES["msgbus"],
    "bpy.data.filepath": _PATHS,
    "bpy.data.texts": ATTRIBUTES["texts"],
    "bpy.data.libraries": _PATHS,
    "bpy.data.sounds": _PATHS,
    "bpy.data.movieclips": _PATHS,
    "bpy.data.cache_files": _PATHS,
    "bpy.data.volumes": _PATHS,
    "bpy.context.preferences": ATTRIBUTES["preferences"],
    "bpy.context.window_manager": _NO_WINDOW,
    "bpy.types.Text": ATTRIBUTES["texts"],
    "bpy.types.BlendDataLibraries": _PATHS,
    "bpy.types.PropertyGroup": _UNNEEDED,
}
#: What is allowed below a refused path.
PATH_EXCEPTIONS = frozenset(["bpy.app.version", "bpy.app.version_string", "bpy.app.background", "bpy.path.clean_name", "bpy.path.display_name", "bpy.utils.units"])

#: Families of operators that build, select, edit and tidy.
OPERATORS = frozenset(
    "mesh object curve curves surface mball lattice transform material uv geometry sculpt paint font armature pose collection constraint node texture "
    "particle rigidbody gpencil grease_pencil action anim graph outliner scene world ed marker mask palette sculpt_curves pointcloud cloth fluid ptcache view3d".split()
)
_OPERATOR_REASONS = {
    "wm": ("windows, preferences and files stay as they are", "leave it out: the scene is already empty, and Bozzetto exports the files"),
    "render": ("Bozzetto takes the pictures itself, with its own camera and light", "leave it out"),
    "import_scene": (_PATHS[0], "build the geometry in the script"),
    "import_mesh": (_PATHS[0], "build the geometry in the script"),
    "import_curve": (_PATHS[0], "build the geometry in the script"),
    "export_scene": _PATHS,
    "export_mesh": _PATHS,
    "image": ("image files can't be read or written", "make an image with bpy.data.images.new() and fill its pixels"),
    "sound": _PATHS,
    "script": ("code from elsewhere can't be checked", "write the code into this script"),
    "text": ATTRIBUTES["texts"],
    "console": ATTRIBUTES["texts"],
    "preferences": ATTRIBUTES["preferences"],
}
#: Parts of operator names that mean a file, in families that are otherwise allowed.
_OPERATOR_WORDS = ("import", "export", "load", "save", "open", "file", "bake_to", "external", "asset", "driver")
#: Operators that have such a word and mean no file.
_OPERATOR_FINE = frozenset(["bpy.ops.object.visual_transform_apply", "bpy.ops.curve.cyclic_toggle", "bpy.ops.mesh.loopcut_slide"])


def module_refusal(name):
    """Why a module can't be imported, as (reason, instead), or None."""
    head, _, tail = name.partition(".")
    if head in MODULES and not tail:
        return None
    below = SUBMODULES.get(head, frozenset())
    if head in MODULES and (below is None or tail.split(".")[0] in below):
        return None
    if head in MODULES:
        return f"of {head}, a model needs no {tail}", "leave it out"
    return "only modules for geometry and arithmetic are there", f"leave {head} out; there are {', '.join(sorted(MODULES - {'__future__', 'abc', 'numbers'}))}"


def path_refusal(path):
    """Why a dotted path (`numpy.load`, `bpy.ops.wm.quit_blender`) is refused, as (reason, instead), or None."""
    words = path.split(".")
    if words[:2] == ["bpy", "ops"]:
        return _operator_refusal(words, path)
    starts = [".".join(words[:length]) for length in range(2, len(words) + 1)]
    if not any(start in PATH_EXCEPTIONS for start in starts):
        for start in starts:
            if start in PATHS and not (start == path and any(one.startswith(start + ".") for one in PATH_EXCEPTIONS)):
                return PATHS[start]
    return _module_attribute_refusal(words)


def _operator_refusal(words, path):
    if len(words) > 2 and words[2] not in OPERATORS and not (words[2].startswith("__") and words[2] in DUNDERS):
        return _OPERATOR_REASONS.get(words[2], ("operators of this family are not needed to build a model", "use bmesh, bpy.data or another operator"))
    if len(words) > 3 and path not in _OPERATOR_FINE and any(word in words[3] for word in _OPERATOR_WORDS):
        return _PATHS
    return None


def _module_attribute_refusal(words):
    """`dataclasses.inspect`, `random._os`: modules that an allowed one merely uses."""
    found = sys.modules.get(words[0]) if words[0] in MODULES else None
    for depth, word in enumerate(words[1:], 1):
        if not isinstance(found, types.ModuleType):
            return None
        below = getattr(found, word, None)
        if isinstance(below, types.ModuleType):
            reached = ".".join(words[: depth + 1])
            if module_refusal(reached) is not None and module_refusal(below.__name__) is not None:
                return "it is a module that this one merely uses", "leave it out"
        found = below
    return None


def attribute_refusal(name):
    """Why an attribute of this name is refused on any object, as (reason, instead), or None."""
    if name.startswith("__"):
        return None if name in DUNDERS else _INTERNALS
    if name.startswith("_") and name not in PRIVATE and name[1:] in sys.stdlib_module_names:
        return _INTERNALS
    return ATTRIBUTES.get(name)
