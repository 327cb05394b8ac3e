# expect: objects=8 triangles=870 names=Rock,Crystal_0,Crystal_6 size=1.18,1.07,1.29
# style: 3.4 __eq__ and __lt__ on a class, colorsys, displace with a texture, decimate, BVHTree ray casts
import bpy
import bmesh
import colorsys
import random
from functools import total_ordering
from mathutils import Vector, Matrix
from mathutils.bvhtree import BVHTree

random.seed(3)


@total_ordering
class Crystal:
    def __init__(self, radius, height, hue):
        self.radius = radius
        self.height = height
        self.hue = hue

    def __eq__(self, other):
        if not isinstance(other, Crystal):
            return NotImplemented
        return (self.height, self.radius) == (other.height, other.radius)

    def __lt__(self, other):
        return self.height < other.height

    def __hash__(self):
        return hash((self.radius, self.height))

    def __repr__(self):
        return "Crystal(%.2f, %.2f)" % (self.radius, self.height)

    @property
    def colour(self):
        return (*colorsys.hsv_to_rgb(self.hue % 1.0, 0.7, 0.9), 1.0)

    def mesh(self):
        bm = bmesh.new()
        bmesh.ops.create_cone(bm, cap_ends=True, segments=6, radius1=self.radius * 0.8, radius2=self.radius, depth=self.height)
        top = max(bm.faces, key=lambda f: f.calc_center_median().z)
        poked = bmesh.ops.poke(bm, faces=[top])
        poked["verts"][0].co.z += self.radius * 1.5
        bmesh.ops.translate(bm, vec=(0, 0, self.height / 2 - 0.05), verts=bm.verts)
        me = bpy.data.meshes.new("Crystal")
        bm.to_mesh(me)
        bm.free()
        return me


# Rock: displaced icosphere
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=5, radius=0.5)
rock = bpy.context.object
rock.name = "Rock"
rock.scale = (1.2, 1.0, 0.5)
bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
tex = bpy.data.textures.new("RockNoise", type='CLOUDS')
tex.noise_scale = 0.25
disp = rock.modifiers.new("Displace", 'DISPLACE')
disp.texture = tex
disp.strength = 0.2
dec = rock.modifiers.new("Decimate", 'DECIMATE')
dec.ratio = 0.15
for m in [disp.name, dec.name]:
    bpy.ops.object.modifier_apply(modifier=m)
bpy.ops.object.shade_flat()

tree = BVHTree.FromObject(rock, bpy.context.evaluated_depsgraph_get())
crystals = sorted((Crystal(random.uniform(0.05, 0.1), random.uniform(0.3, 0.7), 0.75 + random.uniform(-0.08, 0.08)) for _ in range(7)), reverse=True)
print(crystals[0], ">", crystals[-1])
for i, crystal in enumerate(crystals):
    angle = Matrix.Rotation(i * 2.4, 3, 'Z')
    origin = angle @ Vector((0.08 * i ** 0.8, 0, 2))
    hit, normal, face, distance = tree.ray_cast(origin, Vector((0, 0, -1)))
    if hit is None:
        continue
    ob = bpy.data.objects.new(f"Crystal_{i}", crystal.mesh())
    tilt = Vector((0, 0, 1)).lerp(normal, 0.6)
    ob.matrix_world = Matrix.Translation(hit) @ tilt.to_track_quat('Z', 'Y').to_matrix().to_4x4()
    bpy.context.collection.objects.link(ob)
    mat = bpy.data.materials.new(f"Amethyst_{i}")
    mat.diffuse_color = crystal.colour
    mat.use_nodes = True
    mat.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = crystal.colour
    ob.data.materials.append(mat)
