# title: A new object must be linked to be seen
# keywords: link object, collection.objects.link, scene.objects.link, view layer does not contain object, active object, select_set, empty, remove object, object does not appear, invisible, not in the scene, nothing shown, new collection, group objects, hide
# blender: 3.4-5.x
# makes: marker >= 12 triangles
# licence: MIT, Bozzetto
import bpy

mesh = bpy.data.meshes.new("marker")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0.5, 0.5, 1)], [], [(3, 2, 1, 0), (0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4)])
marker = bpy.data.objects.new("marker", mesh)

# Until it is linked it is in no view layer: it is not rendered, and can be neither active nor selected.
bpy.context.collection.objects.link(marker)
bpy.context.view_layer.objects.active = marker
marker.select_set(True)

# An own collection, with the object in it instead.
group = bpy.data.collections.new("markers")
bpy.context.scene.collection.children.link(group)
bpy.context.collection.objects.unlink(marker)
group.objects.link(marker)

# An empty that carries others; and away with an object, after which its Python name must not be used again.
root = bpy.data.objects.new("root", None)
group.objects.link(root)
marker.parent = root
spare = bpy.data.objects.new("spare", mesh.copy())
bpy.data.objects.remove(spare)
solid = marker.modifiers.new("thickness", "SUBSURF")
solid.subdivision_type = "SIMPLE"
solid.levels = solid.render_levels = 1
