"""What a script may touch: the tables behind the gate (before it runs) and the guard (while it runs).

A script builds a model. It reads and writes no file, starts no process, talks to no network and changes no setting of Blender.
Each refusal has a reason and says what to do instead, in words that a model or a person can act on.
"""
import builtins
import re
import sys
import types

from . import names

#: Modules that a script may import by these names; more about them in names.py.
MODULES = names.MODULES
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
    "vars": ("it opens the way around every other rule", "use vars(thing) of an object of your own, or name the attributes"),
    "breakpoint": ("nobody sits at this Blender", "use print() and read the output"),
    "input": ("nobody sits at this Blender", "put a parameter at the top of the script"),
    "help": ("nobody sits at this Blender", "leave it out"),
    "exit": ("it would end Blender", "return from the function, or raise an exception that says what is wrong"),
    "quit": ("it would end Blender", "return from the function, or raise an exception that says what is wrong"),
    "memoryview": ("it reaches into raw memory", "use bytes, list or numpy arrays"),
}
REFUSED_BUILTINS.update(dict.fromkeys(["copyright", "credits", "license"], REFUSED_BUILTINS["help"]))
ALLOWED_BUILTINS = tuple(
    name for name in dir(builtins)
    if name not in REFUSED_BUILTINS and name != "_" and (not name.startswith("__") or name in ("__build_class__", "__debug__"))
)

_NUMBERS = "add sub mul truediv floordiv mod divmod pow matmul and or xor lshift rshift".split()
_OPERATIONS = " ".join(f"__{side}{name}__" for name in _NUMBERS for side in ("", "r", "i"))
#: Names with two underscores that a script may define: the language's protocols, as far as they act on the script's own objects.
DEFINED = frozenset((
    "__init__ __post_init__ __new__ __init_subclass__ __class_getitem__ __set_name__ __get__ __set__ __delete__ __slots__ __match_args__ __all__ __doc__ __hash__ "
    "__str__ __repr__ __format__ __bytes__ __bool__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __length_hint__ __iter__ __next__ __reversed__ "
    "__contains__ __getitem__ __setitem__ __delitem__ __missing__ __call__ __enter__ __exit__ __aenter__ __aexit__ __aiter__ __anext__ __await__ "
    "__neg__ __pos__ __abs__ __invert__ __round__ __floor__ __ceil__ __trunc__ __int__ __float__ __index__ __complex__ __array__ __array_priority__ "
    "__getattr__ __setattr__ __delattr__ __dir__ __copy__ __deepcopy__ __version__ __author__ __copyright__ __license__ __credits__ __date__ __status__ "
    "__maintainer__ __email__ " + _OPERATIONS
).split())
#: Names with two underscores that can be read, of an object or as a global.
READ = (DEFINED - frozenset("__get__ __set__ __delete__ __getattr__ __array__ __class_getitem__ __match_args__".split())) | frozenset(
    "__name__ __qualname__ __module__ __class__ __dict__ __members__ __annotations__ __dataclass_fields__ __future__ __debug__ __file__".split()
)
#: What can be set of it, on what the script itself defines.
STORED = frozenset("__name__ __qualname__ __doc__".split())
#: Of those that are left, the ones that Python itself gives a meaning: as texts they can only be meant for getting around this.
HIDDEN = frozenset(
    name for thing in (type, types.FunctionType, types.ModuleType, types.GeneratorType, types.MethodType, types.CodeType, types.FrameType, BaseException, property)
    for name in dir(thing) if name.startswith("__")
) | frozenset("__array_interface__ __array_struct__ __array_function__ __array_ufunc__ __builtins__ __import__ __loader__ __spec__ __path__ __wrapped__ __del__ "
              "__prepare__ __instancecheck__ __subclasscheck__ __getstate__ __setstate__ __reduce__ __reduce_ex__ __build_class__".split())
HIDDEN -= READ | DEFINED | {"__weakref__", "__weakrefoffset__"}
#: Private names that belong to the language's public ways.
PRIVATE = frozenset("_replace _asdict _fields _make _field_defaults _value_ _name_ _missing_ _generate_next_value_ _ignore_ _order_ _member_names_".split())

_INTERNALS = ("it leads into the interpreter's internals", "leave it out: a model does not need it")
_PATHS = ("files can't be read or written", "leave it out: Bozzetto exports the GLB and the .blend and takes the pictures")
_DRIVERS = ("drivers run code made from text", "set the value itself")
_NO_WINDOW = ("there is no window, no keyboard and no clipboard here", "leave it out")
_LEFT_BEHIND = ("code can't stay behind in Blender", "call the function yourself")
_TEXTS = ("text blocks hold code", "keep the code in this script")
_SETTINGS = ("settings of Blender stay as they are", "leave it out")

