# attack: no registration needed: execute of the exporter's class in bpy.types is replaced, and runs when Bozzetto exports
# family: register
import bpy


def execute(self, context):
    return {"FINISHED"}


bpy.types.EXPORT_SCENE_OT_gltf.execute = execute
print("REACHED", "the exporter's execute is the script's")
