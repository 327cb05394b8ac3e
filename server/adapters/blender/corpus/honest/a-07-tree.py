# expect: objects=2 triangles=6870 names=Tree_Trunk,Tree_Leaves size=3.32,3.91,3.93
# style: 3.4 skin modifier on a recursive skeleton, icospheres joined, random.seed, shade_smooth
import bpy
import random
import math
from mathutils import Vector, Quaternion

random.seed(7)

verts, edges, radii, tips = [Vector((0, 0, 0))], [], [0.18], []


def grow(parent, direction, length, radius, depth):
    """Recursive branch; fills the module level lists."""
    end = verts[parent] + direction * length
    verts.append(end)
    radii.append(radius)
    index = len(verts) - 1
    edges.append((parent, index))
    if depth == 0:
        tips.append(end)
        return
    for i in range(3 if depth > 1 else 2):
        axis = direction.orthogonal().normalized()
        axis.rotate(Quaternion(direction, i * math.tau / 3 + random.uniform(-0.4, 0.4)))
        bent = direction.copy()
        bent.rotate(Quaternion(axis, math.radians(random.uniform(25, 42))))
        grow(index, bent.normalized(), length * random.uniform(0.65, 0.8), radius * 0.62, depth - 1)


grow(0, Vector((0, 0, 1)), 1.4, 0.14, 3)

mesh = bpy.data.meshes.new("Trunk")
mesh.from_pydata([v[:] for v in verts], edges, [])
trunk = bpy.data.objects.new("Tree_Trunk", mesh)
bpy.context.collection.objects.link(trunk)
bpy.context.view_layer.objects.active = trunk

trunk.modifiers.new("Skin", 'SKIN')
for data, r in zip(mesh.skin_vertices[0].data, radii):
    data.radius = (r, r)
mesh.skin_vertices[0].data[0].use_root = True
sub = trunk.modifiers.new("Subdivision", 'SUBSURF')
sub.levels = 1

# Apply modifiers
bpy.ops.object.select_all(action='DESELECT')
trunk.select_set(True)
bpy.ops.object.modifier_apply(modifier="Skin")
bpy.ops.object.modifier_apply(modifier="Subdivision")

bark = bpy.data.materials.new("Bark")
bark.diffuse_color = (0.2, 0.12, 0.06, 1)
trunk.data.materials.append(bark)

leaf = bpy.data.materials.new("Leaf")
leaf.diffuse_color = (0.1, 0.35, 0.08, 1)

clumps = []
for n, tip in enumerate(tips):
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=random.uniform(0.35, 0.5), location=tip)
    clump = bpy.context.active_object
    clump.scale.z = 0.75
    clump.data.materials.append(leaf)
    clumps.append(clump)

bpy.ops.object.select_all(action='DESELECT')
for clump in clumps:
    clump.select_set(True)
bpy.context.view_layer.objects.active = clumps[0]
bpy.ops.object.join()
leaves = bpy.context.active_object
leaves.name = "Tree_Leaves"
bpy.ops.object.shade_smooth()
bpy.ops.object.origin_set(type='ORIGIN_GEOMETRY', center='BOUNDS')
leaves.parent = trunk
leaves.matrix_parent_inverse.identity()
print(f"{len(tips)} tips, {len(verts)} joints")
