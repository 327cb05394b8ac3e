# attack: a multires modifier saves its displacements to a file outside; operators put into a list by +=
# family: files
import bpy

bpy.ops.mesh.primitive_cube_add()
bpy.context.object.modifiers.new("Multires", "MULTIRES")
bpy.ops.object.multires_subdivide(modifier="Multires")
shelf = []
shelf += [bpy.ops]
print("REACHED", shelf[0].object.multires_external_save.idname())
print(shelf[0].object.multires_external_save(filepath="$SECRET_DIR/b-files-17.btx", modifier="Multires"))
bpy.ops.object.mode_set(mode="SCULPT")
