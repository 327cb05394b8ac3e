"""Reads the documentation out of the Blender that runs it: `blender -b --factory-startup -noaudio --python manual.py -- OUT.json`.

Writes a list of {name, kind, text}, in the same order each time: operators, types, shader nodes with the sockets that they have in this version,
what bmesh and mathutils say of themselves. Runs alone, in a process of its own that no script has been in. Blender 3.4 to 5.x.
"""
import inspect
import json
import re
import sys

import bmesh
import bpy
import bpy_extras.object_utils
import mathutils
import mathutils.bvhtree
import mathutils.geometry
import mathutils.interpolate
import mathutils.kdtree
import mathutils.noise

#: Characters of one entry; what is longer goes on in a next one under the same head.
LONGEST = 3600
#: Enum items that are listed with their descriptions; of longer lists only the names.
TOLD_ITEMS = 24

#: Families of operators that build, shape and dress a model.
OPERATORS = "collection constraint curve curves font geometry lattice material mball mesh node object surface texture transform uv".split()
#: Single ones of other families.
OPERATORS_TOO = "outliner.orphans_purge paint.vertex_color_set".split()
_OPERATOR_AWAY = re.compile(r"_modal|_dropper|^drop_|eyedropper|clipboard|_bake|bake_|quick_|gpencil|grease|sculpt|voxel_size_edit|paint_|library|asset|screen|backimage|"
                            r"viewer|link_viewer|find_node|preview_reshape|^view_|select_(box|lasso|circle|loop_edge_ring)|particle|rigidbody|simulation|vgroupname")
#: Types of the interface, of files, of animation editors, of video and of drawing.
_TYPE_AWAY = re.compile(
    r"_(OT|PT|MT|HT|UL|TOT|KSI|GGT|GT|AST|FH)_|^(Operator|Panel|Menu|Header|UI|Space|Region|Theme|Gizmo|KeyMap|KeyConfig|Keying|Window|Screen|Preferences|AddonPref|Addon|PathCompare|"
    r"Sequence|Strip|Sound|Movie|Clip|Nla|Fcurve|FCurve|FModifier|Driver|Action|AnimData|AnimViz|Freestyle|LineStyle|GPencil|GreasePencil|Grease|Text$|TextLine|TextBox|Cycles|"
    r"CompositorNode|TextureNode|Compositor|Xr|XR|Timer|Event|Workspace|WorkSpace|wm|Asset|FileSelect|FileBrowser|File|Library|Override|IDOverride|BlendImport|Bake|RenderEngine|"
    r"RenderLayer|RenderPass|RenderResult|RenderSlot|View3D|Tool|Brush|Paint|Sculpt|VertexPaint|UvSculpt|ImagePaint|Particle|RigidBody|Dyna|Dynamic|Fluid|Effector|SPH|Boid|"
    r"Mask|Tracking|Depsgraph|Dopesheet|DopeSheet|Pose|Studio|Stereo|Marker|TimelineMarker|Stroke|Cursor|Volume|Hair|MaterialGP|MaterialLineArt|ViewLayerEEVEE|AOV|"
    r"Lightgroup|Curve?Paint|Simulation|NodeInst|NodesModifierBake|USDHook|Script|Unified|Palette|Maya|Blender|Commandline|CacheFile|CacheObject|AlembicObject|RaytraceEEVEE|"
    r"SceneHydra|SceneEEVEE|SceneGpencil|SceneDisplay|Layer[CO]|ActionGroup|Speaker|LightProbe|Retarget|Foreachs?|RepeatItem|IndexSwitch|Menu|EnumDef|Bone.*Collection|"
    r"Channel|Image?FormatSettings|FFmpeg|PropertyGroupItem|UnknownType|UnitSettings$|ThemeSettings|StatusBar|IDViewer|SelectedUv|TransformOrientationSlot|Histogram|Scopes)"
)
MODULES = (mathutils, mathutils.geometry, mathutils.noise, mathutils.bvhtree, mathutils.kdtree, mathutils.interpolate, bmesh, bmesh.types, bmesh.utils, bmesh.geometry,
           bpy_extras.object_utils)


def entries():
    """All of them, each at most about LONGEST characters, no name twice."""
    written = {}
    for name, kind, head, lines in (*_operators(), *_types(), *_bmesh_ops(), *_modules()):
        for index, text in enumerate(_pieces(head, lines)):
            key = name if index == 0 else f"{name}#{index + 1}"
            written.setdefault(key, {"name": key, "kind": kind, "text": text})
    return list(written.values())


def _pieces(head, lines):
    """The head alone, or with as many of the lines as there is room for, again and again."""
    piece = head
    for line in lines:
        line = line[:LONGEST - 400]
        if len(piece) + len(line) > LONGEST and piece != head:
            yield piece
            piece = head
        piece += "\n" + line
    yield piece


