"""Where a camera must stand so that everything is in the picture."""
import math

import numpy as np
from mathutils import Matrix

#: Focal length in mm on a 36 mm sensor: little perspective, as in a catalogue.
LENS, SENSOR = 70.0, 36.0
#: Share of the picture's width and height left free on each side.
MARGIN = 0.08


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


def _axes(azimuth, elevation):
    """Right, up and forward of a camera that looks at the middle."""
    forward = np.array([math.sin(azimuth) * -math.cos(elevation), math.cos(azimuth) * math.cos(elevation), -math.sin(elevation)])
    right = np.array([math.cos(azimuth), math.sin(azimuth), 0.0])
    return right, np.cross(right, forward), forward


def _fit(across, depth, slope):
    """Sideways shift and least distance at which |across - shift| <= slope * (depth + distance) for all points."""
    one, other = float((across - slope * depth).max()), float((-across - slope * depth).max())
    return (one - other) / 2, (one + other) / (2 * slope)
