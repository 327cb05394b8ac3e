/** The command line as people use it, with the real Blender: what it writes, how it fails, what it leaves behind. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

const MAIN = join(import.meta.dirname, 'main.ts');
const home = t.testdir();
const env = { PATH: process.env.PATH!, HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, 'cache') };

interface Ended { code: number | null; out: string; err: string }

/** Runs `bozzetto` in the test's folder; `on` sees its output as it comes. */
function bozzetto(args: string[], more: { env?: object; on?: (out: string, stop: () => void) => void; wrap?: string[] } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const [command, ...rest] = [...(more.wrap ?? []), process.execPath, MAIN, ...args];
    const child = spawn(command!, rest, { cwd: home, env: { ...env, ...more.env } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => { out += String(data); more.on?.(out, () => child.kill('SIGINT')); });
    child.stderr.on('data', (data: Buffer) => { err += String(data); });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const hash = (...path: string[]) => createHash('sha256').update(readFileSync(join(home, ...path))).digest('hex');
const record = (folder: string) => JSON.parse(readFileSync(join(home, folder, 'run.json'), 'utf8'));
const partial = () => readdirSync(home).filter((name) => name.includes('.partial'));
/** Processes whose command line names the test's folder, other than this one and its children's launchers. */
const left = () => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid).filter((pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').some((word) => word.startsWith(home));
  } catch {
    return false;
  }
});

t.test('a sentence becomes a folder with everything in it', async (t) => {
  const { code, out, err } = await bozzetto(['generate', 'a', 'three-legged', 'wooden stool', '--out', 'stool']);
  t.equal(code, 0, err);
  t.match(out, /× 45 cm \(width × depth × height\)/);
  t.match(out, 'leg × 3');
  t.same(readdirSync(join(home, 'stool')).toSorted(), ['asset.blend', 'asset.glb', 'plan.json', 'preview.png', 'run.json', 'script.py', 'views']);
  t.same(readdirSync(join(home, 'stool/views')).toSorted(), ['back.png', 'front.png', 'hero.png', 'side.png']);
  t.equal(readFileSync(join(home, 'stool/asset.glb')).toString('latin1', 0, 4), 'glTF');
  t.match(record('stool'), { asset: { verdict: { accepted: true } }, plan: { parts: [{ name: 'seat' }, { name: 'leg', count: 3 }, { name: 'ring' }] } });
  t.same(partial(), []);
});

t.test('the same brief in another process gives the same script and the same GLB', async (t) => {
  const again = { XDG_CACHE_HOME: join(home, 'cache2') };
  t.equal((await bozzetto(['generate', 'a three-legged wooden stool', '--out', 'again', '--no-previews', '--quiet'], { env: again })).code, 0);
  t.equal(hash('again/script.py'), hash('stool/script.py'));
  t.equal((await bozzetto(['generate', 'a three-legged wooden stool', '--out', 'again', '--no-previews', '--quiet'], { env: again })).code, 0, 'an untouched result is replaced');
  const first = hash('again/asset.glb');
  t.equal((await bozzetto(['generate', 'a three-legged wooden stool', '--out', 'third', '--no-previews', '--quiet'])).code, 0);
  t.equal(hash('third/asset.glb'), first);
  t.equal((await bozzetto(['generate', 'a three-legged wooden stool', '--seed', '7', '--out', 'seven', '--no-previews', '--quiet'])).code, 0);
  t.not(hash('seven/asset.glb'), first, 'another seed, another grain');
});

t.test('a refinement changes what it names, in a folder of its own', async (t) => {
  const { code, out, err } = await bozzetto(['refine', 'stool', 'make the legs thicker', '--no-previews', '--json']);
  t.equal(code, 0, err);
  const { folder } = out.trim().split('\n').map((line) => JSON.parse(line)).find(({ type }) => type === 'result');
  t.equal(folder, join(home, 'stool-2'));
  const [before, after] = ['stool', 'stool-2'].map((name) => Object.fromEntries(record(name).rounds[0].report.scene.objects.map((object: { name: string }) => [object.name, object])));
  t.equal(after!.seat.fingerprint, before!.seat.fingerprint);
  t.not(after!.leg_1.fingerprint, before!.leg_1.fingerprint);
  t.ok(after!.leg_1.volume > before!.leg_1.volume * 1.3);
  t.equal((await bozzetto(['refine', 'stool-2', 'paint it blue', '--no-previews', '--out', 'blue', '--quiet'])).code, 0, 'a refinement can be refined');
  t.match((await bozzetto(['refine', 'stool', 'add wings'])), { code: 2, err: /E_FEEDBACK_UNKNOWN/ });
  t.match((await bozzetto(['refine', 'nowhere', 'taller'])), { code: 2, err: /E_ASSET_UNKNOWN/ });
  writeFileSync(join(home, 'run.json'), '{"format":1}');
  t.match((await bozzetto(['refine', '.', 'taller'])), { code: 2, err: /E_ASSET_UNKNOWN/ });
});

