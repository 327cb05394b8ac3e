# expect: objects=5 triangles=5340 names=Banner,Spring,Screw_Thread,Twisted_Column,Arc_Beam size=2.80,2.08,1.55
# style: 3.4 a gallery of modifiers set by data: wave, screw, twist, bend, hasattr and setattr in a loop
import bpy
import bmesh
import math

MODIFIERS = {
    "Banner": [("WAVE", {"use_x": True, "use_y": False, "height": 0.08, "width": 0.4, "narrowness": 3.0, "speed": 0.1}), ("SOLIDIFY", {"thickness": 0.01})],
    "Twisted_Column": [("SIMPLE_DEFORM", {"deform_method": "TWIST", "deform_axis": "Z", "angle": math.radians(120)}), ("BEVEL", {"width": 0.005, "segments": 1})],
    "Arc_Beam": [("SIMPLE_DEFORM", {"deform_method": "BEND", "deform_axis": "Z", "angle": math.radians(90)})],
    "Spring": [("SCREW", {"axis": "Z", "angle": 2 * math.pi * 5, "screw_offset": 0.5, "steps": 80, "render_steps": 80, "use_smooth_shade": True})],
    "Screw_Thread": [("SCREW", {"axis": "Z", "angle": 2 * math.pi, "screw_offset": 0.04, "iterations": 8, "steps": 24, "render_steps": 24, "use_normal_calculate": True})],
}


def grid(name, size, divisions, at):
    bm = bmesh.new()
    bmesh.ops.create_grid(bm, x_segments=divisions, y_segments=divisions, size=0.5)
    bmesh.ops.scale(bm, vec=(size[0], size[1], 1), verts=bm.verts)
    return finish(name, bm, at)


def bar(name, size, cuts, at):
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1.0)
    bmesh.ops.scale(bm, vec=size, verts=bm.verts)
    along = max(range(3), key=lambda axis: size[axis])
    edges = [e for e in bm.edges if abs(e.verts[0].co[along] - e.verts[1].co[along]) > size[along] * 0.9]
    bmesh.ops.subdivide_edges(bm, edges=edges, cuts=cuts, use_grid_fill=True)
    return finish(name, bm, at)


def ring(name, centre, radius, sides, at):
    bm = bmesh.new()
    verts = [bm.verts.new((centre + radius * math.cos(2 * math.pi * k / sides), 0, radius * math.sin(2 * math.pi * k / sides))) for k in range(sides)]
    for a, b in zip(verts, verts[1:] + verts[:1]):
        bm.edges.new((a, b))
    return finish(name, bm, at)


def finish(name, bm, at):
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    obj = bpy.data.objects.new(name, mesh)
    obj.location = at
    bpy.context.collection.objects.link(obj)
    return obj


grid("Banner", (0.8, 0.5), 24, (0, 0, 1)).rotation_euler.x = math.pi / 2
bar("Twisted_Column", (0.15, 0.15, 1.5), 24, (1, 0, 0.75))
bar("Arc_Beam", (2.0, 0.1, 0.1), 32, (0, 1.5, 0))
ring("Spring", 0.15, 0.02, 8, (-1, 0, 0.1))
ring("Screw_Thread", 0.08, 0.015, 3, (-1.6, 0, 0.1))

for name, stack in MODIFIERS.items():
    obj = bpy.data.objects[name]
    for kind, settings in stack:
        mod = obj.modifiers.new(name=kind.title(), type=kind)
        missing = [key for key in settings if not hasattr(mod, key)]
        assert not missing, f"{kind} lacks {missing}"
        for k, v in settings.items():
            setattr(mod, k, v)
bpy.context.scene.frame_set(12)
print({o.name: [m.type for m in o.modifiers] for o in bpy.context.scene.objects})
