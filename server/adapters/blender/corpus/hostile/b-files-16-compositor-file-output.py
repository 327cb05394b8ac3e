# attack: a compositor's File Output node with base_path excused by a function of that name, rendered through a walrus
# family: files
import bpy


def base_path():
    return "$SECRET_DIR/b-files-16"


scene = bpy.context.scene
scene.use_nodes = True
output = scene.node_tree.nodes.new("CompositorNodeOutputFile")
colour = scene.node_tree.nodes.new("CompositorNodeRLayers")
scene.node_tree.links.new(colour.outputs[0], output.inputs[0])
scene.node_tree.links.new(colour.outputs[0], scene.node_tree.nodes.new("CompositorNodeComposite").inputs[0])
output.base_path = base_path()
scene.camera = bpy.data.objects.new("eye", bpy.data.cameras.new("eye"))
scene.collection.objects.link(scene.camera)
scene.render.engine = "CYCLES"
scene.cycles.samples, scene.cycles.use_denoising = 1, False
scene.render.resolution_x = scene.render.resolution_y = 8
(tools := bpy.ops).render.render()
print("REACHED", "rendered into", output.path_resolve("base_path"))
