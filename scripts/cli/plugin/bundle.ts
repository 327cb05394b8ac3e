/** An author's folder → the package that is tested, packed and installed: her source and its npm dependencies as one ESM file, with a map back to her own lines. */
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { build, type Message } from 'esbuild';
import { BozzettoError } from '#core/index.ts';
import { isSafeName, packageOf, readManifest, type PluginPackage } from '#core/sandbox/index.ts';

/** What is shipped beside the code, if it is there. */
const PAPERS = ['README.md', 'LICENSE', 'LICENSE.md', 'CHANGELOG.md'];
const MAIN = 'plugin.js';
const CODE = /\.[cm]?[jt]sx?$/;
/** esbuild's own start, then what older engines would need: isolated-vm 7 runs the V8 of Node 24. */
const TARGET = 'es2024';

/**
 * Throws E_PLUGIN_BUNDLE with the author's file and line, what `readManifest` and `packageOf` throw.
 * @param folder holds plugin.json.
 */
export async function bundle(folder: string): Promise<PluginPackage> {
  const root = resolve(folder);
  const manifest = await readManifest(root);
  const files = new Map<string, Uint8Array>();
  // The decoder leaves a byte order mark out.
  const raw = JSON.parse(new TextDecoder().decode(await readFile(join(root, 'plugin.json')))) as Record<string, unknown>;
  if (manifest.main !== null) {
    const { code, map } = await bundled(root, manifest.main, manifest.id);
    files.set(MAIN, code);
    files.set(`${MAIN}.map`, map);
    raw['main'] = MAIN;
  }
  delete raw['$schema']; // leads into the author's folder
  files.set('plugin.json', new TextEncoder().encode(`${JSON.stringify(raw, null, 2)}\n`));
  for (const name of [...(manifest.modeller?.kinds ?? []), ...(manifest.modeller?.materials ?? []), ...PAPERS]) {
    if (!isSafeName(name)) continue; // packageOf names it
    const bytes = await plainFile(join(root, name));
    if (bytes) files.set(name, bytes);
  }
  return packageOf(files);
}

/** The bytes of a file that is one; a link is not followed: it could lead to a secret of the author's. */
async function plainFile(path: string): Promise<Uint8Array | null> {
  const about = await lstat(path).catch(() => null);
  return about?.isFile() ? await readFile(path) : null;
}

async function bundled(root: string, main: string, plugin: string): Promise<{ code: Uint8Array; map: Uint8Array }> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [main],
    outfile: MAIN,
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['bozzetto/plugin'],
    target: TARGET,
    sourcemap: 'linked',
    sourcesContent: true,
    metafile: true,
    charset: 'utf8',
    // The author's own compiler options are for her editor; the package must not depend on them.
    tsconfigRaw: {},
    logLevel: 'silent',
  }).catch((error: { errors?: Message[] }) => {
    throw new BozzettoError('E_PLUGIN_BUNDLE', told(error.errors ?? [], main), { plugin, cause: error });
  });
  const foreign = await outside(root, Object.keys(result.metafile.inputs));
  if (foreign !== null) throw new BozzettoError('E_PLUGIN_BUNDLE', `${foreign} lies outside of the plugin's folder and is no code: it could be anybody's secret`, { plugin, hint: 'Put the file into the plugin’s folder, or into a package below node_modules.' });
  const [map, code] = ['.map', '.js'].map((end) => result.outputFiles.find(({ path }) => path.endsWith(end))!.contents);
  return { code: code!, map: map! };
}

/** The first input that is neither in the folder, nor of an npm package, nor code; null where there is none. A stranger's import could else take any file of the reader's into the package. */
async function outside(root: string, inputs: readonly string[]): Promise<string | null> {
  const base = await realpath(root);
  for (const input of inputs) {
    const path = await realpath(resolve(root, input)).catch(() => null);
    if (path !== null && !path.startsWith(base + sep) && !path.split(sep).includes('node_modules') && !CODE.test(path)) return input;
  }
  return null;
}

/** `src/index.ts:3:7: Could not resolve "node:fs"` */
function told(errors: readonly Message[], main: string): string {
  const lines = errors.slice(0, 5).map(({ text, location }) => (location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : `${main}: ${text}`));
  return lines.join('\n') || `${main} can't be bundled`;
}
