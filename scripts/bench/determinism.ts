/**
 * scripts/bench/determinism [--json]
 * The same brief and seed twice, each in processes of its own (Node, Blender) and with a cache of its own: identical script.py, identical GLB bytes.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { KINDS } from '#plugins/index.ts';
import { figure, pool, print, share } from './figures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, every: { type: 'string', default: '4' } } });
const MAIN = join(import.meta.dirname, '../cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'bozzetto-determinism-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Every few kinds, and scenes with textures, scatterings and remeshed bodies among them. */
const briefs = [...KINDS.filter((_, index) => index % Number(values.every) === 0).map(({ briefs: [first] }) => first!), 'a cat under a table', 'an apple in a bowl', 'a rustic tree next to a house'];

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

const results = await pool(briefs, 2, async (text, index) => {
  const once = async (n: number) => {
    const out = join(folder, `${index}-${n}`);
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, `cache-${index}-${n}`) };
    await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, 'generate', text, '--out', out, '--no-previews', '--quiet'], { env }).catch((error: { code: number }) => { if (error.code !== 3) throw error; });
    return { script: hash(join(out, 'script.py')), glb: hash(join(out, 'asset.glb')) };
  };
  const [first, second] = [await once(1), await once(2)];
  const same = { script: first.script === second.script, glb: first.glb === second.glb };
  process.stdout.write(`${text}: script ${same.script ? 'same' : 'DIFFERENT'}, GLB ${same.glb ? 'same' : 'DIFFERENT'}\n`);
  return same;
});

print([
  figure('briefs made twice', results.length, 'briefs'),
  figure('identical script.py', share(results.filter(({ script }) => script).length, results.length), 'share', '>= 1'),
  figure('identical GLB bytes', share(results.filter(({ glb }) => glb).length, results.length), 'share', '>= 1'),
], values.json);
