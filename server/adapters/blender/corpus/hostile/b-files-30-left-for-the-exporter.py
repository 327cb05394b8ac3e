# attack: a material's image points at a file outside and autopack is on: whoever saves the asset embeds the file
# family: files
import bpy

bpy.ops.mesh.primitive_cube_add()
image = bpy.data.images.new("wood", 1, 1)
image.source = "FILE"
list(map(setattr, [image], ["filepath"], ["$SECRET_FILE"]))
material = bpy.data.materials.new("wood")
material.use_nodes = True
picture = material.node_tree.nodes.new("ShaderNodeTexImage")
picture.image = image
shader = next(node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
material.node_tree.links.new(picture.outputs[0], shader.inputs[0])
bpy.context.object.data.materials.append(material)
bpy.data.use_autopack = True
print("REACHED", image.path_resolve("filepath"), "left in the scene")
