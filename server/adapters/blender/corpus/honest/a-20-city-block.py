# expect: objects=21 triangles=440 names=Street,Tower_0_0,Tower_4_3 size=70.00,56.00,45.00
# style: 3.4 match statement, defaultdict and Counter, operator.itemgetter, json.loads of a literal, origin_set
import bpy
import json
from collections import Counter, defaultdict
from operator import itemgetter

PLAN = json.loads('''
{
    "grid": [5, 4], "pitch": 14.0,
    "kinds": [
        {"kind": "slab",  "height": 18, "weight": 2},
        {"kind": "tower", "height": 45, "weight": 3},
        {"kind": "house", "height": 6,  "weight": 1}
    ]
}
''')


def build(kind, height, x, y):
    match kind:
        case "slab":
            bpy.ops.mesh.primitive_cube_add(size=1, location=(x, y, height / 2))
            bpy.context.object.scale = (10, 5, height)
        case "tower" if height > 40:
            bpy.ops.mesh.primitive_cylinder_add(vertices=8, radius=4.5, depth=height, location=(x, y, height / 2))
        case "house" | "hut":
            bpy.ops.mesh.primitive_cone_add(vertices=4, radius1=5.5, radius2=3.5, depth=height, location=(x, y, height / 2), rotation=(0, 0, 0.785398))
        case _:
            raise ValueError(f"no such building: {kind} of {height} m")
    return bpy.context.object


kinds = sorted(PLAN["kinds"], key=itemgetter("weight"), reverse=True)
columns, rows = PLAN["grid"]
pitch = PLAN["pitch"]
by_kind = defaultdict(list)
for column in range(columns):
    for row in range(rows):
        spec = kinds[(column * 3 + row * 5 + column * row) % len(kinds)]
        x, y = (column - (columns - 1) / 2) * pitch, (row - (rows - 1) / 2) * pitch
        tower = build(spec["kind"], spec["height"], x, y)
        tower.name = f"Tower_{column}_{row}"
        by_kind[spec["kind"]].append(tower)

census = Counter({kind: len(found) for kind, found in by_kind.items()})
print(census.most_common())

tints = {"slab": (0.5, 0.5, 0.55, 1), "tower": (0.25, 0.35, 0.5, 1), "house": (0.6, 0.3, 0.2, 1)}
for kind, towers in by_kind.items():
    home = bpy.data.collections.new(kind.capitalize() + "s")
    bpy.context.scene.collection.children.link(home)
    material = bpy.data.materials.new(kind)
    material.diffuse_color = tints[kind]
    for tower in towers:
        for old in list(tower.users_collection):
            old.objects.unlink(tower)
        home.objects.link(tower)
        tower.data.materials.append(material)

bpy.ops.object.select_all(action='DESELECT')
for towers in by_kind.values():
    for tower in towers:
        tower.select_set(True)
bpy.context.view_layer.objects.active = by_kind["slab"][0]
bpy.ops.object.transform_apply(location=False, rotation=True, scale=True)
bpy.ops.object.origin_set(type='ORIGIN_CENTER_OF_VOLUME')

bpy.ops.mesh.primitive_plane_add(size=1, location=(0, 0, 0))
street = bpy.context.object
street.name = "Street"
street.scale = (columns * pitch, rows * pitch, 1)
bpy.ops.object.transform_apply()
sun = bpy.data.objects.new("Sun", bpy.data.lights.new("Sun", 'SUN'))
sun.rotation_euler = (0.6, 0.2, 0.9)
bpy.context.scene.collection.objects.link(sun)
