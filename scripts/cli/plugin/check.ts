import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { BozzettoError, HOOK_NAMES, type HookName } from '#core/index.ts';
import { openHost, readManifest, type PluginPackage } from '#core/sandbox/index.ts';
import { contentOf } from '#server/adapters/plugins/content.ts';
import { readContent } from '#plugins/index.ts';
import { bundle } from './bundle.ts';
import { readCases } from './cases.ts';
import { prepareEditor } from './editor.ts';
import { AUTHOR_TYPES, GUEST_GLOBALS, ROOT } from './own-files.ts';

/** `bozzetto plugin check DIR`: manifest, types, content, a first load in the real host, the lowest interface, the size. */
export async function check(dir: string, { json }: { json?: boolean }): Promise<void> {
  const folder = resolve(dir);
  await prepareEditor(folder);
  const pkg = await bundle(folder);
  const { manifest } = pkg;
  const said: [string, string][] = [['manifest', `${manifest.id} ${manifest.version}, ${manifest.main === null ? 'content alone' : `taps ${Object.keys(manifest.taps ?? {}).join(', ')}`}`]];
  if (manifest.main !== null) said.push(['types', await types(folder)]);
  if (manifest.modeller) {
    const { kinds, materials } = readContent(contentOf(pkg));
    said.push(['content', `${kinds.length} kind(s), ${Object.keys(materials).length} material(s): all options, variants and limits work out`]);
  }
  if (pkg.main) said.push(['load', await load(pkg)]);
  said.push(['interface', `api 1, since Bozzetto ${await since(Object.keys(manifest.taps ?? {}) as HookName[])}`]);
  const cases = await readCases(folder);
  said.push(['cases', String(cases.length)], ['size', `${pkg.files.size} files, ${(pkg.bytes / 1000).toFixed(1)} kB${pkg.main ? `, of that code ${(Buffer.byteLength(pkg.main.source) / 1000).toFixed(1)} kB` : ''}`], ['digest', pkg.digest]);
  process.stdout.write(json ? `${JSON.stringify(Object.fromEntries(said))}\n` : said.map(([what, found]) => `ok ${what.padEnd(10)} ${found}\n`).join(''));
}

async function load(pkg: PluginPackage): Promise<string> {
  const host = openHost();
  try {
    const plugin = await host.plugin(pkg, { grants: 'all', settings: placeholders(pkg) });
    const { milliseconds } = await host.check(plugin);
    return `in ${milliseconds.toFixed(0)} ms`;
  } finally {
    await host.close();
  }
}

/** Something for each setting that an operator has to give: only the load is looked at. */
function placeholders({ manifest: { settings } }: PluginPackage): Record<string, unknown> {
  return Object.fromEntries((settings?.required ?? []).flatMap((name): [string, unknown][] => {
    const property = settings!.properties[name]!;
    if (property.default !== undefined) return [];
    if (property.type === 'array') return [[name, Array.from({ length: property.minItems ?? 0 }, () => property.items.enum?.[0] ?? 'x'.repeat(property.items.minLength ?? 1))]];
    if (property.type === 'boolean') return [[name, false]];
    if (property.type === 'string') return [[name, property.enum?.[0] ?? 'x'.repeat(property.minLength ?? 1)]];
    return [[name, property.enum?.[0] ?? property.minimum ?? Math.min(0, property.maximum ?? 0)]];
  }));
}

/** The types, by our own TypeScript: one that lies in the plugin's folder would be a stranger's program. @throws E_PLUGIN_BUNDLE with its complaints */
async function types(folder: string): Promise<string> {
  const main = (await readManifest(folder)).main!;
  if (!main.endsWith('.ts')) return 'not checked: JavaScript';
  const tsc = compiler();
  if (!tsc) return 'not checked: Bozzetto was installed without TypeScript (npm install in its folder brings it)';
  const scratch = await mkdtemp(join(tmpdir(), 'bozzetto-types-'));
  const config = {
    compilerOptions: {
      target: 'es2024', module: 'esnext', moduleResolution: 'bundler', lib: ['es2024'], types: [], strict: true, noEmit: true, skipLibCheck: true, resolveJsonModule: true,
      allowImportingTsExtensions: true, isolatedModules: true, paths: { 'bozzetto/plugin': [AUTHOR_TYPES] },
    },
    files: [join(folder, main), GUEST_GLOBALS],
  };
  try {
    await writeFile(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    await promisify(execFile)(process.execPath, [tsc, '-p', scratch, '--pretty', 'false'], { cwd: folder, timeout: 120_000 });
    return 'as they should be';
  } catch (error) {
    const { stdout = '', message } = error as { stdout?: string; message: string };
    const own = complaints(stdout);
    if (own.length === 0 && stdout.trim() !== '') return 'as they should be';
    throw new BozzettoError('E_PLUGIN_BUNDLE', own.join('\n') || message, { cause: error, hint: 'Mend the types at the lines that the message names.' });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Those about the author's own files. Ours speak of Node's types, which an author need not have. */
function complaints(stdout: string): string[] {
  let own = false;
  return stdout.split('\n').filter((line) => {
    if (!line.startsWith(' ')) own = line !== '' && !line.startsWith('../') && !line.startsWith('/') && !line.includes('node_modules/');
    return own;
  });
}

function compiler(): string | null {
  try {
    const json = createRequire(join(ROOT, 'package.json')).resolve('typescript/package.json');
    const bin = join(dirname(json), 'bin/tsc');
    return existsSync(bin) ? bin : null;
  } catch {
    return null;
  }
}

/** The highest `@since` of the hooks that are tapped, by core/hooks.ts itself. */
async function since(hooks: readonly HookName[]): Promise<string> {
  const source = await readFile(join(ROOT, 'core/hooks.ts'), 'utf8');
  const versions = HOOK_NAMES.filter((name) => hooks.includes(name)).map((name) => new RegExp(String.raw`@since (\S+)(?:(?!@since)[\s\S])*?\n\s+${name}: new `).exec(source)?.[1] ?? '0.1.0');
  return versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '0.1.0';
}
