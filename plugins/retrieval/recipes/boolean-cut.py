# title: Cut with a boolean, exact solver, applied
# keywords: difference of two objects, hole through a plate, drill, subtract, carve, window opening, boolean modifier, union, intersect, slot, notch, keyhole, doorway, cavity, hollow out, engraving, button holes
# blender: 3.4-5.x
# makes: plate >= 60 triangles
# licence: MIT, Bozzetto
import bpy


def cut(thing, cutter, operation="DIFFERENCE"):
    """`thing` without what `cutter` fills (or UNION, INTERSECT); the cutter goes. Both must be closed; let the cutter stick out of the surface a little."""
    boolean = thing.modifiers.new("cut", "BOOLEAN")
    boolean.operation = operation
    boolean.solver = "EXACT"
    boolean.object = cutter
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(depsgraph))
    thing.modifiers.remove(boolean)
    old, thing.data = thing.data, mesh
    mesh.name = old.name
    bpy.data.meshes.remove(old)
    bpy.data.objects.remove(cutter)
    return thing


bpy.ops.mesh.primitive_cube_add(size=1)
plate = bpy.context.object
plate.name = "plate"
plate.scale = (0.2, 0.2, 0.01)
bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=0.04, depth=0.1)
hole = bpy.context.object
bpy.context.view_layer.update()
cut(plate, hole)
