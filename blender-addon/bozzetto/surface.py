"""One object's evaluated surface as numpy arrays in world space, and what can be told from them."""
import hashlib

import bpy
import numpy as np

#: How Blender keeps indices: read as anything else they are converted one by one, which takes ten times as long.
RAW = np.uint32 if bpy.app.version < (4, 0) else np.int32

#: Vertices nearer than this are the same position, in metres.
STEP = 1e-6
#: A face is degenerate when its area is below this share of its object's squared diagonal.
DEGENERATE = 1e-10


def read(thing, depsgraph):
    """The Surface of an object, or None if it has none (a bare curve, say)."""
    evaluated = thing.evaluated_get(depsgraph)
    mesh = evaluated.to_mesh()
    if mesh is None:
        return None
    try:
        return Surface(thing, evaluated, mesh)
    finally:
        evaluated.to_mesh_clear()


class Surface:
    """vertices (n,3) · edges (e,2) · triangles (t,3) with their face · faces as start, total and corner lists · material names."""

    def __init__(self, thing, evaluated, mesh):
        mesh.calc_loop_triangles()
        self.thing = thing
        matrix = np.array(evaluated.matrix_world, dtype=np.float64)
        #: Mirrored by its matrix: then the winding of all faces reads the other way round, in Blender as in glTF.
        self.mirrored = np.linalg.det(matrix[:3, :3]) < 0
        local = _get(mesh.vertices, "co", 3, np.float32).astype(np.float64)
        self.local = local
        self.vertices = local @ matrix[:3, :3].T + matrix[:3, 3]
        if not np.isfinite(self.vertices).all():
            raise ValueError(f"{thing.name} has a vertex at a place that is no finite number: look for a division by zero or a huge factor")
        self.edges = _get(mesh.edges, "vertices", 2, np.int32)
        self.triangles = _get(mesh.loop_triangles, "vertices", 3, np.int32)
        self.triangle_face = _get(mesh.loop_triangles, "polygon_index", 1, np.int32)
        self.totals = _get(mesh.polygons, "loop_total", 1, np.int32)
        self.starts = _get(mesh.polygons, "loop_start", 1, np.int32)
        self.corners = _get(mesh.loops, "vertex_index", 1, np.int32)
        self.corner_edges = _get(mesh.loops, "edge_index", 1, np.int32)
        names = [slot.material.name if slot.material else None for slot in evaluated.material_slots] or [None]
        # Blender's exact boolean leaves any number there where its objects have no material.
        slots = np.clip(_get(mesh.polygons, "material_index", 1, np.int32), 0, len(names) - 1)
        self.face_materials = names[: int(slots.max()) + 1] if len(slots) else []
        self.slots = slots
        used = dict.fromkeys(self.face_materials[slot] for slot in np.unique(slots)) if len(slots) else {}
        self.materials = [name for name in used if name is not None]
        self.low = self.vertices.min(axis=0) if len(self.vertices) else np.zeros(3)
        self.high = self.vertices.max(axis=0) if len(self.vertices) else np.zeros(3)
        self._boxes = self._positions = self._crossed = None
        self._edge_faces = np.bincount(self.corner_edges, minlength=len(self.edges))

    def triangles_within(self, low, high):
        """Those whose boxes reach into a box."""
        if self._boxes is None:
            a, b, c = self._corners()
            self._boxes = np.minimum(np.minimum(a, b), c).T.copy(), np.maximum(np.maximum(a, b), c).T.copy()
        within = np.ones(len(self.triangles), dtype=bool)
        for axis in range(3):
            within &= (self._boxes[0][axis] <= high[axis]) & (self._boxes[1][axis] >= low[axis])
        return self.triangles[within]

    def _corners(self):
        """Positions of the first, second and third corner of each triangle."""
        if self._positions is None:
            self._positions = [self.vertices[self.triangles[:, corner]] for corner in range(3)]
        return self._positions

    def _normals(self):
        """Twice the area of each triangle along its normal."""
        if self._crossed is None:
            a, b, c = self._corners()
            self._crossed = _cross(b - a, c - a)
        return self._crossed

    def closed(self):
        """No edge with one face or with more than two, and at least one face."""
        return len(self.triangles) > 0 and bool((self._edge_faces[self._edge_faces > 0] == 2).all())

    def defects(self):
        """The part of ObjectFact that tells whether the mesh is clean."""
        edge_faces, volumes, closed = self._edge_faces, *self._shells()
        faceless = np.ones(len(self.vertices), dtype=bool)
        faceless[self.corners] = False
        return {
            "boundaryEdges": int((edge_faces == 1).sum()),
            "nonManifoldEdges": int((edge_faces > 2).sum()),
            "looseVertices": int(faceless.sum()),
            "degenerateFaces": self._degenerate(),
            "duplicateFaces": self._duplicates(),
            "insideOutShells": int((closed & (volumes < 0)).sum()),
            "shells": len(volumes),
            "volume": float(f"{volumes.sum():.9g}"),
        }

    def shape(self):
        """sha256 over positions in the object's own frame and over faces, wherever it stands and however it is painted."""
        return self._hash(self.local).hexdigest()

    def _hash(self, vertices):
        digest = hashlib.sha256()
        digest.update(np.rint(vertices / STEP).astype("<i8").tobytes())
        digest.update(self.totals.astype("<i4").tobytes())
        digest.update(self.corners.astype("<i4").tobytes())
        return digest

    def fingerprint(self):
        """sha256 over positions in the world, faces and materials, whatever the object is called."""
        digest = self._hash(self.vertices)
        digest.update(self.slots.astype("<i4").tobytes())
        digest.update("\n".join(name or "" for name in self.face_materials).encode())
        return digest.hexdigest()

    def _shells(self):
        """(volume, closed) of each connected piece that has faces."""
        shell = _connected(len(self.vertices), self.edges)
        of_face = shell[self.corners[self.starts]] if len(self.starts) else np.zeros(0, dtype=np.int64)
        there = np.zeros(len(self.vertices), dtype=bool)
        there[of_face] = True
        present, of_face = np.flatnonzero(there), (np.cumsum(there) - 1)[of_face]
        six = np.einsum("ij,ij->i", self._corners()[0] - (self.low + self.high) / 2, self._normals())
        volumes = np.bincount(of_face[self.triangle_face], weights=six, minlength=len(present)) / 6 * (-1 if self.mirrored else 1)
        used = self._edge_faces > 0
        open_edges = used & (self._edge_faces != 2)
        closed = ~np.isin(present, shell[self.edges[open_edges][:, 0]]) if open_edges.any() else np.ones(len(present), dtype=bool)
        return volumes, closed

    def _degenerate(self):
        normal = self._normals()
        areas = np.bincount(self.triangle_face, weights=np.sqrt(np.einsum("ij,ij->i", normal, normal)) / 2, minlength=len(self.totals))
        diagonal = self.high - self.low
        return int((areas < DEGENERATE * max(float(diagonal @ diagonal), 1e-12)).sum())

    def _duplicates(self):
        if not len(self.starts):
            return 0
        x, y, z = np.rint(self.vertices / STEP).astype(np.int64).view(np.uint64).T
        position = _mixed(_mixed(_mixed(x) + y) + z)
        # Whatever the order of its corners, a face has the same sum; that two others had it by chance is 1 to 2^64.
        faces = np.sort(np.add.reduceat(position[self.corners], self.starts) + _mixed(self.totals.astype(np.uint64)))
        return int((faces[1:] == faces[:-1]).sum())


