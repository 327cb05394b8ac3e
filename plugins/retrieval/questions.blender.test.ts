/** The errors among the questions are what this Blender really says to these scripts. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { findBlender } from '#server/adapters/blender/find.ts';
import { BLENDER_ENV } from '#server/adapters/blender/wall.ts';
import { FAILING } from './questions.ts';

const DRIVER = `
import json, sys
import bpy, bmesh, mathutils
told = []
for source in json.load(open(sys.argv[-1])):
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    try:
        exec(compile(source, "script.py", "exec"), {"bpy": bpy, "bmesh": bmesh, "mathutils": mathutils})
        told.append("nothing")
    except Exception as error:
        told.append(f"{type(error).__name__}: {str(error).strip()}")
json.dump(told, open(sys.argv[-1], "w"))
`;

t.test('each script fails as its question says', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'questions-test-'));
  t.teardown(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, 'driver.py'), DRIVER);
  writeFileSync(join(dir, 'told.json'), JSON.stringify(FAILING.map(([source]) => source)));
  execFileSync(findBlender(), ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', join(dir, 'driver.py'), '--', join(dir, 'told.json')], { env: BLENDER_ENV, stdio: 'pipe', timeout: 60_000 });
  const told = JSON.parse(readFileSync(join(dir, 'told.json'), 'utf8')) as string[];
  for (const [index, [source, error]] of FAILING.entries()) t.equal(told[index], error, `question ${index}: ${source}`);
});
