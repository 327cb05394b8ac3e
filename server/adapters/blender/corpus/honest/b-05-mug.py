# expect: objects=2 triangles=1312 names=mug,coffee size=0.116,0.082,0.095
# style: any, edit-mode context manager class (__enter__/__exit__), bpy.ops spin, modifiers applied by hand
"""Coffee mug: half profile spun in edit mode, handle from a beveled Bezier curve, joined."""
import math
import bpy
import bmesh

RADIUS, HEIGHT, WALL = 0.041, 0.095, 0.0035


class edit_mode:
    """with edit_mode(obj): … puts the object into edit mode, and back whatever happens."""

    def __init__(self, obj):
        self.obj = obj

    def __enter__(self):
        bpy.ops.object.select_all(action="DESELECT")
        self.obj.select_set(True)
        bpy.context.view_layer.objects.active = self.obj
        bpy.ops.object.mode_set(mode="EDIT")
        return bmesh.from_edit_mesh(self.obj.data)

    def __exit__(self, kind, value, traceback):
        bmesh.update_edit_mesh(self.obj.data)
        bpy.ops.object.mode_set(mode="OBJECT")
        return False


def new_object(name, data):
    obj = bpy.data.objects.new(name, data)
    bpy.context.collection.objects.link(obj)
    return obj


def make_body():
    profile = [(0.0, 0.0), (RADIUS - 0.004, 0.0), (RADIUS, 0.004), (RADIUS, HEIGHT - 0.001), (RADIUS - WALL / 2, HEIGHT),
               (RADIUS - WALL, HEIGHT - 0.001), (RADIUS - WALL, 0.008), (RADIUS - WALL - 0.004, 0.005), (0.0, 0.005)]
    mesh = bpy.data.meshes.new("mug")
    mesh.from_pydata([(r, 0, z) for r, z in profile], [(i, i + 1) for i in range(len(profile) - 1)], [])
    mug = new_object("mug", mesh)
    with edit_mode(mug):
        bpy.ops.mesh.select_all(action="SELECT")
        bpy.ops.mesh.spin(steps=48, angle=math.tau, center=(0, 0, 0), axis=(0, 0, 1))
        bpy.ops.mesh.select_all(action="SELECT")
        bpy.ops.mesh.remove_doubles(threshold=1e-5)
        bpy.ops.mesh.normals_make_consistent(inside=False)
    return mug


def make_handle():
    curve = bpy.data.curves.new("handle", "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = 0.0048
    curve.bevel_resolution = 4
    curve.resolution_u = 10
    curve.use_fill_caps = True
    spline = curve.splines.new("BEZIER")
    points = [(RADIUS - 0.002, 0.078), (RADIUS + 0.026, 0.062), (RADIUS + 0.022, 0.032), (RADIUS - 0.002, 0.020)]
    spline.bezier_points.add(len(points) - 1)
    for bez, (x, z) in zip(spline.bezier_points, points):
        bez.co = (x, 0, z)
        bez.handle_left_type = bez.handle_right_type = "AUTO"
    handle = new_object("handle", curve)
    bpy.ops.object.select_all(action="DESELECT")
    handle.select_set(True)
    bpy.context.view_layer.objects.active = handle
    bpy.ops.object.convert(target="MESH")
    return bpy.context.view_layer.objects.active


def glaze(name, rgb, roughness):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes["Principled BSDF"]
    bsdf.inputs["Base Color"].default_value = (*rgb, 1.0)
    bsdf.inputs["Roughness"].default_value = roughness
    for coat in ("Coat Weight", "Clearcoat"):  # renamed in 4.0
        if coat in bsdf.inputs:
            bsdf.inputs[coat].default_value = 0.8
            break
    return mat


mug, handle = make_body(), make_handle()
bpy.ops.object.select_all(action="DESELECT")
for obj in (handle, mug):
    obj.select_set(True)
bpy.context.view_layer.objects.active = mug
bpy.ops.object.join()
bpy.ops.object.shade_smooth()
mug.data.materials.append(glaze("glaze", (0.75, 0.70, 0.60), 0.15))
bpy.ops.mesh.primitive_circle_add(vertices=48, radius=RADIUS - WALL, fill_type="NGON", location=(0, 0, HEIGHT * 0.82))
bpy.context.object.name = "coffee"
bpy.context.object.data.materials.append(glaze("coffee", (0.05, 0.02, 0.01), 0.05))
