/** The documentation of the real Blender: what is in it, and that it is read once. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { findBlender } from './find.ts';
import { manual } from './manual.ts';

const dir = mkdtempSync(join(tmpdir(), 'manual-test-'));
t.setTimeout(300_000);
t.teardown(() => rmSync(dir, { recursive: true, force: true }));

/** A program that notes each call that makes a manual, and then is Blender. */
function counted(name: string, before = ''): { executable: string; starts(): number } {
  const log = join(dir, `${name}.log`);
  const executable = join(dir, name);
  writeFileSync(executable, `#!/bin/sh\n[ "$1" = --version ] || echo start >> '${log}'\n${before}\nexec '${findBlender()}' "$@"\n`);
  chmodSync(executable, 0o755);
  writeFileSync(log, '');
  return { executable, starts: () => readFileSync(log, 'utf8').length / 'start\n'.length };
}

t.test('operators, types, nodes with their sockets, bmesh and mathutils are in it', async (t) => {
  const { executable, starts } = counted('once');
  const folder = join(dir, 'kept');
  const [entries, same] = await Promise.all([manual({ executable, folder }), manual({ executable, folder })]);
  t.equal(starts(), 1, 'two at once start one Blender');
  t.strictSame(same, entries);
  t.ok(entries.length > 1400, `${entries.length} entries`);
  t.equal(new Set(entries.map(({ name }) => name)).size, entries.length, 'no name twice');
  t.ok(entries.every(({ text }) => text.length <= 4000), 'none is long');
  const text = (name: string) => entries.filter((entry) => entry.name.replace(/#\d+$/, '') === name).map((entry) => entry.text).join('\n');
  t.match(text('bpy.ops.mesh.bevel'), /affect: one of 'VERTICES' \(.*\), 'EDGES' \(.*\), default 'EDGES'/);
  t.match(text('bpy.types.BevelModifier'), /- segments: int, default 1, >= 1, <= 1000/);
  t.match(text('bpy.types.ShaderNodeBsdfPrincipled'), /inputs: 0: 'Base Color' RGBA = \(0\.8, 0\.8, 0\.8, 1\)/);
  t.match(text('bpy.types.Mesh'), /- from_pydata\(self, vertices, edges, faces/);
  t.match(text('bpy.types.ObjectModifiers'), /- new\(name, type/);
  t.match(text('bmesh.ops.bevel'), /segments/);
  t.match(text('bmesh.types.BMEdge'), /calc_face_angle/);
  t.match(text('mathutils.geometry.intersect_line_plane'), /line_a/);
  t.notOk(entries.some(({ name }) => /^bpy\.ops\.(wm|screen|file)\.|_PT_/.test(name)), 'nothing of the interface');

  t.strictSame(await manual({ executable, folder }), entries, 'kept');
  t.equal(starts(), 1);
  const other = join(dir, 'other');
  await manual({ executable, folder: other });
  const [file] = readdirSync(folder);
  t.strictSame(readdirSync(folder), [file], 'nothing else lies there');
  t.ok(readFileSync(join(folder, file!)).equals(readFileSync(join(other, file!))), 'the same bytes from another process');
});

t.test('a broken cache is made anew, and one that can not be written is done without', async (t) => {
  const { executable, starts } = counted('broken');
  const folder = join(dir, 'broken-cache');
  const entries = await manual({ executable, folder });
  const file = join(folder, readdirSync(folder)[0]!);
  for (const content of [readFileSync(file, 'utf8').slice(0, 50_000), '[]', '[{"name":1}]', '']) {
    writeFileSync(file, content);
    t.equal((await manual({ executable, folder })).length, entries.length);
  }
  t.equal(starts(), 5);
  const blocked = join(dir, 'a-file');
  writeFileSync(blocked, '');
  t.equal((await manual({ executable, folder: blocked })).length, entries.length);
});

t.test('faults have a code', async (t) => {
  const folder = join(dir, 'faults');
  await t.rejects(manual({ executable: join(dir, 'nothing'), folder }), { code: 'E_BLENDER_MISSING' });
  const dying = counted('dying', '[ "$1" = --version ] || { echo no room >&2; exit 3; }');
  await t.rejects(manual({ executable: dying.executable, folder }), { code: 'E_BLENDER_LOST', message: /ended with 3: no room/ });
  const silent = counted('silent', '[ "$1" = --version ] || exit 0');
  await t.rejects(manual({ executable: silent.executable, folder }), { code: 'E_BLENDER_LOST', message: /told no documentation/ });
  const hanging = counted('hanging', '[ "$1" = --version ] || exec sleep 100');
  await t.rejects(manual({ executable: hanging.executable, folder, seconds: 2 }), { code: 'E_BLENDER_LOST', message: /not done after 2 s/ });
  mkdirSync(folder, { recursive: true });
  t.strictSame(readdirSync(folder), [], 'nothing is kept of them');
});

t.test('who aborts is let go; who waits beside gets it', async (t) => {
  const { executable, starts } = counted('aborted');
  const folder = join(dir, 'aborted-cache');
  await t.rejects(manual({ executable, folder, signal: AbortSignal.abort() }), { code: 'E_CANCELLED' });
  const stop = new AbortController();
  const first = manual({ executable, folder, signal: stop.signal });
  const second = manual({ executable, folder });
  const gone = t.rejects(first, { code: 'E_CANCELLED' });
  while (starts() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  stop.abort();
  await gone;
  t.ok((await second).length > 1400);
  t.equal(starts(), 1);
});