# (reason, instead) of refusals that are given in more than one place, here and elsewhere.
_IMAGES = ("image files can't be read or written", "make an image with bpy.data.images.new() and fill its pixels")
_SHADERS = ("shaders made from text are code", "use the shader nodes that Blender brings")
_UNNEEDED = ("it is not needed to build a model, and reaches beyond it", "leave it out")
PRIVATE_TO_OTHERS = ("it is private, and not the script's own", "use the public attribute")
PRIVATE_TO_MODULE = ("it is private to its module", "leave it out")
NO_PACKAGE = ("there is no package around a script", "leave it out")
PLAIN_TEXT = ("names of attributes are plain text", "use str")
PLAIN_NAMES = ("names of attributes are plain names", "use letters, digits and _")
FORMATS = ("format strings walk through attributes", "use an f-string")
METACLASS = ("classes of classes can't be read", "use a class decorator or __init_subclass__")
CLASS_OF_DATA = ("a class made from data can't be read", "write a class statement, or use dataclasses.make_dataclass()")
NOT_IN_CASE = ("a case can't read it", "use an if")
PATCH = ("what Python and Blender bring stays as it is", "keep the value in a variable, or in an object's custom property: ob['name'] = value")
#: Refused wherever they stand, whoever defines them.
INTERNAL = frozenset(
    "gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_origin cr_await ag_frame ag_code ag_await f_globals f_locals f_builtins f_back f_code f_trace "
    "tb_frame tb_next tb_lasti co_code co_consts co_names func_globals func_code as_pointer".split()
)
#: Attributes that are refused on everything but what the script itself defines.
ATTRIBUTES = {
    **dict.fromkeys(INTERNAL, _INTERNALS),
    **dict.fromkeys(["mro", "ctypes", "cffi", "capsule"], _INTERNALS),
    **dict.fromkeys("tofile fromfile memmap dump save save_render load libraries unpack unpack_all reload as_string as_module sequence_editor "
                    "sequence_editor_create sequence_editor_clear gl_load keying_set_export filepath_from_user".split(), _PATHS),
    **dict.fromkeys("driver_add driver_remove drivers driver_namespace".split(), _DRIVERS),
    **dict.fromkeys(["bl_rna_get_subclass", "bl_rna_get_subclass_py"], ("the classes of operators and panels stay as they are", "leave it out")),
    **dict.fromkeys("clipboard keyconfigs fileselect_add modal_handler_add event_timer_add event_timer_remove draw_cursor_add draw_handler_add invoke_popup "
                    "invoke_confirm invoke_search_popup invoke_props_dialog invoke_props_popup popup_menu popup_menu_pie tag_script_reload".split(), _NO_WINDOW),
    **dict.fromkeys(["handlers", "timers", "msgbus"], _LEFT_BEHIND),
    "texts": _TEXTS,
    "preferences": _SETTINGS,
    "get_type_hints": ("it evaluates text as code", "leave it out"),
    "ForwardRef": ("it evaluates text as code", "write the type itself"),
}
#: Attributes that are read through the guard: what they lead to depends on the object.
ASKED = frozenset("format format_map path_resolve obj register new copy".split())
#: Attributes of these endings can't be set, nor given to an operator: they make Blender read or write a path.
PATH_ENDINGS = ("filepath", "filepath_raw", "directory", "filename", "cache_path", "base_path", "output_path")
#: Others that can't be set.
STORES = {
    "use_disk_cache": _PATHS,
    "use_autopack": _PATHS,
    "use_external": _PATHS,
    "shading_system": _SHADERS,
    "bytecode": _SHADERS,
    "use_scripts_auto_execute": _SETTINGS,
}
#: Words of Blender's that mean files or code where they stand as a string of their own, such as types of nodes.
WORDS = {
    "ShaderNodeScript": _SHADERS,
    "CompositorNodeOutputFile": _PATHS,
}

_NUMPY_FILES = ("files can't be read or written", "write the data into the script as a literal, or compute it")
_CLASSES = (_UNNEEDED[0], "leave it out: classes need not be registered to build a model")

