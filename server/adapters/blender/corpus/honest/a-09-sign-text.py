# expect: objects=3 triangles=31790 names=Schild,Überschrift,Pfosten size=1.20,0.066,2.40
# style: 3.4 text objects with the built-in font, one converted to a mesh, one left as text; German names
import bpy
import math

# Straßenschild mit Text – Größe in Metern
breite, höhe, stärke = 1.2, 0.4, 0.02
überschrift = "Café Größenwahn"
farben = {"grün": (0.02, 0.2, 0.08, 1.0), "weiß": (0.9, 0.9, 0.9, 1.0), "grau": (0.3, 0.3, 0.3, 1.0)}


def stoff(name, farbe, rauheit=0.4):
    material = bpy.data.materials.new(name=f"Stoff_{name}")
    material.use_nodes = True
    knoten = material.node_tree.nodes["Principled BSDF"]
    knoten.inputs["Base Color"].default_value = farbe
    knoten.inputs["Roughness"].default_value = rauheit
    material.diffuse_color = farbe
    return material


stoffe = {name: stoff(name, farbe) for name, farbe in farben.items()}

bpy.ops.mesh.primitive_cube_add(size=1.0, location=(0, 0, 2.2))
schild = bpy.context.object
schild.name = "Schild"
schild.scale = (breite, stärke, höhe)
schild.data.materials.append(stoffe["grün"])
bpy.ops.object.transform_apply(scale=True, location=False, rotation=False)
kante = schild.modifiers.new("Kante", "BEVEL")
kante.width = 0.008
bpy.ops.object.modifier_apply(modifier=kante.name)

# erst Text, dann Netz
bpy.ops.object.text_add(location=(0, -stärke / 2 - 0.001, 2.2), rotation=(math.radians(90), 0, 0))
text = bpy.context.object
text.data.body = überschrift
text.data.align_x = 'CENTER'
text.data.align_y = 'CENTER'
text.data.size = 0.14
text.data.extrude = 0.004
text.data.bevel_depth = 0.001
bpy.ops.object.convert(target='MESH')
text = bpy.context.object
text.name = "Überschrift"
text.data.materials.clear()
text.data.materials.append(stoffe["weiß"])
text.parent = schild
text.matrix_parent_inverse = schild.matrix_world.inverted()
print("Buchstaben als Netz: {} Ecken".format(len(text.data.vertices)))

bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=0.03, depth=2.1, location=(0, stärke, 1.05))
pfosten = bpy.context.object
pfosten.name = "Pfosten"
pfosten.data.materials.append(stoffe["grau"])