def _operators():
    for family in OPERATORS:
        for name in sorted(dir(getattr(bpy.ops, family))):
            if not name.startswith("_") and not _OPERATOR_AWAY.search(name):
                yield from _operator(f"{family}.{name}")
    for path in OPERATORS_TOO:
        yield from _operator(path)


def _operator(path):
    family, name = path.split(".")
    try:
        rna = getattr(getattr(bpy.ops, family), name).get_rna_type()
    except (AttributeError, KeyError):
        return  # of another version
    settings = [setting for setting in rna.properties if setting.identifier != "rna_type" and not getattr(setting, "is_hidden", False)]
    call = ", ".join(f"{setting.identifier}={_default(setting)}" for setting in settings)
    yield f"bpy.ops.{path}", "operator", f"bpy.ops.{path}({call[:1000]})\n{_sentence(rna)}", [_setting(setting) for setting in settings]


def _types():
    material = bpy.data.materials.new("manual")
    material.use_nodes = True
    for name in sorted(dir(bpy.types)):
        rna = getattr(getattr(bpy.types, name, None), "bl_rna", None)
        if rna is None or name.startswith("_") or _TYPE_AWAY.search(name):
            continue
        bases = _bases(rna)
        if {"Operator", "Panel", "Menu", "Header", "UIList", "PropertyGroup"} & set(bases):
            continue
        head = f"bpy.types.{name}{f'({bases[0]})' if bases else ''}\n{_sentence(rna)}"
        if name.startswith(("GeometryNode", "FunctionNode")):
            yield f"bpy.types.{name}", "node", head, []
            continue
        inherited = {setting.identifier for setting in rna.base.properties} if rna.base else set()
        lines = _sockets(material.node_tree, name) if name.startswith("ShaderNode") else []
        lines += [_setting(setting) for setting in rna.properties if setting.identifier not in inherited and setting.identifier != "rna_type"]
        known = {function.identifier for function in rna.base.functions} if rna.base else set()
        lines += [_function(function) for function in rna.functions if function.identifier not in known and function.identifier not in ("register", "unregister", "poll", "draw")]
        lines += _python_methods(getattr(bpy.types, name))
        kind = "node" if name.startswith("ShaderNode") else "type"
        yield f"bpy.types.{name}", kind, head, lines
    bpy.data.materials.remove(material)


def _bases(rna):
    names = []
    while rna.base is not None:
        rna = rna.base
        names.append(rna.identifier)
    return names


def _sockets(tree, name):
    """What a new node of this type has on either side, in this version."""
    try:
        node = tree.nodes.new(name)
    except (RuntimeError, TypeError):
        return []  # a type that others derive from
    lines = [f"nodes.new('{name}')"]
    for side in ("inputs", "outputs"):
        sockets = list(getattr(node, side))
        told = [_socket(socket, index, [other.name for other in sockets].count(socket.name) > 1) for index, socket in enumerate(sockets)]
        if told:
            lines.append(f"{side}: {', '.join(told)}")
    tree.nodes.remove(node)
    return lines


def _socket(socket, index, twice):
    value = getattr(socket, "default_value", None)
    shown = "" if value is None else f" = {_value(value)}"
    return f"{index}: {socket.name!r}{f' (identifier {socket.identifier!r})' if twice else ''} {socket.type}{'' if socket.is_output else shown}"


def _python_methods(owner):
    """Methods that Blender's own Python adds to a type, such as Mesh.from_pydata."""
    for name, value in sorted(vars(owner).items()):
        if not name.startswith("_") and inspect.isfunction(value) and name not in ("draw", "poll", "register", "unregister"):
            yield f"- {name}{_signature(value)}: {_flat(inspect.getdoc(value))}"


def _signature(function):
    try:
        return str(inspect.signature(function))
    except (TypeError, ValueError):
        return "(…)"


def _function(function):
    given = [f"{setting.identifier}{'' if setting.is_required else '=' + _default(setting)}" for setting in function.parameters if not setting.is_output]
    result = [f"{setting.identifier}: {_kind(setting)}" for setting in function.parameters if setting.is_output]
    told = "; ".join(f"{setting.identifier} {_kind(setting)}{_told(setting)}" for setting in function.parameters if not setting.is_output)
    return f"- {function.identifier}({', '.join(given)}){' -> ' + ', '.join(result) if result else ''}: {_flat(function.description)}{' [' + told + ']' if told else ''}"


