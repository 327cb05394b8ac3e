# expect: objects=12 triangles=1080 names=head,torso,arm_L,arm_R,foot_L size=0.150,0.075,0.300
# style: 5.x dataclass with field(default_factory), one function per part, type hints, collections
"""Friendly toy robot. All lengths in metres, Z up, facing -Y."""
from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Optional

import bpy
from mathutils import Matrix, Vector

# ---------------------------------------------------------------- PARAMETERS
HEIGHT = 0.30
BODY_COLOR = (0.12, 0.45, 0.80, 1.0)
JOINT_COLOR = (0.05, 0.05, 0.06, 1.0)
EYE_COLOR = (1.0, 0.85, 0.2, 1.0)


@dataclass
class Robot:
    height: float = HEIGHT
    collection: Optional[bpy.types.Collection] = None
    materials: dict[str, bpy.types.Material] = field(default_factory=dict)
    parts: list[bpy.types.Object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.collection = bpy.data.collections.new("Robot")
        bpy.context.scene.collection.children.link(self.collection)


def make_material(name: str, color: tuple[float, ...], metallic: float = 0.0, emission: float = 0.0) -> bpy.types.Material:
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    bsdf = next(n for n in mat.node_tree.nodes if n.type == "BSDF_PRINCIPLED")
    bsdf.inputs["Base Color"].default_value = color
    bsdf.inputs["Metallic"].default_value = metallic
    bsdf.inputs["Roughness"].default_value = 0.35
    if "Specular IOR Level" in bsdf.inputs:  # Blender 4.0+
        bsdf.inputs["Specular IOR Level"].default_value = 0.6
    elif "Specular" in bsdf.inputs:
        bsdf.inputs["Specular"].default_value = 0.6
    if emission:
        socket = bsdf.inputs.get("Emission Color") or bsdf.inputs["Emission"]
        socket.default_value = color
        bsdf.inputs["Emission Strength"].default_value = emission
    mat.diffuse_color = color
    return mat


def adopt(robot: Robot, name: str, material: str, bevel: float = 0.0) -> bpy.types.Object:
    """Take the active object into the robot's collection."""
    obj = bpy.context.view_layer.objects.active
    obj.name = obj.data.name = name
    obj.data.materials.append(robot.materials[material])
    for old in list(obj.users_collection):
        old.objects.unlink(obj)
    robot.collection.objects.link(obj)
    if bevel > 0:
        mod = obj.modifiers.new("Bevel", "BEVEL")
        mod.width, mod.segments, mod.limit_method = bevel, 2, "ANGLE"
    robot.parts.append(obj)
    return obj


def box(robot: Robot, name: str, size: tuple, at: tuple, material: str = "body") -> bpy.types.Object:
    bpy.ops.mesh.primitive_cube_add(size=1, location=at)
    bpy.context.object.scale = size
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    return adopt(robot, name, material, bevel=min(size) * 0.1)


def tube(robot: Robot, name: str, radius: float, depth: float, at: tuple, rotation=(0, 0, 0), material: str = "joint"):
    bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=radius, depth=depth, location=at, rotation=rotation)
    return adopt(robot, name, material)


def main() -> None:
    robot = Robot()
    robot.materials |= {
        "body": make_material("RobotBody", BODY_COLOR, metallic=0.6),
        "joint": make_material("RobotJoint", JOINT_COLOR),
        "eye": make_material("RobotEye", EYE_COLOR, emission=3.0),
    }
    h = robot.height
    torso = box(robot, "torso", (0.36 * h, 0.24 * h, 0.34 * h), (0, 0, 0.47 * h))
    head = box(robot, "head", (0.28 * h, 0.22 * h, 0.20 * h), (0, 0, 0.78 * h))
    tube(robot, "neck", 0.05 * h, 0.06 * h, (0, 0, 0.66 * h))
    tube(robot, "antenna", 0.01 * h, 0.12 * h, (0, 0, 0.94 * h))
    for side, sign in (("L", 1), ("R", -1)):
        tube(robot, f"eye_{side}", 0.035 * h, 0.03 * h, (sign * 0.07 * h, -0.115 * h, 0.80 * h), (math.pi / 2, 0, 0), "eye")
        box(robot, f"arm_{side}", (0.07 * h, 0.09 * h, 0.30 * h), (sign * 0.215 * h, 0, 0.46 * h))
        tube(robot, f"leg_{side}", 0.05 * h, 0.24 * h, (sign * 0.09 * h, 0, 0.19 * h))
        box(robot, f"foot_{side}", (0.13 * h, 0.20 * h, 0.07 * h), (sign * 0.09 * h, -0.03 * h, 0.035 * h))
    for part in robot.parts:
        if part is not torso:
            part.parent = torso
            part.matrix_parent_inverse = Matrix.Translation(-Vector(torso.location))
    print(f"{head.name}: {len(robot.parts)} parts in {robot.collection.name}")


if __name__ == "__main__":
    main()
