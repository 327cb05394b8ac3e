# title: Join several objects into one mesh
# keywords: merge objects, combine, one object, object.join, single mesh, keep materials, combine all parts, weld parts, group into one, export as one mesh
# blender: 3.4-5.x
# makes: table >= 60 triangles
# licence: MIT, Bozzetto
import bmesh
import bpy


def join(name, things):
    """One mesh in world space, with everybody's materials; the parts go. Modifiers are applied."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    materials = []
    bm = bmesh.new()
    for thing in things:
        mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(depsgraph))
        mesh.transform(thing.matrix_world)
        start = len(bm.faces)
        bm.from_mesh(mesh)
        bm.faces.ensure_lookup_table()
        slots = [slot.material for slot in thing.material_slots] or [None]
        for face in bm.faces[start:]:
            material = slots[min(face.material_index, len(slots) - 1)]
            if material not in materials:
                materials.append(material)
            face.material_index = materials.index(material)
        bpy.data.meshes.remove(mesh)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    for material in materials:
        mesh.materials.append(material)
    for thing in things:
        bpy.data.objects.remove(thing)
    joined = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(joined)
    return joined


parts = []
for x, y, size in ((0, 0, (1, 0.6, 0.04)), (-0.45, -0.25, (0.05, 0.05, 0.7)), (0.45, -0.25, (0.05, 0.05, 0.7)), (-0.45, 0.25, (0.05, 0.05, 0.7)), (0.45, 0.25, (0.05, 0.05, 0.7))):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(x, y, 0.72 if size[0] == 1 else 0.35))
    bpy.context.object.scale = size
    parts.append(bpy.context.object)
join("table", parts)
