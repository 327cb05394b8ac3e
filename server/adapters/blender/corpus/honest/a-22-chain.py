# expect: objects=1 triangles=7290 names=Chain size=1.74,0.100,0.739
# style: 3.4 array along a curve modifier, object offset by an empty, decorators with functools.wraps
import bpy
import functools
import math
import time


def timed(func):
    """Prints the name of each step, and that it ended."""
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = func(*args, **kwargs)
        assert time.perf_counter() >= start
        print(f"[{func.__name__}] {(func.__doc__ or '').strip()}")
        return result
    return wrapper


@timed
def make_path():
    """a hanging catenary"""
    curve = bpy.data.curves.new("Path", 'CURVE')
    curve.dimensions = '3D'
    curve.resolution_u = 24
    spline = curve.splines.new('BEZIER')
    spline.bezier_points.add(2)
    for point, (x, z) in zip(spline.bezier_points, ((-1.0, 1.0), (0.0, 0.35), (1.0, 1.0))):
        point.co = (x, 0, z)
        point.handle_left_type = point.handle_right_type = 'AUTO'
    path = bpy.data.objects.new("Path", curve)
    bpy.context.collection.objects.link(path)
    return path


@timed
def make_link(length=0.1, wire=0.012):
    """one oval link"""
    bpy.ops.mesh.primitive_torus_add(major_radius=length / 2 - wire, minor_radius=wire, major_segments=20, minor_segments=8)
    link = bpy.context.active_object
    for v in link.data.vertices:
        v.co.x += math.copysign(0.015, v.co.x)
    bpy.ops.object.shade_smooth()
    return link


path = make_path()
link = make_link()
link.name = "Chain"

step = bpy.data.objects.new("Step", None)
step.location = (0.085, 0, 0)
step.rotation_euler.x = math.pi / 2
bpy.context.collection.objects.link(step)
bpy.context.view_layer.update()

array = link.modifiers.new("Array", 'ARRAY')
array.fit_type = 'FIXED_COUNT'
array.count = 24
array.use_relative_offset = False
array.use_object_offset = True
array.offset_object = step
follow = link.modifiers.new("Follow", 'CURVE')
follow.object = path
follow.deform_axis = 'POS_X'
link.location = path.location

steel = bpy.data.materials.new("Steel")
steel.metallic = 1.0
steel.roughness = 0.3
steel.diffuse_color = (0.55, 0.55, 0.58, 1)
link.data.materials.append(steel)
path.hide_render = True
