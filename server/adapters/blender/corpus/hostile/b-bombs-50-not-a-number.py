# attack: coordinates and matrices without end or value
# family: bombs
# ends: ValueError
# alone: ValueError
import bpy

bpy.ops.mesh.primitive_cube_add()
cube = bpy.context.object
for index, value in enumerate((float("nan"), float("inf"), -float("inf"), 3e38, 1e-45)):
    cube.data.vertices[index].co = (value, value, value)
cube.scale = (0, float("inf"), float("nan"))
empty = bpy.data.objects.new("nothing", bpy.data.meshes.new("nothing"))
empty.scale = (0, 0, 0)
bpy.context.collection.objects.link(empty)
