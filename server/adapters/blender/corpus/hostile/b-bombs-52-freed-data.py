# attack: looks at a vertex of a mesh that is gone, until Blender falls
# family: bombs
# ends: processes
import bpy

for _ in range(1000):
    mesh = bpy.data.meshes.new("gone")
    mesh.from_pydata([(0, 0, 0)] * 1000, [], [])
    vertices = [vertex for vertex in mesh.vertices]
    bpy.data.meshes.remove(mesh)
    for vertex in vertices:
        vertex.co = (1e9, 1e9, 1e9)
