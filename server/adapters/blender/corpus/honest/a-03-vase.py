# expect: objects=1 triangles=7900 names=Vase size=0.297,0.297,0.321
# style: 3.4 screw modifier on a profile, solidify, subsurf, applied with modifier_apply, noise texture nodes
import bpy
from math import sin, pi

bpy.ops.object.select_all(action="SELECT"); bpy.ops.object.delete()
for block in bpy.data.meshes: bpy.data.meshes.remove(block)
bpy.ops.outliner.orphans_purge()

profile = [(0.0, 0.0), (0.09, 0.0), (0.1, 0.01)]
profile += [(0.1 + 0.05 * sin(t * pi), 0.01 + 0.24 * t) for t in (i / 12 for i in range(1, 12))]
profile += [(0.07, 0.26), (0.06, 0.29), (0.085, 0.32)]

mesh = bpy.data.meshes.new("VaseProfile")
mesh.from_pydata([(x, 0.0, z) for x, z in profile], [(i, i + 1) for i in range(len(profile) - 1)], [])
mesh.validate(verbose=False)
mesh.update()

vase = bpy.data.objects.new("Vase", mesh)
bpy.context.scene.collection.objects.link(vase)
bpy.context.view_layer.objects.active = vase
vase.select_set(True)

for name, kind, settings in (
    ("Screw", "SCREW", {"axis": "Z", "steps": 32, "render_steps": 32, "use_merge_vertices": True, "merge_threshold": 1e-4, "use_normal_calculate": True}),
    ("Solidify", "SOLIDIFY", {"thickness": 0.006, "offset": -1.0}),
    ("Subsurf", "SUBSURF", {"levels": 1, "render_levels": 2}),
):
    mod = vase.modifiers.new(name, kind)
    for k, v in settings.items():
        setattr(mod, k, v)

for mod in list(vase.modifiers):
    bpy.ops.object.modifier_apply(modifier=mod.name)
bpy.ops.object.shade_smooth()

mat = bpy.data.materials.new("Glaze")
mat.use_nodes = True
nodes, links = mat.node_tree.nodes, mat.node_tree.links
bsdf = nodes["Principled BSDF"]
coords = nodes.new("ShaderNodeTexCoord")
mapping = nodes.new("ShaderNodeMapping")
mapping.inputs["Scale"].default_value = (1.0, 1.0, 4.0)
noise = nodes.new("ShaderNodeTexNoise")
noise.inputs["Scale"].default_value = 6.0
noise.inputs["Detail"].default_value = 8.0
ramp = nodes.new("ShaderNodeValToRGB")
ramp.color_ramp.elements[0].color = (0.02, 0.12, 0.2, 1)
ramp.color_ramp.elements[1].color = (0.2, 0.5, 0.55, 1)
middle = ramp.color_ramp.elements.new(0.55)
middle.color = (0.08, 0.3, 0.35, 1)
links.new(coords.outputs["Object"], mapping.inputs["Vector"])
links.new(mapping.outputs["Vector"], noise.inputs["Vector"])
links.new(noise.outputs["Fac"], ramp.inputs["Fac"])
links.new(ramp.outputs["Color"], bsdf.inputs["Base Color"])
bsdf.inputs["Roughness"].default_value = 0.15
bsdf.inputs["Clearcoat"].default_value = 0.8
for index, node in enumerate((coords, mapping, noise, ramp)):
    node.location = (-1000 + 220 * index, 200)
mat.diffuse_color = (0.08, 0.3, 0.35, 1)
vase.data.materials.append(mat)
print("%d faces, %d materials" % (len(vase.data.polygons), len(vase.data.materials)))