def _setting(setting):
    limits = ""
    if setting.type in ("INT", "FLOAT"):
        low, high = setting.hard_min, setting.hard_max
        limits = (f", >= {_number(low)}" if low > -1e9 else "") + (f", <= {_number(high)}" if high < 1e9 else "")
    default = _default(setting)
    told = f", default {default}" if default != "…" and setting.type not in ("POINTER", "COLLECTION") else ""
    written = ", read only" if getattr(setting, "is_readonly", False) and setting.type not in ("POINTER", "COLLECTION") else ""
    return f"- {setting.identifier}: {_kind(setting)}{told}{limits}{written}{_told(setting)}"


def _told(setting):
    words = [text for text in (setting.name, _flat(setting.description)) if text]
    return f". {': '.join(words)}" if words else ""


def _kind(setting):
    if setting.type == "ENUM":
        return f"{'set of' if setting.is_enum_flag else 'one of'} {_items(setting)}"
    if setting.type in ("POINTER", "COLLECTION"):
        kind = setting.fixed_type.identifier
        if setting.type == "POINTER":
            return kind
        return f"{getattr(setting.srna, 'identifier', None) or 'collection'} of {kind}"
    length = getattr(setting, "array_length", 0)
    return f"{setting.type.lower()}{f'[{length}]' if length else ''}"


def _items(setting):
    items = [item for item in (getattr(setting, "enum_items_static", None) or setting.enum_items) if item.identifier]
    if len(items) > TOLD_ITEMS:
        return " ".join(repr(item.identifier) for item in items[:120])
    return ", ".join(f"{item.identifier!r}{f' ({_short(item.description)})' if item.description else ''}" for item in items) or "(depends on the context)"


def _default(setting):
    """As Python; `…` where there is none."""
    try:
        if setting.type == "ENUM":
            return repr(set(sorted(setting.default_flag))) if setting.is_enum_flag and len(setting.default_flag) < 2 else repr(sorted(setting.default_flag)) if setting.is_enum_flag else repr(setting.default)
        if setting.type in ("POINTER", "COLLECTION"):
            return "None" if setting.type == "POINTER" else "…"
        if getattr(setting, "array_length", 0):
            return _value(setting.default_array)
        return _value(setting.default)
    except (AttributeError, TypeError):
        return "…"


def _value(value):
    if isinstance(value, bool) or isinstance(value, str):
        return repr(value)
    if isinstance(value, (int, float)):
        return _number(value)
    try:
        numbers = [_value(each) for each in value]
    except TypeError:
        return "…"
    return f"({', '.join(numbers)})" if len(numbers) <= 4 else f"({numbers[0]}, … {len(numbers)} values)"


def _number(value):
    return str(value) if isinstance(value, int) else f"{value:.5g}"


def _bmesh_ops():
    for name in sorted(dir(bmesh.ops)):
        if not name.startswith("_"):
            text = inspect.cleandoc(getattr(bmesh.ops, name).__doc__ or name)
            yield f"bmesh.ops.{name}", "bmesh", text.replace("BMeshOpFunc ", ""), []


def _modules():
    for module in MODULES:
        for name in sorted(dir(module)):
            value = getattr(module, name)
            if name.startswith("_") or inspect.ismodule(value):
                continue
            path = f"{module.__name__}.{name}"
            if inspect.isclass(value):
                members = [line for member in sorted(vars(value)) if not member.startswith("_") for line in _member(member, vars(value)[member])]
                yield path, "python", f"{path}\n{_doc(value)}"[:LONGEST // 2], members
            elif callable(value) and getattr(value, "__module__", None) in (None, module.__name__):
                yield path, "python", f"{path}{_signature(value) if inspect.isfunction(value) else ''}\n{_doc(value)}"[:LONGEST], []


def _member(name, value):
    text = _doc(value if not isinstance(value, (classmethod, staticmethod)) else value.__func__)
    if text:
        yield f"- {name}: {text}"


def _doc(value):
    """Without the marks of reStructuredText and without long examples."""
    text = inspect.cleandoc(value.__doc__ or "") if isinstance(value.__doc__, str) else ""
    text = re.sub(r"\.\. (function|method|classmethod|class|attribute|data|note|warning|seealso|code-block|code|literalinclude)::? ?", "", text)
    text = re.sub(r":(?:class|func|meth|mod|attr|data|ref):`([^`]*)`", r"\1", text)
    return re.sub(r"\n\s*\n+", "\n", text)


def _sentence(rna):
    return ": ".join(text for text in (rna.name, _flat(rna.description)) if text)


def _flat(text):
    return " ".join((text or "").split())


def _short(text):
    text = _flat(text)
    return text if len(text) <= 120 else text[:119] + "…"


if __name__ == "__main__":
    with open(sys.argv[-1], "w", encoding="utf-8") as out:
        json.dump(entries(), out, ensure_ascii=False, separators=(",", ":"))
