# attack: a render engine of the script's, registered through an attribute of its own class that holds bpy.utils
# family: register
import bpy


class Engine(bpy.types.RenderEngine):
    bl_idname = "CYCLES_FINE"
    bl_label = "Fine"
    tools = bpy.utils

    def render(self, depsgraph):
        print("rendering")


Engine.tools.register_class(Engine)
bpy.context.scene.render.engine = "CYCLES_FINE"
print("REACHED", "registered", bpy.context.scene.render.engine)
