/** The exporter that was made quicker writes the same bytes; faces are put into the order of all their vertices. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { findBlender } from './find.ts';

const folder = mkdtempSync(join(tmpdir(), 'bozzetto-quicker-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));

/** What a script in a fresh Blender prints after `TOLD `, as JSON. */
function blender(source: string): unknown {
  const path = join(folder, 'try.py');
  writeFileSync(path, `import sys, json\nsys.dont_write_bytecode = True\nsys.path.insert(0, ${JSON.stringify(join(import.meta.dirname, '../../../blender-addon'))})\n${source}`);
  const out = execFileSync(findBlender(), ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', path], { encoding: 'utf8' });
  return JSON.parse(/^TOLD (.*)$/m.exec(out)![1]!);
}

t.test('an export has the same bytes, with UVs, colours, several materials, smooth and flat faces', async (t) => {
  const [plain, quick, patched] = blender(`
import bpy, hashlib, importlib
from bozzetto import quicker
bpy.ops.wm.read_homefile(use_empty=True)
bpy.ops.mesh.primitive_monkey_add()
bpy.ops.object.shade_smooth()
monkey = bpy.context.object
for name in ("red", "blue"):
    monkey.data.materials.append(bpy.data.materials.new(name))
for index, face in enumerate(monkey.data.polygons):
    face.material_index, face.use_smooth = index % 2, index % 3 > 0
colors = monkey.data.color_attributes.new("paint", "FLOAT_COLOR", "CORNER")
for index, corner in enumerate(colors.data):
    corner.color = (index % 7 / 7, 0.0, -0.0, 1)
bpy.ops.mesh.primitive_uv_sphere_add(location=(3, 0, 0))
bpy.ops.mesh.primitive_cube_add(location=(6, 0, 0))
def export():
    bpy.ops.export_scene.gltf(filepath=${JSON.stringify(join(folder, 'x.glb'))}, export_format="GLB", export_apply=True)
    return hashlib.sha256(open(${JSON.stringify(join(folder, 'x.glb'))}, "rb").read()).hexdigest()
plain = export()
quicker.exporter()
patched = [type(importlib.import_module(name).np).__name__ for name in quicker.MODULES if name in sys.modules]
print("TOLD " + json.dumps([plain, export(), patched]))
`) as [string, string, string[]];
  t.match(plain, /^[0-9a-f]{64}$/);
  t.equal(quick, plain);
  t.ok(patched.includes('_Numpy'), 'this Blender has the exporter that is made quicker');
});

t.test('faces are ordered by all their vertices, also where they have the least ones in common', async (t) => {
  const [before, after] = blender(`
import bpy
from bozzetto import canonical
bpy.ops.wm.read_homefile(use_empty=True)
mesh = bpy.data.meshes.new("fan")
points = [(index, index * index, 0) for index in range(9)]
mesh.from_pydata(points, [], [(0, 1, 2, 3, 8), (5, 6, 7), (0, 1, 2, 3), (0, 1, 2, 3, 7), (2, 4, 5), (0, 1, 2)])
bpy.context.scene.collection.objects.link(bpy.data.objects.new("fan", mesh))
before = [sorted(face.vertices) for face in mesh.polygons]
canonical.settle()
print("TOLD " + json.dumps([before, [sorted(face.vertices) for face in mesh.polygons]]))
`) as [number[][], number[][]];
  t.same(after, [[0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 7], [0, 1, 2, 3, 8], [2, 4, 5], [5, 6, 7]]);
  t.not(JSON.stringify(before), JSON.stringify(after));
});
