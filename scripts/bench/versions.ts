/** See scripts/bench/versions: the arguments are folders into which pip put the module bpy. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { runTap } from '#core/testing/index.ts';
import { Brief, type Plan, type Script } from '#core/index.ts';
import { createBuiltIns, KINDS } from '#plugins/index.ts';
import { figure, pool, print, share } from './figures.ts';

const json = process.argv.includes('--json');
const folders = process.argv.slice(2).filter((word) => word !== '--json');
const room = mkdtempSync(join(tmpdir(), 'bozzetto-versions-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

const [modeller] = createBuiltIns({ meshopt: false, webp: false });
const scripts: string[] = [];
for (const [index, { briefs: [text] }] of KINDS.entries()) {
  const brief = Brief.parse({ text });
  const plan = (await runTap(modeller!, 'plan', { brief, before: null, plan: null })).value as Plan;
  const script = (await runTap(modeller!, 'code', { brief, plan, before: null, references: [], notes: [], last: null, script: null })).value as Script;
  const path = join(room, `${String(index).padStart(3, '0')}.py`);
  writeFileSync(path, script.source);
  scripts.push(path);
}

/** Runs every script in one Python, each in an emptied file, and exports a GLB; prints a line a script. */
const DRIVER = `
import sys, traceback, bpy
for path in sys.argv[1:]:
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    try:
        exec(compile(open(path).read(), "script.py", "exec"), {"__name__": "__main__"})
        assert any(thing.type == "MESH" for thing in bpy.data.objects)
        bpy.ops.export_scene.gltf(filepath=path + ".glb", export_apply=True)
        print("RAN", path, flush=True)
    except BaseException as error:
        print("FAILED", path, type(error).__name__, str(error).replace("\\n", " "), flush=True)
`;

const figures = await pool(folders, 1, async (folder) => {
  const env = { PATH: process.env.PATH, HOME: room, PYTHONPATH: folder };
  const { stdout } = await promisify(execFile)('python3', ['-c', DRIVER, ...scripts], { env, maxBuffer: 1 << 28 }).catch((error: { stdout: string }) => error);
  const lines = stdout.split('\n');
  for (const line of lines.filter((each) => each.startsWith('FAILED'))) process.stdout.write(`${basename(folder)} ${line}\n`);
  return figure(`scripts that run in ${basename(folder)}`, share(lines.filter((line) => line.startsWith('RAN')).length, scripts.length), 'share', '>= 1');
});
print(figures, json);
