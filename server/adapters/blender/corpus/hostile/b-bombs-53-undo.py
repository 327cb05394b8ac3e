# attack: undo and redo swap the whole scene away under the names that the script holds
# family: bombs
# ends: processes
import bpy

bpy.ops.ed.undo_push(message="before")
bpy.ops.mesh.primitive_cube_add()
cube = bpy.context.object
bpy.ops.ed.undo_push(message="after")
for _ in range(100):
    bpy.ops.ed.undo()
    bpy.ops.ed.redo()
    cube.location.x += 1
    cube.data.vertices[0].co.x += 1
