# expect: objects=7 triangles=2900 names=Sofa_Base,Cushion_1,Cushion_3,Armrest_L,Armrest_R,Backrest size=2.50,0.960,0.800
# style: 3.4 edit-mode operators, duplicate, parent_set, temp_override, materials by slot operators
import bpy

bpy.ops.object.select_all(action="SELECT"); bpy.ops.object.delete()
bpy.ops.outliner.orphans_purge(do_local_ids=True, do_linked_ids=True, do_recursive=True)


def soft_box(name, dims, loc, bevel=0.05):
    bpy.ops.mesh.primitive_cube_add(location=loc)
    ob = bpy.context.object
    ob.name = name
    ob.dimensions = dims
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    bpy.ops.object.editmode_toggle()
    bpy.ops.mesh.select_all(action='SELECT')
    bpy.ops.mesh.bevel(offset=bevel, segments=3, profile=0.6, affect='EDGES')
    bpy.ops.object.editmode_toggle()
    bpy.ops.object.shade_smooth()
    return ob


base = soft_box("Sofa_Base", (2.1, 0.9, 0.25), (0, 0, 0.225), 0.03)
back = soft_box("Backrest", (2.1, 0.22, 0.6), (0, 0.4, 0.6))

# three cushions: one made, two duplicated
cushion = soft_box("Cushion_1", (0.68, 0.7, 0.16), (-0.69, -0.08, 0.42), 0.06)
for i in (2, 3):
    bpy.ops.object.select_all(action='DESELECT')
    cushion.select_set(True)
    bpy.context.view_layer.objects.active = cushion
    bpy.ops.object.duplicate(linked=False)
    copy = bpy.context.active_object
    copy.name = f"Cushion_{i}"
    bpy.ops.transform.translate(value=(0.69 * (i - 1), 0, 0))

arm_l = soft_box("Armrest_L", (0.2, 0.9, 0.55), (-1.15, 0, 0.4))
with bpy.context.temp_override(active_object=arm_l, object=arm_l, selected_objects=[arm_l], selected_editable_objects=[arm_l]):
    bpy.ops.object.duplicate(linked=True)
arm_r = bpy.data.objects["Armrest_L.001"]
arm_r.name = "Armrest_R"
arm_r.location.x = 1.15

# cushions bulge a little
for ob in [o for o in bpy.data.objects if o.name.startswith("Cushion")]:
    cast = ob.modifiers.new("Cast", 'CAST')
    cast.factor = 0.15
    cast.use_x = cast.use_y = False
    ob.modifiers.new("Subdivision", 'SUBSURF').levels = 1

velvet = bpy.data.materials.new("Velvet")
velvet.use_nodes = True
velvet.node_tree.nodes["Principled BSDF"].inputs["Sheen"].default_value = 1.0
velvet.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (0.05, 0.2, 0.18, 1)
for ob in bpy.context.scene.objects:
    bpy.context.view_layer.objects.active = ob
    if not ob.material_slots:
        bpy.ops.object.material_slot_add()
    ob.material_slots[0].material = velvet

bpy.ops.object.select_all(action='SELECT')
base.select_set(True)
bpy.context.view_layer.objects.active = base
bpy.ops.object.parent_set(type='OBJECT', keep_transform=True)
print("children:", sorted(child.name for child in base.children))
