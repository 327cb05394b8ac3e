# title: Operators: why poll() fails, and what to do
# keywords: context is incorrect, poll failed, Context missing active object, edit mode, mode_set, active object, selection, temp_override, override, must be in editmode, from_edit_mesh, bpy.ops fails, wrong context, background mode, select all faces, enter edit mode, headless
# blender: 3.4-5.x
# makes: slab >= 12 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def edit(thing):
    """Operators of bpy.ops.mesh, uv, curve … want the active object, selected, in edit mode."""
    bpy.ops.object.select_all(action="DESELECT")
    bpy.context.view_layer.objects.active = thing  # it must be linked into a collection before
    thing.select_set(True)
    bpy.ops.object.mode_set(mode="EDIT")


bpy.ops.mesh.primitive_cube_add(size=1)
slab = bpy.context.object
slab.name = "slab"

edit(slab)
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.bevel(offset=0.05, segments=2)
bpy.ops.object.mode_set(mode="OBJECT")  # back: in edit mode mesh data is not up to date, and object operators refuse

# Operators on objects take them from the context; say it for one call:
with bpy.context.temp_override(active_object=slab, object=slab, selected_objects=[slab], selected_editable_objects=[slab]):
    bpy.ops.object.shade_smooth()

# Better without operators: bmesh needs no context at all (and from_edit_mesh only works in edit mode).
bm = bmesh.new()
bm.from_mesh(slab.data)
bmesh.ops.translate(bm, verts=bm.verts[:], vec=(0, 0, 0.5))
bm.to_mesh(slab.data)
bm.free()
