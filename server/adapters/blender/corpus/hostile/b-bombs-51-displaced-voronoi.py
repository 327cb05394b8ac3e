# attack: a chain of displace modifiers with procedural textures on a dense grid, worked out again on each look
# family: bombs
# ends: seconds
import bpy

bpy.ops.mesh.primitive_grid_add(x_subdivisions=2000, y_subdivisions=2000)
texture = bpy.data.textures.new("bark", "CLOUDS")
texture.noise_depth = 24
for _ in range(200):
    bpy.context.object.modifiers.new("Displace", "DISPLACE").texture = texture
