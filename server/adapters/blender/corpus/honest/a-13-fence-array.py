# expect: objects=3 triangles=1560 names=Picket,Rail_Low,Rail_High size=3.60,0.050,0.957
# style: 3.4 array modifiers left unapplied, setattr in a loop, try/except/finally, *args and **kwargs
import bpy
import bmesh

SPACING, COUNT = 0.14, 25


def add_modifier(obj, kind, name=None, **settings):
    mod = obj.modifiers.new(name or kind.title(), kind)
    for key, value in settings.items():
        try:
            setattr(mod, key, value)
        except (AttributeError, TypeError) as error:
            print(f"modifier {mod.name} has no {key}: {error}")
            raise
    return mod


def box(name, *size, at=(0, 0, 0)):
    w, d, h = size
    bm = bmesh.new()
    try:
        bmesh.ops.create_cube(bm, size=1.0)
        bmesh.ops.scale(bm, vec=(w, d, h), verts=bm.verts)
        bmesh.ops.translate(bm, vec=(0, 0, h / 2), verts=bm.verts)
        mesh = bpy.data.meshes.new(name)
        bm.to_mesh(mesh)
    finally:
        bm.free()
    obj = bpy.data.objects.new(name, mesh)
    obj.location = at
    bpy.context.collection.objects.link(obj)
    return obj


picket = box("Picket", 0.09, 0.02, 0.9)

# a pointed head: subdivide the top and lift its middle
bm = bmesh.new()
bm.from_mesh(picket.data)
top = max(bm.faces, key=lambda f: f.calc_center_median().z)
split = bmesh.ops.subdivide_edges(bm, edges=[e for e in top.edges if abs(e.verts[0].co.y - e.verts[1].co.y) < 1e-6], cuts=1)
for vert in (g for g in split["geom_inner"] if isinstance(g, bmesh.types.BMVert)):
    vert.co.z += 0.06
bm.to_mesh(picket.data)
bm.free()

add_modifier(picket, 'BEVEL', width=0.004, segments=1)
add_modifier(picket, 'ARRAY', count=COUNT, use_relative_offset=False, use_constant_offset=True, constant_offset_displace=(SPACING, 0, 0))

for name, z in {"Rail_Low": 0.2, "Rail_High": 0.65}.items():
    rail = box(name, 0.3, 0.03, 0.08, at=(0.1, 0.025, z))
    add_modifier(rail, 'ARRAY', "Repeat", fit_type='FIT_LENGTH', fit_length=SPACING * (COUNT - 1), relative_offset_displace=(1.0, 0, 0), use_merge_vertices=True)

try:
    add_modifier(picket, 'BEVEL', "Wrong", widht=1)
except AttributeError:
    picket.modifiers.remove(picket.modifiers["Wrong"])
finally:
    print([m.name for m in picket.modifiers])
