/** Scripts for scripts/bench/runtime. */

/** Ten objects as a model would write them: a table laid for tea. */
export const MODEL = `
import bpy, bmesh, math

def material(name, rgb):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    m.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*rgb, 1)
    return m

WOOD, CLAY = material("wood", (0.35, 0.2, 0.1)), material("clay", (0.8, 0.75, 0.7))

def lathe(name, profile, at, segments=48):
    bm = bmesh.new()
    rings = [[bm.verts.new((r * math.cos(a), r * math.sin(a), z)) for a in (2 * math.pi * i / segments for i in range(segments))] for r, z in profile]
    for low, high in zip(rings, rings[1:]):
        for i in range(segments):
            bm.faces.new((low[i], low[i - 1], high[i - 1], high[i]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(CLAY)
    thing = bpy.data.objects.new(name, mesh)
    thing.location = at
    bpy.context.collection.objects.link(thing)
    thing.modifiers.new("round", "SUBSURF").levels = 1

def box(name, size, at):
    bpy.ops.mesh.primitive_cube_add(size=1, location=at)
    thing = bpy.context.object
    thing.name = name
    thing.scale = size
    bpy.ops.object.transform_apply(scale=True)
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments = 0.01, 3
    thing.data.materials.append(WOOD)

box("top", (1.2, 0.8, 0.04), (0, 0, 0.72))
for i, (x, y) in enumerate([(-0.5, -0.3), (0.5, -0.3), (-0.5, 0.3), (0.5, 0.3)]):
    box(f"leg_{i}", (0.06, 0.06, 0.70), (x, y, 0.35))
CUP = [(0.03, 0), (0.035, 0.01), (0.04, 0.05), (0.045, 0.09), (0.042, 0.09), (0.036, 0.05), (0.03, 0.012), (0.001, 0.01)]
for i in range(4):
    lathe(f"cup_{i}", CUP, (0.3 * math.cos(i * 1.57), 0.2 * math.sin(i * 1.57), 0.74))
lathe("pot", [(0.06, 0), (0.09, 0.04), (0.1, 0.08), (0.07, 0.13), (0.03, 0.15), (0.02, 0.17), (0.001, 0.175)], (0, 0, 0.74), 64)
`;

/** Seconds of work that holds Python's lock. */
export const LOOP_IN_C = `
import bmesh
for turn in range(3):
    work = bmesh.new()
    bmesh.ops.create_icosphere(work, subdivisions=6, radius=1)
    work.free()
`;

/** How scripts run away; \`type\` is what the report's error has to be. */
export const RUNAWAYS = [
  { name: 'a loop in Python', source: 'while True:\n    pass\n', type: /^SecondsSpent$/ },
  { name: 'a loop that catches everything', source: 'while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n', type: /^SecondsSpent$/ },
  { name: 'a loop in C', source: 'sum(range(10 ** 13))\n', type: /^SecondsSpent$/ },
  { name: 'a memory bomb', source: 'kept = []\nwhile True:\n    kept.append(bytes(2 ** 20) * 8)\n', type: /^Memory/ },
  { name: 'a memory bomb of shared pages', source: 'import mmap\nkept = []\nwhile True:\n    kept.append(mmap.mmap(-1, 2 ** 24))\n    kept[-1].write(b"x" * 2 ** 24)\n', type: /^(Memory\w+|OSError|PermissionError)$/, change: { seconds: 10 } },
  { name: 'a fork bomb', source: 'import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        pass\n', type: /^SecondsSpent$/ },
  { name: 'a bomb of threads', source: 'import threading, time\nwhile True:\n    try:\n        threading.Thread(target=time.sleep, args=(60,)).start()\n    except RuntimeError:\n        pass\n', type: /^(SecondsSpent|MemoryError)$/ },
  { name: 'a flood of output', source: 'import os\nwhile True:\n    os.write(1, b"x" * 65536)\n', type: /^OutputSpent$/ },
  { name: 'a disk full of files', source: 'n = 0\nwhile True:\n    open(f"/tmp/{n}", "wb").write(bytes(2 ** 24))\n    n += 1\n', type: /^OSError$/ },
] satisfies { name: string; source: string; type: RegExp; change?: object }[];
