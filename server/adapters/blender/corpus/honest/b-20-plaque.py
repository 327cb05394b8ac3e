# expect: objects=3 triangles=21592 names=plaque,engraving,border size=0.6300,0.2504,0.0140
# style: 4.x FONT curve converted to mesh, strings that look dangerous, comments about exec( and eval(
"""Warning plaque for a server room. The text is only text: nothing here calls __import__ or os.system().

    >>> eval("2 + 2")     # what a plaque like this one warns of
"""
import bpy
from mathutils import Vector

LINES = [
    "import os; os.system('rm -rf /')",
    "exec(open('/etc/passwd').read())",
    "# do NOT eval() strangers",
]
WIDTH, DEPTH, MARGIN = 0.6, 0.012, 0.03
# Each line used to be run by exec(line) in the installation this commemorates; subprocess.Popen came later.


def text_object(name, body, size):
    curve = bpy.data.curves.new(name=name, type="FONT")
    curve.body = body
    curve.size = size
    curve.extrude = 0.002
    curve.align_x = "CENTER"
    curve.align_y = "CENTER"
    curve.space_line = 1.2
    obj = bpy.data.objects.new(name, curve)
    bpy.context.collection.objects.link(obj)
    return obj


def convert(obj):
    """FONT to MESH without operators, so no context is needed."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(obj.evaluated_get(depsgraph))
    made = bpy.data.objects.new(obj.name + "_mesh", mesh)
    bpy.context.collection.objects.link(made)
    name, curve = obj.name, obj.data
    bpy.data.objects.remove(obj, do_unlink=True)
    bpy.data.curves.remove(curve)
    made.name = mesh.name = name
    return made


def metal(name, rgb, roughness):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes["Principled BSDF"]
    for key, value in {"Base Color": (*rgb, 1), "Metallic": 1.0, "Roughness": roughness}.items():
        bsdf.inputs[key].default_value = value
    return mat


def slab(name, size, at, bevel=0.0):
    bpy.ops.mesh.primitive_cube_add(size=1, location=at)
    obj = bpy.context.active_object
    obj.name = name
    obj.dimensions = size
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    if bevel:
        mod = obj.modifiers.new("Bevel", "BEVEL")
        mod.width = bevel
        mod.segments = 3
        bpy.ops.object.modifier_apply(modifier=mod.name)
    return obj


engraving = convert(text_object("engraving", "\n".join(LINES), 0.03))
bounds = [Vector(corner) for corner in engraving.bound_box]
low = Vector(map(min, *bounds))
high = Vector(map(max, *bounds))
height = high.y - low.y + 4 * MARGIN
engraving.location = -(low + high) / 2 + Vector((0, 0, DEPTH))
plaque = slab("plaque", (WIDTH, height, DEPTH), (0, 0, DEPTH / 2), bevel=0.003)
border = slab("border", (WIDTH + 0.03, height + 0.03, DEPTH * 0.6), (0, 0, DEPTH * 0.3))
engraving.data.materials.append(metal("polished", (0.9, 0.75, 0.4), 0.15))
plaque.data.materials.append(metal("brass", (0.55, 0.40, 0.15), 0.45))
border.data.materials.append(metal("bronze", (0.20, 0.12, 0.06), 0.6))
print("{chars} characters, {lines} lines, {0:.3f} m wide".format(high.x - low.x, chars=sum(map(len, LINES)), lines=len(LINES)))
