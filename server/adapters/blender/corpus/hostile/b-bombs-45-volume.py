# attack: a material of glass and dense noise through and through: the pictures never end
# family: bombs
# ends: done
# alone: done
import bpy

bpy.ops.mesh.primitive_cube_add()
material = bpy.data.materials.new("fog")
material.use_nodes = True
nodes, links = material.node_tree.nodes, material.node_tree.links
scatter, noise = nodes.new("ShaderNodeVolumePrincipled"), nodes.new("ShaderNodeTexNoise")
noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 1000, 15
links.new(noise.outputs["Fac"], scatter.inputs["Density"])
end = next(node for node in nodes if node.type == "OUTPUT_MATERIAL")
links.new(scatter.outputs[0], end.inputs["Volume"])
material.cycles.volume_sampling = "DISTANCE"
material.cycles.volume_step_rate = 0.0001
bpy.context.object.data.materials.append(material)