t.test('a script that a person edited is built; what is wrong with it is told with its line', async (t) => {
  mkdirSync(join(home, 'own'));
  const own = join(home, 'own/mine.py');
  writeFileSync(own, readFileSync(join(home, 'stool/script.py'), 'utf8').replace('HEIGHT = 0.45', 'HEIGHT = 0.65'));
  const { code, err } = await bozzetto(['build', own, '--out', 'built', '--no-previews']);
  t.equal(code, 0, err);
  const { max } = record('built').rounds[0].report.scene;
  t.ok(Math.abs(max[2] - 0.65) < 0.01, `now ${max[2]} m high: the parameters on top rule the whole`);
  t.equal(record('built').asset.provenance.author, 'user');

  writeFileSync(own, 'import bpy\n\ndef part():\n    return bpy.data.meshes["no such"]\n\npart()\n');
  t.match(await bozzetto(['build', own, '--out', 'broken']), { code: 3, err: /own\/mine\.py:4: KeyError[\s\S]*E_SCRIPT_FAILED/ });
  writeFileSync(own, 'import os\nos.remove("/tmp/x")\n');
  t.match(await bozzetto(['build', own, '--out', 'broken']), { code: 3, err: /mine\.py:1:1: import: import os[\s\S]*\^ leave os out/ });
  writeFileSync(own, 'import bpy\n');
  t.match(await bozzetto(['build', own, '--out', 'broken', '--no-previews']), { code: 3 }, 'an empty scene is not accepted');
  t.match(await bozzetto(['build', join(home, 'none.py')]), { code: 2, err: /E_SCRIPT_INVALID[\s\S]*/ });
  writeFileSync(own, Buffer.from([0xff, 0xfe, 0x00]));
  t.match(await bozzetto(['build', own]), { code: 2, err: /is not UTF-8/ });
});

t.test('a result in place of an untouched one; never in place of anything else', async (t) => {
  mkdirSync(join(home, 'mine'));
  writeFileSync(join(home, 'mine/notes.txt'), 'precious');
  t.match(await bozzetto(['generate', 'a mug', '--out', 'mine']), { code: 2, err: /E_OUTPUT_EXISTS/ });
  t.equal(readFileSync(join(home, 'mine/notes.txt'), 'utf8'), 'precious');
  writeFileSync(join(home, 'seven/script.py'), '# edited');
  t.match(await bozzetto(['generate', 'a mug', '--out', 'seven']), { code: 2, err: /script.py, which was changed since/ });
  writeFileSync(join(home, 'third/my.blend'), 'precious');
  t.match(await bozzetto(['generate', 'a mug', '--out', 'third']), { code: 2, err: /my.blend, which Bozzetto did not make/ });
  writeFileSync(join(home, 'file'), '');
  t.match(await bozzetto(['generate', 'a mug', '--out', 'file']), { code: 2, err: /is a file/ });
});

t.test('hostile and silly requests get a clear answer, and leave nothing', async (t) => {
  const before = readdirSync(home).toSorted();
  for (const [text, code] of [
    ['', 'E_BRIEF_INVALID'], ['   ', 'E_BRIEF_INVALID'], ['a', 'E_BRIEF_INVALID'], ['?!', 'E_BRIEF_INVALID'], ['x'.repeat(10_000), 'E_BRIEF_INVALID'], ['\u0007\u001b[31m', 'E_BRIEF_INVALID'],
    ['un taburete de madera', 'E_KIND_UNKNOWN'], ['ein Stuhl aus Holz', 'E_KIND_UNKNOWN'], ['木の椅子', 'E_KIND_UNKNOWN'], ['a flux capacitor', 'E_KIND_UNKNOWN'],
    ['zorg"; import os; os.system("rm -rf /")', 'E_KIND_UNKNOWN'], ['a stool with 500 legs', 'E_COUNT_IMPOSSIBLE'], ['a stool 0 mm tall', 'E_SIZE_IMPOSSIBLE'], ['a stool 10 km tall', 'E_SIZE_IMPOSSIBLE'],
    ['a three-legged stool with four legs', 'E_BRIEF_CONTRADICTORY'],
  ] as const) t.match(await bozzetto(['generate', text]), { code: 2, out: '', err: new RegExp(code) }, JSON.stringify(text.slice(0, 40)));
  for (const args of [['generate'], ['generate', 'a mug', '--seed', 'x'], ['generate', 'a mug', '--rounds', '0'], ['frobnicate'], ['generate', 'a mug', '--nonsense']]) {
    t.match(await bozzetto(args), { code: 2, err: /E_OPTION_INVALID/ }, args.join(' '));
  }
  t.same(readdirSync(home).toSorted(), before);
  const { out } = await bozzetto(['generate', 'a zorg', '--json']);
  t.match(JSON.parse(out.trim().split('\n').at(-1)!), { type: 'error', error: { code: 'E_KIND_UNKNOWN', hint: /kinds/ } });
});

