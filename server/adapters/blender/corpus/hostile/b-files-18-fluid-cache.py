# attack: a fluid domain makes its cache folders outside (and may crash this Blender afterwards); cache_directory excused by an attribute of self
# family: files
import bpy


class Pool:
    def __init__(self):
        self.cache_directory = "$SECRET_DIR/b-files-18"


bpy.ops.mesh.primitive_cube_add(size=2)
domain = bpy.context.object
fluid = domain.modifiers.new("Fluid", "FLUID")
fluid.fluid_type = "DOMAIN"
settings = fluid.domain_settings
settings.cache_type, settings.resolution_max, settings.cache_frame_end = "ALL", 8, 1
settings.cache_directory = Pool().cache_directory
print("REACHED", settings.cache_directory)
with bpy.context.temp_override(object=domain, active_object=domain):
    print(bpy.ops.fluid.bake_all())
