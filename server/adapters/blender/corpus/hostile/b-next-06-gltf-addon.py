# attack: a false module takes the place of the glTF exporter's own before that is imported: sys through a walrus on typing
# family: next-job
import typing


class Exporter:
    def save(self, context, settings):
        return {"FINISHED"}


modules = (kinds := typing).sys.modules
modules["io_scene_gltf2.blender.exp.gltf2_blender_export"] = Exporter()
print("REACHED", "the exporter's module is", modules["io_scene_gltf2.blender.exp.gltf2_blender_export"])
