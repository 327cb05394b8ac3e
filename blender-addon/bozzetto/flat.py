"""Makes plain meshes of what the scene shows, for formats that know nothing else: modifiers applied, curves and texts turned into meshes, instances of collections unfolded; and less of it where that is wanted.

It changes the scene for good: the last thing that a job does.
"""
import math
from typing import NamedTuple

import bpy
import numpy as np
from mathutils.bvhtree import BVHTree

from . import scene

#: Of its triangles an object keeps this share at each step.
STEP = 0.7
#: How far a surface may move at most, as a share of its object's size: beyond, it is another shape.
FARTHEST = 0.15
#: Vertices by which that is measured.
MEASURED = 400


def flatten():
    """Every shown object with a surface becomes a mesh without modifiers. Objects that share an unmodified mesh go on sharing it."""
    _unfold()
    depsgraph, meshes, places = bpy.context.evaluated_depsgraph_get(), {}, []
    for thing in scene.surfaces():
        shared = thing.type == "MESH" and not thing.modifiers and thing.data.shape_keys is None
        key = (thing.data.name, None) if shared else (thing.data.name, thing.name)
        if key not in meshes:
            meshes[key] = bpy.data.meshes.new_from_object(thing.evaluated_get(depsgraph), preserve_all_data_layers=True, depsgraph=depsgraph)
        places.append((thing, meshes[key]))
    for thing, mesh in places:
        if thing.type == "MESH":
            thing.modifiers.clear()
            thing.data = mesh
        else:
            _put_in_place_of(thing, mesh)


def reduce(wanted):
    """A Reduction of the flattened scene. Raises ValueError where so few triangles can't be had."""
    if wanted["triangles"] is not None:
        _fewer_triangles(wanted["triangles"])
    if wanted["texture"] is not None:
        for image in bpy.data.images:
            _smaller(image, wanted["texture"])


def _unfold():
    """Instances of collections become objects; nested ones as well."""
    instances = [thing for thing in scene.shown() if scene.is_instance(thing)]
    if not instances:
        return
    for thing in bpy.context.view_layer.objects:
        thing.select_set(thing in instances)
    bpy.context.view_layer.objects.active = instances[0]
    bpy.ops.object.duplicates_make_real(use_base_parent=False, use_hierarchy=False)


def _put_in_place_of(thing, mesh):
    name, thing.name = thing.name, f"{thing.name} before"
    made = bpy.data.objects.new(name, mesh)
    made.parent, made.parent_type, made.matrix_world = thing.parent, "OBJECT", thing.matrix_world
    for key in thing.keys():
        made[key] = thing[key]
    for collection in thing.users_collection:
        collection.objects.link(made)
    thing.hide_render = True


def _fewer_triangles(most):
    """Step by step where it changes least, so that what is flat goes before what is round, and a small thing keeps its shape as a large one does."""
    users = {}
    for thing in scene.surfaces():
        users.setdefault(thing.data.name, []).append(thing)
    meshes = [_Mesh(things) for things in users.values()]
    total = sum(mesh.triangles * len(mesh.things) for mesh in meshes)
    while total > most:
        least = min(meshes, key=lambda mesh: mesh.next().error)
        if least.next().error > FARTHEST:
            raise ValueError(f"{most} triangles are too few: {total} are left when each object keeps its shape")
        total -= (least.triangles - least.next().triangles) * len(least.things)
        least.take()


class _Mesh:
    """A mesh with the things that show it, and what would become of it with fewer triangles."""

    def __init__(self, things):
        self.things, self.triangles, self._next = things, _triangles(things[0].data), None
        points = _places(things[0].data)
        self._size = max(float((points.max(axis=0) - points.min(axis=0)).max()), 1e-9)
        self._points = points[:: max(1, len(points) // MEASURED)].tolist()

    def next(self):
        """The mesh with a step fewer triangles."""
        if self._next is None:
            self._next = self._fewer()
        return self._next

    def take(self):
        """Goes on to that."""
        fewer, self._next = self._next, None
        self.triangles = fewer.triangles
        for thing in self.things:
            thing.data = fewer.mesh

    def _fewer(self):
        thing, ratio = self.things[0], STEP
        modifier = thing.modifiers.new("fewer triangles", "DECIMATE")
        modifier.decimate_type, modifier.use_collapse_triangulate = "COLLAPSE", True
        try:
            while ratio > 0.01:
                modifier.ratio = ratio
                depsgraph = bpy.context.evaluated_depsgraph_get()
                mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(depsgraph), preserve_all_data_layers=True, depsgraph=depsgraph)
                triangles = _triangles(mesh)
                if 0 < triangles < self.triangles:
                    return _Fewer(mesh, triangles, self._distance(mesh))
                ratio *= STEP
            return _Fewer(None, self.triangles, math.inf)
        finally:
            thing.modifiers.remove(modifier)

    def _distance(self, mesh):
        tree = BVHTree.FromPolygons(_places(mesh).tolist(), [polygon.vertices for polygon in mesh.polygons])
        return max(tree.find_nearest(point)[3] or 0.0 for point in self._points) / self._size


class _Fewer(NamedTuple):
    mesh: object
    triangles: int
    #: How far it is from the whole mesh, as a share of its size.
    error: float


def _triangles(mesh):
    return len(mesh.loops) - 2 * len(mesh.polygons)


def _places(mesh):
    places = np.empty(len(mesh.vertices) * 3, dtype=np.float32)
    mesh.vertices.foreach_get("co", places)
    return places.reshape(-1, 3)


def _smaller(image, side):
    width, height = image.size
    if max(width, height) <= side or image.source not in ("FILE", "GENERATED"):
        return
    factor = side / max(width, height)
    image.scale(max(1, round(width * factor)), max(1, round(height * factor)))
    image.pack()
