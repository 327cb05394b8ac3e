# title: Metaballs that melt together, as a mesh
# keywords: blobs, blobby, organic, liquid, cloud, snowman, clay, metaball to mesh, elements, clay-like figure, cloud, foam, bubbles, dough, lava lamp, merged spheres, slime, drops
# blender: 3.4-5.x
# makes: blob >= 200 triangles
# licence: MIT, Bozzetto
import bpy


def melted(name, balls, resolution=0.05, threshold=0.4):
    """`balls`: (x, y, z, radius); balls near each other flow together. Resolution in metres: the smaller, the finer."""
    family = bpy.data.metaballs.new(name)
    family.resolution = family.render_resolution = resolution
    family.threshold = threshold
    for x, y, z, radius in balls:
        element = family.elements.new()
        element.co = (x, y, z)
        element.radius = radius * 1.6  # what is seen is smaller than the field
    holder = bpy.data.objects.new(name, family)
    bpy.context.collection.objects.link(holder)
    mesh = bpy.data.meshes.new_from_object(holder.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(holder)
    bpy.data.metaballs.remove(family)
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


melted("blob", [(0, 0, 0.3, 0.3), (0.25, 0, 0.55, 0.2), (0.05, 0.2, 0.7, 0.15)])
