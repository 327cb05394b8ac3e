# expect: objects=5 triangles=5248 names=spring,damper,rod,eye_top,eye_bottom size=0.132,0.132,0.523
# style: 5.x Catmull-free helix by numpy, TypedDict parameters, Literal, curves converted with temp_override-free API
"""Car suspension strut: a progressive coil spring around a damper with two eyes."""
from typing import Literal, TypedDict
import bpy
import numpy as np


class SpringSpec(TypedDict):
    turns: float
    wire: float
    radius: float
    free_length: float
    ends: Literal["open", "closed"]


SPRING: SpringSpec = {"turns": 7.5, "wire": 0.008, "radius": 0.055, "free_length": 0.30, "ends": "closed"}


def helix(spec: SpringSpec, samples_per_turn: int = 20) -> np.ndarray:
    n = int(spec["turns"] * samples_per_turn) + 1
    t = np.linspace(0.0, 1.0, n)
    rise = t
    if spec["ends"] == "closed":
        rise = np.clip((t - 0.10) / 0.80, 0, 1) * 0.92 + np.minimum(t, 0.10) * 0.4 + np.maximum(t - 0.9, 0) * 0.4
    a = 2 * np.pi * spec["turns"] * t
    return np.column_stack([spec["radius"] * np.cos(a), spec["radius"] * np.sin(a), rise * spec["free_length"]])


def tube_mesh(name: str, path: np.ndarray, radius: float, sides: int = 10) -> bpy.types.Mesh:
    curve = bpy.data.curves.new(name, type="CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = radius
    curve.bevel_resolution = (sides - 4) // 2
    curve.use_fill_caps = True
    spline = curve.splines.new("POLY")
    spline.points.add(len(path) - 1)
    spline.points.foreach_set("co", np.column_stack([path, np.ones(len(path))]).astype(np.float32).ravel())
    helper = bpy.data.objects.new(name, curve)
    bpy.context.collection.objects.link(helper)
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(helper.evaluated_get(depsgraph), preserve_all_data_layers=False, depsgraph=depsgraph)
    bpy.data.objects.remove(helper)
    bpy.data.curves.remove(curve)
    mesh.name = name
    return mesh


def lathe_mesh(name: str, profile, axis: Literal["X", "Z"] = "Z", steps: int = 32) -> bpy.types.Mesh:
    profile = np.asarray(profile, dtype=float)
    a = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    r, z = profile[:, 0, None], profile[:, 1, None]
    points = np.stack(np.broadcast_arrays(r * np.cos(a), r * np.sin(a), z), axis=-1).reshape(-1, 3)
    if axis == "X":
        points = np.roll(points, 1, axis=1)
    k = np.arange(len(profile) * steps).reshape(len(profile), steps)
    quads = np.stack([k, np.roll(k, -1, 1), np.roll(np.roll(k, -1, 1), -1, 0), np.roll(k, -1, 0)], axis=-1).reshape(-1, 4)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(points.tolist(), [], quads.tolist())
    mesh.update()
    return mesh


def place(mesh: bpy.types.Mesh, rgb: tuple, z: float = 0.0, smooth: bool = True) -> bpy.types.Object:
    if smooth:
        mesh.polygons.foreach_set("use_smooth", np.full(len(mesh.polygons), True))
    if bpy.app.version < (4, 1, 0):
        mesh.use_auto_smooth = True
    mat = bpy.data.materials.new(f"{mesh.name} paint")
    mat.use_nodes = True
    mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*rgb, 1.0)
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(mesh.name, mesh)
    obj.location.z = z
    bpy.context.scene.collection.objects.link(obj)
    return obj


def torus_profile(major: float, minor: float, n: int = 14) -> list:
    return [(major + minor * np.cos(t), minor * np.sin(t)) for t in np.linspace(0, 2 * np.pi, n, endpoint=False)]


place(tube_mesh("spring", helix(SPRING), SPRING["wire"]), (0.7, 0.05, 0.05), z=0.09)
place(lathe_mesh("damper", [(0.001, 0), (0.03, 0), (0.03, 0.08), (0.066, 0.083), (0.066, 0.089), (0.03, 0.092), (0.03, 0.26), (0.001, 0.26)]), (0.9, 0.65, 0.1))
place(lathe_mesh("rod", [(0.001, 0.25), (0.011, 0.25), (0.011, 0.395), (0.064, 0.397), (0.064, 0.407), (0.011, 0.41), (0.011, 0.44), (0.001, 0.44)]), (0.7, 0.7, 0.7))
for end, z in (("bottom", -0.018), ("top", 0.455)):
    place(lathe_mesh(f"eye_{end}", torus_profile(0.018, 0.007), axis="X"), (0.1, 0.1, 0.1), z=z)
