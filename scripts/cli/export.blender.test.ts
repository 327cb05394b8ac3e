/** `bozzetto export` as people use it: what it writes, what it refuses. What is in the files is asked in server/exports. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

const MAIN = join(import.meta.dirname, 'main.ts');
const home = t.testdir({ 'cube.py': 'import bpy\nbpy.ops.mesh.primitive_cube_add(size=0.5, location=(0, 0, 0.25))\n' });
const env = { PATH: process.env['PATH'], HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, 'cache') };

const bozzetto = (...args: string[]) => new Promise<{ code: number; out: string; err: string }>((resolve) => {
  execFile(process.execPath, [MAIN, ...args], { cwd: home, env }, (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }));
});

t.before(async () => {
  const { code, err } = await bozzetto('build', 'cube.py', '--out', 'cube', '--no-previews', '--quiet');
  if (code !== 0) throw new Error(err);
});

t.test('formats are named after the asset, in the current folder', async (t) => {
  const stl = await bozzetto('export', 'cube', '--format', 'stl');
  t.match(stl, { code: 0, out: /^cube\.stl {2}1 kB\n$/ }, stl.err);
  t.equal(readFileSync(join(home, 'cube.stl')).readUInt32LE(80), 12, 'triangles');
  t.match(await bozzetto('export', 'cube', '--format', 'stl', '--quiet'), { code: 0, out: `${join(home, 'cube.stl')}\n` }, 'the same once more is no harm');
  const { out } = await bozzetto('export', 'cube', '--format', 'glb', '--preset', 'web', '--out', 'small/web.glb', '--json');
  t.match(JSON.parse(out), { type: 'result', files: [{ path: join(home, 'small/web.glb'), type: 'model/gltf-binary' }] });
  t.match(readFileSync(join(home, 'small/web.glb'), 'latin1'), 'EXT_meshopt_compression');
  t.equal((await bozzetto('export', 'cube', '--format', 'script', '--out', 'small/')).code, 0);
  t.equal(readFileSync(join(home, 'small/cube.py'), 'utf8'), readFileSync(join(home, 'cube.py'), 'utf8'));
});

t.test('pictures too', async (t) => {
  t.equal((await bozzetto('export', 'cube', '--format', 'thumbnail', '--size', '64', '--type', 'png')).code, 0);
  t.equal(readFileSync(join(home, 'cube-thumbnail.png')).readUInt32BE(16), 64, 'width');
});

t.test('what is there is not replaced, and what is wrong is named', async (t) => {
  writeFileSync(join(home, 'mine.glb'), 'mine');
  t.match(await bozzetto('export', 'cube', '--format', 'glb', '--out', 'mine.glb'), { code: 2, err: /mine\.glb is there already/ });
  t.equal(readFileSync(join(home, 'mine.glb'), 'utf8'), 'mine');
  t.match(await bozzetto('export', 'cube', '--format', 'dae'), { code: 2, err: /dae is none of the formats glb, gltf/ });
  t.match(await bozzetto('export', 'cube', '--format', 'stl', '--texture', '64', '--webp'), { code: 2, err: /stl takes no --texture, --webp/ });
  t.match(await bozzetto('export', 'nowhere', '--format', 'stl'), { code: 2, err: /holds no asset/ });
  t.notOk(existsSync(join(home, 'cube.dae')));
  t.same(readdirSync(join(home, 'cube')).filter((name) => name.includes('export')), [], 'nothing is added to the asset');
});
