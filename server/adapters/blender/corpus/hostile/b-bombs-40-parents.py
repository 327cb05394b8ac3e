# attack: a chain of fifty thousand objects, each the parent of the next
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

mesh = bpy.data.meshes.new("link")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
above = None
for index in range(50_000):
    link = bpy.data.objects.new(f"link_{index}", mesh)
    link.parent = above
    bpy.context.collection.objects.link(link)
    above = link
