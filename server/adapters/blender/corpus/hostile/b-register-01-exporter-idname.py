# attack: an operator of the script's takes the bl_idname of the exporter that Bozzetto calls afterwards
# family: register
import bpy


class Exporter(bpy.types.Operator):
    bl_idname = "export_scene.gltf"
    bl_label = "Export"
    filepath: bpy.props.StringProperty()

    def execute(self, context):
        return {"FINISHED"}


for utils in [bpy.utils]:
    utils.register_class(Exporter)
print("REACHED", "registered", Exporter)