#: Why names of a module are missing from names.NAMES, where more can be said than that they are. Dotted paths, and everything below them.
PATHS = {
    **{f"numpy.{name}": _NUMPY_FILES for name in (
        "load save savez savez_compressed loadtxt savetxt genfromtxt fromfile fromregex memmap DataSource ctypeslib recfromcsv recfromtxt").split()},
    "typing.get_type_hints": ATTRIBUTES["get_type_hints"],
    "typing.ForwardRef": ATTRIBUTES["ForwardRef"],
    "string.Formatter": FORMATS,
    "enum.EnumMeta": ("metaclasses can't be called", "derive from enum.Enum"),
    "enum.EnumType": ("metaclasses can't be called", "derive from enum.Enum"),
    "functools.singledispatchmethod": (_UNNEEDED[0], "use functools.singledispatch, or isinstance()"),
    "bpy.utils": _CLASSES,
    "bpy.app.handlers": _LEFT_BEHIND,
    "bpy.app.timers": _LEFT_BEHIND,
    "bpy.app.driver_namespace": _DRIVERS,
    "bpy.app": (_UNNEEDED[0], "only bpy.app.version, version_string, version_file and background can be read"),
    "bpy.path": (_PATHS[0], "only bpy.path.clean_name, display_name and ensure_ext are there"),
    "bpy.msgbus": _LEFT_BEHIND,
    "bpy.data.filepath": _PATHS,
    "bpy.data.images.load": _IMAGES,
    "bpy.data.fonts.load": ("files can't be read or written", "leave it out: texts have Blender's own font"),
    "bpy.data.texts": _TEXTS,
    "bpy.data.libraries": _PATHS,
    "bpy.data.sounds": _PATHS,
    "bpy.data.movieclips": _PATHS,
    "bpy.data.cache_files": _PATHS,
    "bpy.data.volumes": _PATHS,
    "bpy.context.preferences": _SETTINGS,
}
#: Of bpy.types: classes that scripts make others of, and those that belong to Blender's own operators, panels and menus.
_TYPES = frozenset(
    "Operator Panel Menu Header UIList UILayout RenderEngine AddonPreferences Macro KeyingSetInfo Gizmo GizmoGroup AssetShelf FileHandler PropertyGroup Text "
    "BlendDataTexts BlendDataLibraries Preferences WindowManager KeyMap KeyConfig Library".split()
)
_OF_BLENDER = re.compile(r"[A-Z0-9_]+_[A-Z]{2,3}_\w+")
APP = frozenset("version version_string version_file version_cycle background".split())

#: Families of operators that build, select, edit and tidy.
OPERATORS = frozenset(
    "mesh object curve curves surface mball lattice transform material uv geometry sculpt paint font armature pose collection constraint node texture "
    "particle rigidbody gpencil grease_pencil action anim graph outliner scene world ed marker mask palette sculpt_curves pointcloud cloth ptcache view3d".split()
)
_OPERATOR_REASONS = {
    "wm": ("windows, preferences and files stay as they are", "leave it out: the scene is already empty, and Bozzetto exports the files"),
    "render": ("Bozzetto takes the pictures itself, with its own camera and light", "leave it out"),
    "import_scene": (_PATHS[0], "build the geometry in the script"),
    "import_mesh": (_PATHS[0], "build the geometry in the script"),
    "import_curve": (_PATHS[0], "build the geometry in the script"),
    "export_scene": _PATHS,
    "export_mesh": _PATHS,
    "image": _IMAGES,
    "sound": _PATHS,
    "script": ("code from elsewhere can't be checked", "write the code into this script"),
    "text": _TEXTS,
    "console": _TEXTS,
    "preferences": _SETTINGS,
}
#: Operators of other families that scripts begin with; `facade.start_afresh` is what they do here.
OPERATORS_OF_OURS = frozenset(["wm.read_homefile", "wm.read_factory_settings"])
#: Parts of operator names that mean a file, in families that are otherwise allowed.
_OPERATOR_WORDS = ("import", "export", "load", "save", "open", "file", "external", "asset", "driver", "script", "lib_", "library", "preset")
#: Operators that have such a word and mean no file.
_OPERATOR_FINE = frozenset("object.make_override_library object.reset_override_library outliner.item_openclose mesh.polybuild_face_at_cursor_move".split())
#: Operators that read or write a file, or run code, without such a word (all of 3.4.1 looked through, and what is known of later ones).
_OPERATOR_FILES = frozenset(
    "graph.sound_bake graph.sound_to_samples object.drop_named_image object.drop_geometry_nodes paint.image_from_view view3d.background_image_add "
    "view3d.drop_world object.data_instance_add object.simulation_nodes_cache_bake object.simulation_nodes_cache_delete object.geometry_node_bake_single "
    "object.geometry_node_tree_copy_assign_bake object.geometry_node_bake_delete_single geometry.execute_node_group scene.freestyle_module_add "
    "outliner.id_operation outliner.scene_operation ed.undo_history collection.exporter_add ptcache.bake_from_cache view3d.copybuffer view3d.pastebuffer "
    "pose.copy pose.paste outliner.id_copy outliner.id_paste material.copy material.paste node.clipboard_copy node.clipboard_paste node.add_node object.ocean_bake ".split()
)


