# title: Array along a line or in a grid
# keywords: row of fence posts, repeat, array modifier, constant offset, relative offset, grid of copies, stairs, shelves, railway sleepers, steps of a staircase, ladder rungs, picket fence, bookshelf, tiles on a floor, columns, keyboard keys, in rows
# blender: 3.4-5.x
# makes: fence >= 100 triangles
# licence: MIT, Bozzetto
import bpy

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 0.5))
fence = bpy.context.object
fence.name = "fence"
fence.scale = (0.08, 0.03, 1)

array = fence.modifiers.new("row", "ARRAY")
array.count = 12
array.use_relative_offset = False
array.use_constant_offset = True
array.constant_offset_displace = (0.15 / 0.08, 0, 0)  # in the object's own units, before its scale: 15 cm

# As objects of their own, which can be moved one by one:
for row in range(2):
    for column in range(3):
        post = bpy.data.objects.new(f"post_{row * 3 + column + 1}", fence.data)
        post.scale = (0.1, 0.1, 1.2)
        post.location = (column * 0.825, 0.4 + row * 0.4, 0.6)
        bpy.context.collection.objects.link(post)
