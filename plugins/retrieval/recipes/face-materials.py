# title: Several materials on one object, by face
# keywords: material_index, material slots, two materials, assign material to faces, stripes, materials append, index out of range, striped, painted top, checkerboard of faces, two-tone, label on one side, different colour for each side
# blender: 3.4-5.x
# makes: die >= 12 triangles
# licence: MIT, Bozzetto
import bpy


def paint(name, color):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    next(node for node in made.node_tree.nodes if node.type == "BSDF_PRINCIPLED").inputs["Base Color"].default_value = color
    made.diffuse_color = color
    return made


bpy.ops.mesh.primitive_cube_add(size=0.1)
die = bpy.context.object
die.name = "die"
# A new mesh has no slots: append, then number 0 is the first. Assigning materials[0] only works where it exists.
for material in (paint("ivory", (0.8, 0.75, 0.6, 1)), paint("red", (0.6, 0.02, 0.02, 1))):
    die.data.materials.append(material)
for polygon in die.data.polygons:
    polygon.material_index = 1 if polygon.normal.z > 0.5 else 0
