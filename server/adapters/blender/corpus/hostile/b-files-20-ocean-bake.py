# attack: an ocean modifier bakes its frames into a folder outside; object.ocean_bake is of an allowed family, the path is set by super()
# family: files
import bpy

bpy.ops.mesh.primitive_plane_add()
ocean = bpy.context.object.modifiers.new("Ocean", "OCEAN")
ocean.frame_start = ocean.frame_end = 1
ocean.resolution = 2
super(type(ocean), ocean).__setattr__("filepath", "$SECRET_DIR/b-files-20")
print(bpy.ops.object.ocean_bake(modifier="Ocean"))
print("REACHED", ocean.path_resolve("filepath"))