_NO_FILES = "leave it out: there are no files, and Bozzetto writes the results itself"
_NO_NETWORK = "write the data that the script needs into it as a literal"
_IN_ORDER = "do the work in order, in this script"
#: What to use instead of modules that scripts often begin with.
_INSTEAD = {
    "sys": "leave it out: end the script by returning or raising, and put parameters at its top",
    "argparse": "put parameters at the top of the script",
    "logging": "use print()", "warnings": "use print()",
    "uuid": "count: f'{name}_{index}'",
    "pickle": "use json for data", "inspect": "leave it out", "importlib": "use an import statement", "subprocess": "leave it out: no process can be started",
    **dict.fromkeys("os pathlib shutil tempfile glob io csv".split(), _NO_FILES),
    **dict.fromkeys("requests urllib http socket ssl ftplib".split(), _NO_NETWORK),
    **dict.fromkeys("threading multiprocessing asyncio concurrent queue signal".split(), _IN_ORDER),
    **dict.fromkeys("scipy pandas trimesh shapely sklearn cv2 skimage".split(), "use numpy, mathutils or bmesh"),
    **dict.fromkeys(["PIL", "imageio", "matplotlib"], "make an image with bpy.data.images.new() and fill its pixels from numpy"),
    **dict.fromkeys(["noise", "opensimplex", "perlin_noise"], "use mathutils.noise"),
    **dict.fromkeys(["gpu", "blf", "bgl", "aud", "addon_utils", "bl_ui", "bl_operators"], "leave it out: there is no window and no add-on here"),
}


def module_refusal(name):
    """Why a module can't be imported, as (reason, instead), or None."""
    if names.is_module(name):
        return None
    head, _, tail = name.partition(".")
    if head in names.MODULES:
        return f"of {head}, a model needs no {tail}", "leave it out"
    there = ", ".join(sorted(names.MODULES - {"__future__", "abc", "numbers"}))
    return "only modules for geometry and arithmetic are there", _INSTEAD.get(head, f"leave it out; there are {there}").replace("leave it out", f"leave {head} out")


def path_refusal(path):
    """Why a dotted path (`numpy.load`, `bpy.ops.wm.quit_blender`) is refused, as (reason, instead), or None."""
    words = path.split(".")
    if words[:2] == ["bpy", "ops"]:
        return _operator_refusal(words)
    module = words[0]
    if not names.is_module(module):
        return None
    for word in words[1:]:
        reached = f"{module}.{word}"
        if reached in PATHS and not names.is_module(reached):
            return PATHS[reached]
        if module == "bpy.types" and (word in _TYPES or _OF_BLENDER.fullmatch(word)):
            return "operators, panels, menus and text blocks stay as they are", "write a plain function and call it"
        if not names.has(module, word) or (module == "bpy.app" and word not in APP and not word.startswith("__")):
            return _missing(module, word)
        if not names.is_module(reached):
            break
        module = reached
    return next((PATHS[start] for start in (".".join(words[:length]) for length in range(3, len(words) + 1)) if start in PATHS and not names.is_module(start)), None)


def _missing(module, word):
    if word.startswith("_"):
        return PRIVATE_TO_MODULE
    if module in PATHS:
        return PATHS[module]
    held = getattr(sys.modules.get(module), "__dict__", {})
    if isinstance(held.get(word), type(sys)):
        return "it is a module that this one merely uses", "leave it out"
    if word in held:
        return _UNNEEDED
    return f"{module} has no {word} that a script can use", "use another function, or write it out"


def _operator_refusal(words):
    name = ".".join(words[2:4])
    if name in OPERATORS_OF_OURS:
        return None
    if len(words) > 2 and words[2] not in OPERATORS and not (words[2].startswith("__") and words[2] in READ):
        return _OPERATOR_REASONS.get(words[2], ("operators of this family are not needed to build a model", "use bmesh or bpy.data, or leave it out"))
    if len(words) > 3 and (name in _OPERATOR_FILES or (name not in _OPERATOR_FINE and any(word in words[3] for word in _OPERATOR_WORDS))):
        return _PATHS
    return None


def is_path_name(name):
    """Whether an attribute or keyword of this name makes Blender read or write a file."""
    return name.endswith(PATH_ENDINGS)


def attribute_refusal(name):
    """Why an attribute of this name is refused on any object that the script does not define, as (reason, instead), or None."""
    if names.is_dunder(name):
        return None if name in READ else _INTERNALS
    if name.startswith("_") and name not in PRIVATE and name[1:] in sys.stdlib_module_names:
        return _INTERNALS
    return ATTRIBUTES.get(name)


def store_refusal(name):
    """Why an attribute of this name can't be set or deleted on what the script does not define, as (reason, instead), or None."""
    if names.is_dunder(name):
        return None if name in STORED else _INTERNALS
    if is_path_name(name):
        return _PATHS
    return STORES.get(name) or ATTRIBUTES.get(name)
