/** The way of an author and an operator, from an empty folder to a real asset that shows the plugin's effect, and to a fault that names her own line. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

const MAIN = join(import.meta.dirname, '../main.ts');
const home = t.testdir();
const env = { PATH: process.env.PATH!, HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') };

function bozzetto(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    // tap's own loaders, which it gives to every child by NODE_OPTIONS, can't load TypeScript 7's compiler.
    const child = spawn('/usr/bin/env', [...(args[1] === 'check' ? ['-u', 'NODE_OPTIONS'] : []), process.execPath, MAIN, ...args], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => { out += String(data); });
    child.stderr.on('data', (data: Buffer) => { err += String(data); });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
const record = (folder: string) => JSON.parse(readFileSync(join(home, folder, 'run.json'), 'utf8'));
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(home, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(home, file), text.replace(from, () => to));
};

t.test('new, edit, check, test', async (t) => {
  t.match(await bozzetto('plugin', 'new', 'acme-light'), { code: 0, out: 'acme-light/' });
  t.match(await bozzetto('plugin', 'new', 'acme-light'), { code: 2, err: 'E_OUTPUT_EXISTS' });
  t.match(await bozzetto('plugin', 'new', 'Acme'), { code: 6, err: 'E_PLUGIN_ID' });
  t.notOk(existsSync(join(home, 'Acme')), 'a refused id leaves nothing behind');
  edit('acme-light/main.ts', "id: 'heaviest-part'", "id: 'acme-weight'");
  t.match(await bozzetto('plugin', 'test', 'acme-light'), { code: 6, out: /WRONG value\[0\]\.id: "heaviest-part" is expected, and "acme-weight" came/, err: 'E_PLUGIN_TEST' });
  edit('acme-light/cases/passes.json', 'heaviest-part', 'acme-weight');
  t.match(await bozzetto('plugin', 'test', 'acme-light'), { code: 0, out: /2 passed, 0 failed/ });
  t.match(await bozzetto('plugin', 'check', 'acme-light'), { code: 0, out: /types +as they should be/ });
  edit('acme-light/main.ts', "wanted: most,", "wanted: { most },");
  t.match(await bozzetto('plugin', 'check', 'acme-light'), { code: 6, err: /main\.ts\(\d+,\d+\): error TS/ });
  edit('acme-light/main.ts', "wanted: { most },", "wanted: most,");
});

t.test('pack, install, approve, and a real asset shows its effect', async (t) => {
  t.equal((await bozzetto('plugin', 'pack', 'acme-light')).code, 0);
  const first = readFileSync(join(home, 'acme-light-0.1.0.tgz'));
  const { out } = await bozzetto('plugin', 'pack', 'acme-light', '--json');
  t.same(readFileSync(join(home, 'acme-light-0.1.0.tgz')), first, 'the same source gives the same bytes');
  const { digest } = JSON.parse(out) as { digest: string };
  t.match(await bozzetto('plugin', 'install', 'acme-light-0.1.0.tgz', '--digest', 'sha256-0'), { code: 6, err: 'E_PLUGIN_DIGEST' });
  t.match(await bozzetto('plugin', 'install', 'acme-light-0.1.0.tgz', '--digest', digest), { code: 0, out: /waits for your approval/ });
  t.match(await bozzetto('plugin', 'approve', 'acme-light'), { code: 6, err: 'E_PLUGIN_APPROVAL' }, 'nobody is there to answer');
  const waiting = await bozzetto('generate', 'a stool', '--no-previews', '--out', 'waiting');
  t.match(waiting, { code: 0, err: /acme-light 0\.1\.0 waits for approval/ });
  t.same(record('waiting').asset.provenance.plugins['acme-light'], undefined);
  t.match(await bozzetto('plugin', 'approve', 'acme-light', '--yes'), { code: 0, out: /asks for nothing beside/ });
  t.match(await bozzetto('plugin', 'settings', 'acme-light', 'triangles=abc'), { code: 6, err: 'E_PLUGIN_SETTINGS' });
  t.match(await bozzetto('plugin', 'settings', 'acme-light', 'triangles=50000'), { code: 0, out: 'triangles=50000' });
  const made = await bozzetto('generate', 'a stool', '--no-previews', '--out', 'made');
  t.equal(made.code, 0, made.err);
  t.match(record('made').rounds[0].checks.find(({ from }: { from: string }) => from === 'acme-light'), { id: 'acme-weight', wanted: 50_000, pass: true });
  t.match(record('made').asset.provenance.plugins, { 'acme-light': '0.1.0' });
  t.match(made.out, 'acme-light: 1 check passed');
  t.match(record('made').asset.verdict.passed.find(({ from }: { from: string }) => from === 'acme-light'), { measured: Number, pass: true }, 'kept with what was measured');
  t.match(await bozzetto('plugin', 'dev', 'acme-light', '--once'), { code: 0, out: /payloads of the last run: "a stool"[\s\S]*acme-weight/ });
});

t.test('a fault names the author’s file and line, and the run goes on', async (t) => {
  edit('acme-light/main.ts', '    log(`', '    if (most > 0) throw new RangeError(`can not weigh ${heaviest.name}`);\n    log(`');
  edit('acme-light/plugin.json', '"0.1.0"', '"0.2.0"');
  const line = readFileSync(join(home, 'acme-light/main.ts'), 'utf8').split('\n').findIndex((text) => text.includes('RangeError')) + 1;
  t.match(await bozzetto('plugin', 'install', 'acme-light'), { code: 0, out: /asks for nothing that was not approved/ });
  const faulty = await bozzetto('generate', 'a stool', '--no-previews', '--out', 'faulty');
  t.equal(faulty.code, 0, faulty.err);
  t.match(faulty.err, new RegExp(`acme-light failed in verify: .*can not weigh .*main\\.ts:${line}`));
  t.match(record('faulty').faults, [{ plugin: 'acme-light', version: '0.2.0', hook: 'verify', kind: 'threw', at: new RegExp(`main\\.ts:${line}`) }]);
  t.equal((await bozzetto('plugin', 'enable', 'acme-light', '--required')).code, 0);
  t.match(await bozzetto('generate', 'a stool', '--no-previews', '--out', 'required'), { code: 3, err: /a required check could not be made: acme-light/ });
  t.match(await bozzetto('generate', 'a stool', '--no-previews', '--no-plugins', '--out', 'without'), { code: 0 });
  t.same(record('without').faults, []);
});

t.test('what was changed on disk after its approval does not run', async (t) => {
  const installed = join(home, 'data/bozzetto/plugins/packages/acme-light/0.2.0/plugin.js');
  writeFileSync(installed, `${readFileSync(installed, 'utf8')}\n// more`);
  t.match(await bozzetto('generate', 'a stool', '--no-previews', '--out', 'changed'), { code: 6, err: 'E_PLUGIN_DIGEST' }, 'it is required');
  t.equal((await bozzetto('plugin', 'disable', 'acme-light')).code, 0);
  t.match(await bozzetto('plugin', 'list'), { code: 0, out: /E_PLUGIN_DIGEST/ });
  t.equal((await bozzetto('plugin', 'remove', 'acme-light')).code, 0);
  t.match(await bozzetto('plugin', 'remove', 'acme-light'), { code: 6, err: 'E_PLUGIN_UNKNOWN' });
  t.same(readdirSync(join(home, 'data/bozzetto/plugins/packages')), []);
});
