"""Puts the faces and edges of each mesh into one order, so that the same script gives the same bytes in every process.

Measured on Blender 3.4: create_uvsphere, spin, solidify and extrude_face_region number their faces and edges by memory addresses, which differ
from run to run; vertices and the first corner of each face do not (but for chained exact booleans and cuts through such a mesh, which number their new vertices so). The exporter itself is faithful to the order that it is given.
"""
import bmesh
import numpy as np

from . import scene, surface

#: Vertices of a face that nearly always tell it from all others.
LEAST = 4


def settle():
    """Sorts the meshes of all shown objects in place: faces and edges by their vertices. Material indices that lead nowhere become 0."""
    meshes = {thing.data.name: thing.data for thing in scene.shown() if thing.type == "MESH" and thing.data.library is None}
    for mesh in meshes.values():
        _sort(mesh)


def _sort(mesh):
    pairs = np.sort(_get(mesh.edges, "vertices", 2), axis=1)
    edge_order, face_order = np.lexsort((pairs[:, 1], pairs[:, 0])), _face_order(mesh)
    if not _as_they_are(edge_order) or not _as_they_are(face_order):
        _reorder(mesh, edge_order.tolist(), face_order.tolist())
        pairs = pairs[edge_order]
    slots = _get(mesh.polygons, "material_index", 1)
    if len(slots) and (slots.min() < 0 or slots.max() >= max(1, len(mesh.materials))):
        mesh.polygons.foreach_set("material_index", np.where((slots < 0) | (slots >= max(1, len(mesh.materials))), 0, slots).astype(np.int32))
    mesh.edges.foreach_set("vertices", np.ascontiguousarray(pairs).reshape(-1).view(surface.RAW))
    mesh.update()


def _as_they_are(order):
    return bool((order == np.arange(len(order))).all())


def _face_order(mesh):
    """By their least vertices; only faces that have many in common need all of theirs."""
    corners, starts, totals = _get(mesh.loops, "vertex_index", 1), _get(mesh.polygons, "loop_start", 1), _get(mesh.polygons, "loop_total", 1)
    least = np.full((len(starts), LEAST), -1, dtype=np.int32)
    for total in np.unique(totals):
        these = np.flatnonzero(totals == total)
        rows = np.sort(corners[starts[these][:, None] + np.arange(total)], axis=1)[:, :LEAST]
        least[these, :rows.shape[1]] = rows
    order = np.lexsort(least.T[::-1])
    if len(order) < 2 or (least[order[1:]] != least[order[:-1]]).any(axis=1).all():
        return order
    keys = [sorted(corners[start:start + total].tolist()) for start, total in zip(starts, totals)]
    return np.array(sorted(range(len(keys)), key=keys.__getitem__))


def _reorder(mesh, edge_order, face_order):
    work = bmesh.new()
    work.from_mesh(mesh, face_normals=False)
    for elements, order in ((work.edges, edge_order), (work.faces, face_order)):
        elements.ensure_lookup_table()
        ordered = [elements[index] for index in order]
        for index, element in enumerate(ordered):
            element.index = index
        elements.sort()
    work.to_mesh(mesh)
    work.free()


def _get(collection, name, width):
    values = np.empty(len(collection) * width, dtype=surface.RAW)
    collection.foreach_get(name, values)
    values = values.view(np.int32)
    return values.reshape(-1, width) if width > 1 else values