def _cross(one, two):
    """numpy's own takes twice as long."""
    (a, b, c), (d, e, f) = one.T, two.T
    return np.stack([b * f - c * e, c * d - a * f, a * e - b * d], axis=1)


def _mixed(numbers):
    """splitmix64's mixing: numbers that are near become numbers that are not. uint64 in and out."""
    numbers = numbers + np.uint64(0x9E3779B97F4A7C15)
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


def _get(collection, name, width, kind):
    values = np.empty(len(collection) * width, dtype=RAW if kind is np.int32 else kind)
    collection.foreach_get(name, values)
    values = values.view(kind)
    return values.reshape(-1, width) if width > 1 else values


def _connected(count, edges):
    """A label for each vertex, equal where edges lead from one to the other."""
    label = np.arange(count)
    if not len(edges):
        return label
    one, two = edges[:, 0], edges[:, 1]
    ends = np.concatenate([one, two])
    order = np.argsort(ends, kind="stable")
    ends = ends[order]
    starts = np.concatenate([[0], np.flatnonzero(ends[1:] != ends[:-1]) + 1])
    joined = ends[starts]
    label[joined] = np.minimum(joined, np.minimum.reduceat(np.concatenate([two, one])[order], starts))
    while True:
        while not np.array_equal(label, label[label]):
            label = label[label]
        apart = label[one] != label[two]
        if not apart.any():
            return label
        first, second = label[one[apart]], label[two[apart]]
        np.minimum.at(label, np.maximum(first, second), np.minimum(first, second))
