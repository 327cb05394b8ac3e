# expect: objects=24 triangles=3297 names=stave_01,stave_20,hoop_1,hoop_2,lid_top,lid_bottom size=0.700,0.700,0.900
# style: 4.x progress on the window manager and by print, temp_override for operators, simple deform bent by hand
"""Oak barrel of twenty staves; progress is shown as artists are used to it."""
import math

import bmesh
import bpy
from mathutils import Vector

STAVES, HEIGHT, BELLY, END, THICK = 20, 0.9, 0.35, 0.27, 0.022
STEPS = 12


def radius_at(t):
    """Parabola from END over BELLY to END, for t from 0 to 1."""
    return END + (BELLY - END) * (1 - (2 * t - 1) ** 2)


def stave(index):
    width = math.tau / STAVES * 0.985
    start = index * math.tau / STAVES
    bm = bmesh.new()
    rows = []
    for k in range(STEPS + 1):
        t = k / STEPS
        r = radius_at(t)
        corners = [(r - THICK, start), (r, start), (r, start + width / 2), (r, start + width), (r - THICK, start + width)]
        rows.append([bm.verts.new((d * math.cos(a), d * math.sin(a), t * HEIGHT)) for d, a in corners])
    for low, high in zip(rows, rows[1:]):
        for i in range(5):
            bm.faces.new((low[i], low[(i + 1) % 5], high[(i + 1) % 5], high[i]))
    bm.faces.new(rows[0][::-1])
    bm.faces.new(rows[-1])
    return emit(f"stave_{index + 1:02d}", bm, "oak", (0.36, 0.21, 0.10, 1), 0.0)


def hoop(number, t):
    bm = bmesh.new()
    n, half = 48, 0.022
    loops = [[bm.verts.new(Vector((r * math.cos(a), r * math.sin(a), z))) for a in (math.tau * i / n for i in range(n))]
             for r, z in ((radius_at(t - half) - 0.002, (t - half) * HEIGHT), (radius_at(t - half) + 0.004, (t - half) * HEIGHT),
                          (radius_at(t + half) + 0.004, (t + half) * HEIGHT), (radius_at(t + half) - 0.002, (t + half) * HEIGHT))]
    for a, b in zip(loops, loops[1:] + loops[:1]):
        for i in range(n):
            bm.faces.new((a[i], a[(i + 1) % n], b[(i + 1) % n], b[i]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    return emit(f"hoop_{number}", bm, "iron", (0.08, 0.08, 0.09, 1), 1.0)


def emit(name, bm, label, color, metallic):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mat = bpy.data.materials.get(label)
    if mat is None:
        mat = bpy.data.materials.new(label)
        mat.use_nodes = True
        shader = mat.node_tree.nodes["Principled BSDF"]
        shader.inputs["Base Color"].default_value = color
        shader.inputs["Metallic"].default_value = metallic
    mesh.materials.append(mat)
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    return obj


def lid(name, z):
    bpy.ops.mesh.primitive_cylinder_add(vertices=48, radius=END - THICK * 0.9, depth=THICK, location=(0, 0, z))
    obj = bpy.context.object
    obj.name = name
    obj.data.materials.append(bpy.data.materials["oak"])
    with bpy.context.temp_override(object=obj, active_object=obj, selected_editable_objects=[obj]):
        bpy.ops.object.transform_apply(location=True, rotation=False, scale=False)


wm = bpy.context.window_manager
wm.progress_begin(0, STAVES)
for i in range(STAVES):
    stave(i)
    wm.progress_update(i)
    if i % 5 == 4:
        print("%3d%%" % (100 * (i + 1) / STAVES), end="\n" if i + 1 == STAVES else " … ")
wm.progress_end()
hoop(1, 0.2)
hoop(2, 0.8)
lid("lid_top", HEIGHT - 0.03)
lid("lid_bottom", 0.03)
