# attack: an ocean of the highest resolution, repeated a hundred times both ways
# family: bombs
# alone: done
import bpy

bpy.ops.mesh.primitive_plane_add()
ocean = bpy.context.object.modifiers.new("Ocean", "OCEAN")
ocean.resolution = ocean.viewport_resolution = 100
ocean.repeat_x = ocean.repeat_y = 100