t.test('a bad machine ends with the command that mends it', async (t) => {
  t.match(await bozzetto(['generate', 'a mug'], { env: { BOZZETTO_BLENDER: '/nowhere/blender' } }), { code: 4, err: /E_BLENDER_MISSING/ });
  const fake = join(home, 'fake-blender');
  writeFileSync(fake, '#!/bin/sh\necho oh >&2\nexit 3\n');
  chmodSync(fake, 0o755);
  t.match(await bozzetto(['generate', 'a mug'], { env: { BOZZETTO_BLENDER: fake } }), { code: 4, err: /E_BLENDER_LOST/ });
  t.match(await bozzetto(['doctor'], { env: { BOZZETTO_BLENDER: '/nowhere/blender' } }), { code: 4, out: /NOT OK  Blender[\s\S]*mend: / });
  t.match(await bozzetto(['generate', 'a mug', '--out', join(home, 'file/x')]), { code: 4, err: /E_OUTPUT_UNWRITABLE/ });
  t.match(await bozzetto(['generate', 'a mug'], { env: { XDG_CACHE_HOME: join(home, 'file') } }), { code: 4, err: /E_STORE_FAILED/ });
  // A disk of 60 kB, in a mount namespace of its own.
  mkdirSync(join(home, 'small'));
  const wrap = ['unshare', process.getuid!() === 0 ? '-m' : '-rm', 'sh', '-c', 'mount -t tmpfs -o size=60k none "$0" && "$@"', join(home, 'small')];
  t.match(await bozzetto(['generate', 'a mug', '--no-previews', '--out', join(home, 'small/mug')], { wrap }), { code: 4, err: /E_OUTPUT_UNWRITABLE/ });
  t.same(partial(), []);
  t.same(left(), []);
});

t.test('Ctrl-C ends it at once: no folder, no partial file, no process', async (t) => {
  let stopped = false;
  const { code, out } = await bozzetto(['generate', 'a blue mug', '--out', 'cancelled', '--json'], {
    on(text, stop) {
      if (stopped || !text.includes('"message":"view ')) return;
      stopped = true;
      stop();
    },
  });
  t.ok(stopped, 'it was stopped while Blender rendered');
  t.equal(code, 130);
  t.match(out, '"code":"E_CANCELLED"');
  t.notOk(existsSync(join(home, 'cancelled')));
  t.same(partial(), []);
  t.same(left(), []);
});

t.test('kinds and doctor tell what there is', async (t) => {
  t.match((await bozzetto(['kinds'])).out, /furniture\n[\s\S]*stool[\s\S]*\d+ kinds\./);
  t.match((await bozzetto(['kinds', 'footstool'])).out, /stool \(furniture\)[\s\S]*parts:\n {2}seat[\s\S]*try:/);
  t.match(JSON.parse((await bozzetto(['kinds', '--json'])).out), [{ name: String, group: String, briefs: [String] }]);
  t.match(JSON.parse((await bozzetto(['kinds', 'mug', '--json'])).out), { name: 'mug' });
  t.match(await bozzetto(['kinds', 'zorg']), { code: 2, err: /E_KIND_UNKNOWN/ });
  const doctor = await bozzetto(['doctor']);
  t.equal(doctor.code, 0, `${doctor.out}${doctor.err}`);
  t.match(doctor.out, /ok {5} Blender +\d+\.\d+/);
  t.match(JSON.parse((await bozzetto(['doctor', '--json'])).out), [{ what: 'Node', ok: true }]);
  t.match(await bozzetto(['--help']), { code: 0, out: /generate[\s\S]*refine[\s\S]*build/ });
  t.match(await bozzetto(['--version']), { code: 0, out: /^\d+\.\d+\.\d+/ });
});
