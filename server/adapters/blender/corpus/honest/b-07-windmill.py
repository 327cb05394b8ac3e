# expect: objects=7 triangles=1027 names=tower,cap,hub,sail_1,sail_4 size=5.290,9.937,13.668
# style: 4.x collections, linked mesh data, parenting with an empty, keyframe animation guarded for layered actions
"""Dutch windmill. Four sails share one mesh and hang from a rotating empty."""
import math

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

TOWER_HEIGHT = 8.0
BASE_RADIUS = 2.6
TOP_RADIUS = 1.6
SAIL_LENGTH = 5.0
SAIL_ANGLE = math.radians(20)
FRAMES_PER_TURN = 120


def get_collection(name: str, parent: bpy.types.Collection) -> bpy.types.Collection:
    coll = bpy.data.collections.get(name)
    if coll is None:
        coll = bpy.data.collections.new(name)
        parent.children.link(coll)
    return coll


def material(name, color):
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    m = bpy.data.materials.new(name=name)
    m.use_nodes = True
    if (node := m.node_tree.nodes.get("Principled BSDF")) is not None:
        node.inputs["Base Color"].default_value = color
        node.inputs["Roughness"].default_value = 0.8
    return m


def finish(bm, name, mat, coll):
    mesh = bpy.data.meshes.new(f"{name}_mesh")
    bm.normal_update()
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    coll.objects.link(obj)
    return obj


def sail_mesh(mat) -> bpy.types.Mesh:
    """Lattice of a whip, three long laths and eleven bars; X is outwards."""
    bm = bmesh.new()

    def bar(a, b, w):
        a, b = Vector(a), Vector(b)
        axis = b - a
        turn = axis.to_track_quat("X", "Z").to_matrix().to_4x4()
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation((a + b) / 2) @ turn @ Matrix.Diagonal((axis.length, w, w, 1)))

    bar((0.2, 0, 0), (SAIL_LENGTH, 0, 0), 0.14)
    for y in (0.3, 0.6, 0.9):
        bar((1.0, y, 0), (SAIL_LENGTH, y, 0), 0.05)
    for i in range(11):
        x = 1.0 + i * (SAIL_LENGTH - 1.0) / 10
        bar((x, 0, 0), (x, 0.92, 0), 0.05)
    bm.transform(Matrix.Rotation(SAIL_ANGLE, 4, "X"))
    mesh = bpy.data.meshes.new("sail_mesh")
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(mat)
    return mesh


def spin(empty):
    empty.rotation_mode = "XYZ"
    empty.rotation_euler.x = 0.0
    empty.keyframe_insert(data_path="rotation_euler", index=0, frame=1)
    empty.rotation_euler.x = math.tau
    empty.keyframe_insert(data_path="rotation_euler", index=0, frame=1 + FRAMES_PER_TURN)
    action = empty.animation_data.action
    if bpy.app.version >= (5, 0, 0):
        curves = action.layers[0].strips[0].channelbags[0].fcurves
    else:
        curves = action.fcurves
    for fcurve in curves:
        fcurve.extrapolation = "LINEAR"
        for key in fcurve.keyframe_points:
            key.interpolation = "LINEAR"
    bpy.context.scene.frame_set(1)


def main():
    root = get_collection("Windmill", bpy.context.scene.collection)
    moving = get_collection("Windmill moving", root)
    wood, thatch, cream = material("wood", (0.25, 0.13, 0.06, 1)), material("thatch", (0.20, 0.16, 0.10, 1)), material("cream", (0.8, 0.76, 0.65, 1))

    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=8, radius1=BASE_RADIUS, radius2=TOP_RADIUS, depth=TOWER_HEIGHT)
    bmesh.ops.translate(bm, verts=bm.verts[:], vec=(0, 0, TOWER_HEIGHT / 2))
    tower = finish(bm, "tower", cream, root)

    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=24, v_segments=12, radius=TOP_RADIUS * 1.15)
    bmesh.ops.bisect_plane(bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], plane_co=(0, 0, 0), plane_no=(0, 0, -1), clear_outer=True)
    bmesh.ops.holes_fill(bm, edges=[e for e in bm.edges if e.is_boundary], sides=0)
    cap = finish(bm, "cap", thatch, root)
    cap.location.z = TOWER_HEIGHT
    cap.parent = tower

    axle = bpy.data.objects.new("axle", None)
    axle.empty_display_size = 0.5
    axle.location = (TOP_RADIUS * 1.15 + 0.25, 0, TOWER_HEIGHT + 0.7)
    moving.objects.link(axle)
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=16, radius1=0.3, radius2=0.2, depth=1.2, matrix=Euler((0, math.pi / 2, 0)).to_matrix().to_4x4())
    hub = finish(bm, "hub", wood, moving)
    hub.parent = axle
    shared = sail_mesh(wood)
    for index in range(1, 5):
        sail = bpy.data.objects.new(f"sail_{index}", shared)
        sail.matrix_local = Matrix.Rotation(math.tau * index / 4 + 0.4, 4, "X") @ Matrix.Rotation(-math.pi / 2, 4, "Y")
        sail.parent = axle
        moving.objects.link(sail)
    spin(axle)


main()
