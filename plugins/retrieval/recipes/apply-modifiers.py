# title: Apply all modifiers: the evaluated mesh as a new mesh
# keywords: evaluated_get, depsgraph, to_mesh, new_from_object, bake modifiers, modifier_apply, convert curve to mesh, final geometry, final mesh, collapse modifier stack, realize, count faces after modifiers
# blender: 3.4-5.x
# makes: bolt >= 100 triangles
# licence: MIT, Bozzetto
import bpy


def apply_modifiers(thing):
    """What a render would show becomes the object's own mesh; curves, text and metaballs need a new object instead."""
    depsgraph = bpy.context.evaluated_depsgraph_get()  # after all changes: it is brought up to date here
    mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(depsgraph), preserve_all_data_layers=True, depsgraph=depsgraph)
    thing.modifiers.clear()
    old, thing.data = thing.data, mesh
    if old.users == 0:
        bpy.data.meshes.remove(old)
    return mesh


bpy.ops.mesh.primitive_cylinder_add(vertices=6, radius=0.01, depth=0.008)
bolt = bpy.context.object
bolt.name = "bolt"
bevel = bolt.modifiers.new("round", "BEVEL")
bevel.width = 0.001
bevel.segments = 2
mesh = apply_modifiers(bolt)
print(len(mesh.polygons), "faces")
