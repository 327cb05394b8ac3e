"""Which objects of the scene count: those that a render shows. Facts, views and files all ask here, so that they agree."""
import bpy

#: Objects that have a surface, and that the glTF exporter turns into a mesh.
SURFACES = {"MESH", "CURVE", "SURFACE", "FONT"}


def put_right():
    """Scripts that died or forgot leave a mesh in edit mode, where its data is not up to date, or another scene in the window than the one they built.

    Evaluates nothing: what follows changes the meshes once more, and modifiers can be slow.
    """
    built = {scene.name: sum(thing.type in SURFACES for thing in scene.objects) for scene in bpy.data.scenes}
    fullest = max(built, key=lambda name: built[name])
    if bpy.context.window is not None and not built[bpy.context.scene.name] and built[fullest]:
        bpy.context.window.scene = bpy.data.scenes[fullest]
    for thing in bpy.context.scene.objects:
        if thing.mode != "OBJECT":
            bpy.context.view_layer.objects.active = thing
            bpy.ops.object.mode_set(mode="OBJECT")


def shown():
    """All objects of the scene that are not hidden in any way, in the order of their names."""
    hidden = _hidden_collections(bpy.context.view_layer.layer_collection)
    visible = []
    for thing in bpy.context.scene.objects:
        homes = [home.name for home in thing.users_collection]
        if thing.hide_render or thing.hide_viewport or thing.hide_get() or (homes and all(home in hidden for home in homes)):
            continue
        visible.append(thing)
    return sorted(visible, key=lambda thing: thing.name)


def surfaces():
    """The shown objects that have faces, once modifiers are applied: not a bare path, not a mesh of mere points."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    return [thing for thing in shown() if thing.type in SURFACES and _has_faces(thing.evaluated_get(depsgraph))]


def is_instance(thing):
    """An empty that shows a collection."""
    return thing.type == "EMPTY" and thing.instance_type == "COLLECTION" and thing.instance_collection is not None


def _has_faces(evaluated):
    mesh = evaluated.to_mesh()
    count = len(mesh.polygons) if mesh is not None else 0
    evaluated.to_mesh_clear()
    return count > 0


def part_of(thing):
    """Custom property `part`, else the name without its number: `leg_2` and `leg.001` are `leg`."""
    part = thing.get("part")
    if isinstance(part, str) and part:
        return part
    head, mark, tail = thing.name.rpartition(".")
    name = head if mark and tail.isdigit() else thing.name
    head, mark, tail = name.rpartition("_")
    return head if mark and tail.isdigit() and head else name


def _hidden_collections(layer, above=False):
    """Names of the collections whose objects are not rendered."""
    gone = above or layer.exclude or layer.hide_viewport or layer.collection.hide_render or layer.collection.hide_viewport
    names = {layer.collection.name} if gone else set()
    for child in layer.children:
        names |= _hidden_collections(child, gone)
    return names
