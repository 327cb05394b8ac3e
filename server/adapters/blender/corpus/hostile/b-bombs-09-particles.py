# attack: a hundred million hairs
# family: bombs
# alone: done
import bpy

bpy.ops.mesh.primitive_plane_add()
fur = bpy.context.object.modifiers.new("Fur", "PARTICLE_SYSTEM").particle_system.settings
fur.type = "HAIR"
fur.count = 100_000_000
bpy.context.view_layer.update()
