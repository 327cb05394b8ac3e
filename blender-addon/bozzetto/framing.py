"""Where a camera must stand so that everything is in the picture."""
import math

import numpy as np
from mathutils import Matrix

#: Focal length in mm on a 36 mm sensor: little perspective, as in a catalogue.
LENS, SENSOR = 70.0, 36.0
#: Share of the picture's width and height left free on each side.
MARGIN = 0.08
#: Steps of a full turn, and of the height, of what turns.
STEPS, SLICES = 48, 200


def frame(points, azimuth, elevation, width, height):
    """(matrix_world of the camera, its distance from the middle) that fits all points (n,3) into width × height.

    azimuth: degrees about z from the front (-y), counter-clockwise from above; elevation: degrees above the horizon.
    """
    right, up, forward = _axes(math.radians(azimuth), math.radians(elevation))
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    relative = points - middle
    x, y, depth = relative @ right, relative @ up, relative @ forward
    half = SENSOR / 2 / LENS * (1 - 2 * MARGIN)
    slope_x, slope_y = half * min(1.0, width / height), half * min(1.0, height / width)
    shift_x, distance_x = _fit(x, depth, slope_x)
    shift_y, distance_y = _fit(y, depth, slope_y)
    distance = max(distance_x, distance_y, 1e-4 - float(depth.min()))
    place = middle + right * shift_x + up * shift_y - forward * distance
    matrix = Matrix([[*axes, place[row]] for row, axes in enumerate(zip(right, up, -forward))] + [[0, 0, 0, 1]])
    return matrix, distance


def turned(points, azimuth):
    """What points (n,3) sweep over when they turn about the vertical through the middle of their box, beginning at the camera's azimuth: framed from every side it looks the same."""
    low, high = points.min(axis=0), points.max(axis=0)
    relative = points[:, :2] - ((low + high) / 2)[:2]
    radius, height = np.hypot(relative[:, 0], relative[:, 1]), points[:, 2]
    # The outermost points of each height are enough.
    slices = np.linspace(low[2], high[2], SLICES)
    slot = np.clip(np.searchsorted(slices, height), 0, len(slices) - 1)
    widest = np.zeros(len(slices))
    np.maximum.at(widest, slot, radius)
    rings, heights = np.repeat(widest, 2), np.stack([np.concatenate([slices[:1], slices[:-1]]), slices], axis=1).reshape(-1)
    kept = rings > 0
    angles = math.radians(azimuth) + np.arange(STEPS) * (2 * math.pi / STEPS)
    x = np.outer(rings[kept], np.cos(angles)).reshape(-1) + (low[0] + high[0]) / 2
    y = np.outer(rings[kept], np.sin(angles)).reshape(-1) + (low[1] + high[1]) / 2
    return np.stack([x, y, np.repeat(heights[kept], STEPS)], axis=1)


def _axes(azimuth, elevation):
    """Right, up and forward of a camera that looks at the middle."""
    forward = np.array([math.sin(azimuth) * -math.cos(elevation), math.cos(azimuth) * math.cos(elevation), -math.sin(elevation)])
    right = np.array([math.cos(azimuth), math.sin(azimuth), 0.0])
    return right, np.cross(right, forward), forward


def _fit(across, depth, slope):
    """Sideways shift and least distance at which |across - shift| <= slope * (depth + distance) for all points."""
    one, other = float((across - slope * depth).max()), float((-across - slope * depth).max())
    return (one - other) / 2, (one + other) / (2 * slope)
