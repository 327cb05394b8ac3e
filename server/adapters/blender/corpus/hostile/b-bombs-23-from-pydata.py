# attack: meshes of millions of vertices out of a generator, one after the other
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
import bpy

count = 1
while True:
    count *= 4
    mesh = bpy.data.meshes.new("dust")
    mesh.from_pydata([(i % 17, i % 19, i % 23) for i in range(count)], [], [])
