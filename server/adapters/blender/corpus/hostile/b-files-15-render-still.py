# attack: renders to a path outside; operators as an attribute of a class of the script, the path set by functools.partial(setattr)
# family: files
import bpy
from functools import partial


class Studio:
    tools = bpy.ops


scene = bpy.context.scene
scene.camera = bpy.data.objects.new("eye", bpy.data.cameras.new("eye"))
scene.collection.objects.link(scene.camera)
scene.render.engine = "CYCLES"
scene.cycles.samples, scene.cycles.use_denoising = 1, False
scene.render.resolution_x = scene.render.resolution_y = 8
partial(setattr, scene.render)("filepath", "$SECRET_DIR/b-files-15.png")
print("REACHED", Studio.tools.render.render.idname(), scene.render.path_resolve("filepath"))
Studio.tools.render.render(write_still=True)
print("ESCAPED", "rendered a picture outside")
