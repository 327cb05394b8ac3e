# expect: objects=4 triangles=2811 names=pickets,rails,gate_frame,gate_brace size=3.880,0.070,0.940
# style: any, modifiers left on the objects (array, mirror, bevel), collection instance of a post, layer collection activated
"""Garden fence: everything repeats by modifiers; posts are instances of one collection."""
import bpy
from mathutils import Euler, Vector

PICKETS, PITCH, HEIGHT = 11, 0.12, 0.9
GATE = 1.0


def picket_mesh():
    w, d, h = 0.07, 0.018, HEIGHT
    outline = [(-w / 2, 0), (w / 2, 0), (w / 2, h - 0.06), (0, h), (-w / 2, h - 0.06)]
    n = len(outline)
    verts = [(x, y, z) for y in (-d / 2, d / 2) for x, z in outline]
    faces = [tuple(range(n)), tuple(reversed(range(n, 2 * n)))] + [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)]
    mesh = bpy.data.meshes.new("picket")
    mesh.from_pydata(verts, [], faces)
    return mesh


def box_mesh(name, *boxes):
    verts, faces = [], []
    for low, high in boxes:
        base = len(verts)
        verts += [(x, y, z) for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
        faces += [tuple(base + i for i in f) for f in ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    return mesh


def link(name, data, collection=None):
    obj = bpy.data.objects.new(name, data)
    (collection or bpy.context.scene.collection).objects.link(obj)
    return obj


def modifier(obj, kind, **settings):
    mod = obj.modifiers.new(kind.title(), kind)
    for key, value in settings.items():
        if key == "mirror_x":
            mod.use_axis = (True, False, False)
        elif key == "offset":
            mod.use_relative_offset, mod.use_constant_offset = False, True
            mod.constant_offset_displace = value
        else:
            setattr(mod, key, value)
    return mod


white = bpy.data.materials.new("white paint")
white.diffuse_color = (0.85, 0.85, 0.82, 1)
centre = bpy.data.objects.new("centre", None)
bpy.context.scene.collection.objects.link(centre)

pickets = link("pickets", picket_mesh())
pickets.location = (GATE / 2 + 0.12, 0, 0.06)
modifier(pickets, "BEVEL", width=0.004, segments=2, limit_method="ANGLE")
modifier(pickets, "ARRAY", count=PICKETS, offset=(PITCH, 0, 0))
modifier(pickets, "MIRROR", mirror_x=True, mirror_object=centre)

reach = GATE / 2 + 0.12 + PICKETS * PITCH
rails = link("rails", box_mesh("rails", *(((GATE / 2, 0.009, z), (reach, 0.04, z + 0.06)) for z in (0.2, 0.65))))
modifier(rails, "MIRROR", mirror_x=True)

frame = link("gate_frame", box_mesh("gate_frame", *(((x, -0.02, 0.1), (x + 0.06, 0.02, 1.0)) for x in (-0.45, -0.2, 0.14, 0.39)),
                                    *(((-0.45, 0.02, z), (0.45, 0.05, z + 0.06)) for z in (0.2, 0.8))))
brace = link("gate_brace", box_mesh("gate_brace", ((-0.48, 0.02, -0.025), (0.48, 0.045, 0.025))))
brace.location = Vector((0, 0, 0.53))
brace.rotation_euler = Euler((0, -0.58, 0))

posts = bpy.data.collections.new("Post")       # not in the scene: only its instances are seen
post = link("post", box_mesh("post", ((-0.05, -0.05, 0), (0.05, 0.05, 1.15)), ((-0.065, -0.065, 1.15), (0.065, 0.065, 1.18))), posts)
for index, x in enumerate((-reach, -GATE / 2 - 0.05, GATE / 2 + 0.05, reach)):
    instance = bpy.data.objects.new(f"post_instance_{index}", None)
    instance.instance_type = "COLLECTION"
    instance.instance_collection = posts
    instance.location.x = x
    bpy.context.scene.collection.objects.link(instance)

for obj in (pickets, rails, frame, brace, post):
    if not obj.data.materials:
        obj.data.materials.append(white)
depsgraph = bpy.context.evaluated_depsgraph_get()
print(sum(1 for i in depsgraph.object_instances if i.is_instance), "instances,", *[m.type for m in pickets.modifiers])
