"""Which objects touch, and which nobody can ever see because they lie inside another."""
import functools

import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

#: Points a side whose distance to the other object is measured.
POINTS = 3000
#: Points along an edge, where the meshes are coarse enough to need them.
ALONG = 9
#: Points of an object that must all be inside for it to be buried.
INSIDE_POINTS = 64
#: Odd directions: a ray along an axis would run along faces and edges.
RAYS = (Vector((0.5773, 0.5391, 0.6132)).normalized(), Vector((-0.3127, 0.7411, -0.5941)).normalized(), Vector((0.1931, -0.6217, 0.7591)).normalized())


def find(measured, gap):
    """(contacts, buried) of a list of Surfaces, as in SceneFacts. gap: metres."""
    touching, buried = [], []
    whole = functools.cache(lambda found: _tree(found, found.triangles))
    for one, two in _near(measured, gap):
        inside = _inside(one, two, whole) or _inside(two, one, whole)
        if inside:
            buried.append({"object": inside[0].thing.name, "within": inside[1].thing.name})
            touching.append(_contact(one, two, 0.0))
            continue
        # Where both boxes are: nothing else of them can touch.
        low, high = np.maximum(one.low, two.low) - gap, np.minimum(one.high, two.high) + gap
        mine, other = one.triangles_within(low, high), two.triangles_within(low, high)
        if not len(mine) or not len(other):
            continue
        trees = _tree(one, mine), _tree(two, other)
        if trees[0].overlap(trees[1]):
            touching.append(_contact(one, two, 0.0))
            continue
        distance = min(_distance(one, two, trees[1], gap), _distance(two, one, trees[0], gap))
        if distance <= gap:
            touching.append(_contact(one, two, distance))
    return touching, buried


def _tree(found, triangles):
    used, corners = np.unique(triangles, return_inverse=True)
    return BVHTree.FromPolygons(found.vertices[used].tolist(), corners.reshape(-1, 3).tolist(), all_triangles=True)


def _contact(one, two, distance):
    return {"a": one.thing.name, "b": two.thing.name, "gap": round(distance, 7)}


def _near(measured, gap):
    """Pairs whose boxes are no further apart than the gap."""
    if len(measured) < 2:
        return
    low = np.array([found.low for found in measured]) - gap / 2
    high = np.array([found.high for found in measured]) + gap / 2
    for first in range(len(measured) - 1):
        meets = ((low[first + 1:] <= high[first]) & (high[first + 1:] >= low[first])).all(axis=1)
        for second in np.nonzero(meets)[0]:
            yield measured[first], measured[first + 1 + int(second)]


def _distance(one, two, tree, gap):
    """Least distance from points of one object to the surface of the other, infinity if it is more than the gap."""
    points = _points(one)
    points = points[((points >= two.low - gap) & (points <= two.high + gap)).all(axis=1)]
    least = float("inf")
    for point in _some(points, POINTS):
        distance = tree.find_nearest(point, gap * 1.001 + 1e-9)[3]
        if distance is not None and distance < least:
            least = distance
            if least < 1e-7:
                break
    return least


def _points(found):
    """Vertices, and points along the edges of a coarse mesh."""
    if len(found.edges) > POINTS:
        return found.vertices
    share = np.linspace(0, 1, ALONG + 2)[1:-1, None, None]
    start, end = found.vertices[found.edges[:, 0]], found.vertices[found.edges[:, 1]]
    return np.concatenate([found.vertices, (start * (1 - share) + end * share).reshape(-1, 3)])


def _some(points, count):
    step = max(1, len(points) // count)
    return points[::step].tolist()


def _inside(inner, outer, tree):
    """(inner, outer) if the one is wholly inside the other, which must be closed and opaque; None if not."""
    if not ((inner.low >= outer.low) & (inner.high <= outer.high)).all() or not outer.closed() or _seen_through(outer):
        return None
    points = _some(inner.vertices, INSIDE_POINTS)
    if not all(_contains(tree(outer), Vector(point)) for point in points):
        return None
    return None if tree(inner).overlap(tree(outer)) else (inner, outer)


def _contains(tree, point):
    """Odd number of surfaces on the way out, for most of the rays."""
    votes = 0
    for ray in RAYS:
        crossings, start = 0, point
        while crossings < 200:
            hit, _normal, _index, _distance = tree.ray_cast(start, ray)
            if hit is None:
                break
            crossings += 1
            start = hit + ray * 1e-6
        votes += crossings % 2
    return votes >= 2


def _seen_through(found):
    from . import materials

    return any(materials.transparent(bpy.data.materials[name]) for name in found.materials)
