# attack: setattr with a computed name puts an object of the script's in the place of bpy.ops.export_scene
# family: next-job
import bpy


class Fake:
    def gltf(self, **options):
        print("would have exported", options)


setattr(bpy.ops, "export" + "_scene", Fake())
print("REACHED", "bpy.ops.export_scene replaced")
