/** A plugin's files, from a folder or an archive in memory, as the host loads them. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BozzettoError } from '../errors.ts';
import { digestOf } from './digest.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { plainLine } from './returned.ts';

export interface PluginPackage {
  manifest: Manifest;
  /** The code, and its source map if there is one beside it; null for a package of content alone. */
  main: { name: string; source: string; map: string | null } | null;
  /** See `digestOf`. */
  digest: string;
  /** All files by name. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Of all files together. */
  bytes: number;
}

export const MOST_FILES = 200;
export const MOST_BYTES = 16 * 2 ** 20;
const MOST = { manifest: 64 * 1024, main: 2 * 2 ** 20, map: 8 * 2 ** 20, content: 100_000 };

/** Relative, forward slashes, no dot files, nothing that leads out: `kinds/lectern.json`. */
export const isSafeName = (name: string): boolean => name.length <= 200 && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name);

const refusal = (message: string, plugin?: string) => new BozzettoError('E_PLUGIN_FILES', plainLine(message), plugin === undefined ? {} : { plugin });

/** All files of a folder; `node_modules` and dot files are left out. Throws E_PLUGIN_FILES for links, odd names, too many and too much. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const walk = async (under: string): Promise<void> => {
    for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = under ? `${under}/${entry.name}` : entry.name;
      if (!isSafeName(name)) throw refusal(`${JSON.stringify(name)}: letters, digits, ".", "_" and "-" can stand in a file's name`);
      if (entry.isDirectory()) {
        await walk(name);
        continue;
      }
      if (!entry.isFile()) throw refusal(`${name}: only plain files can be shipped, no links and no devices`);
      bytes += (await lstat(join(folder, name))).size;
      if (files.size >= MOST_FILES || bytes > MOST_BYTES) throw refusal(`more than ${MOST_FILES} files or ${MOST_BYTES} bytes`);
      files.set(name, await readFile(join(folder, name)));
    }
  };
  await walk('').catch((error: unknown) => {
    throw error instanceof BozzettoError ? error : new BozzettoError('E_PLUGIN_MANIFEST', `${folder} can't be read: ${(error as Error).message}`, { cause: error });
  });
  return files;
}

/** Reads a plugin's folder. Throws what `packageOf` and `readFolder` throw. */
export const readPackage = async (folder: string): Promise<PluginPackage> => packageOf(await readFolder(folder));

/** Reads the manifest of a folder alone. Throws E_PLUGIN_MANIFEST and what `parseManifest` throws. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'plugin.json');
  const size = await lstat(path).then((about) => (about.isFile() ? about.size : null), () => null);
  if (size === null) throw new BozzettoError('E_PLUGIN_MANIFEST', `${folder} has no plugin.json`);
  if (size > MOST.manifest) throw new BozzettoError('E_PLUGIN_MANIFEST', `plugin.json has ${size} bytes, more than ${MOST.manifest}`);
  return parseManifest(textOf(await readFile(path)));
}

/** Reads a plugin from files in memory. Throws E_PLUGIN_MANIFEST, E_PLUGIN_FILES, E_PLUGIN_MAIN, and what `parseManifest` throws. */
export function packageOf(files: ReadonlyMap<string, Uint8Array>): PluginPackage {
  const odd = [...files.keys()].find((name) => !isSafeName(name));
  const bytes = [...files.values()].reduce((sum, one) => sum + one.byteLength, 0);
  if (odd !== undefined) throw refusal(`${JSON.stringify(odd.slice(0, 100))}: letters, digits, ".", "_" and "-" can stand in a file's name`);
  if (files.size > MOST_FILES || bytes > MOST_BYTES) throw refusal(`${files.size} files, ${bytes} bytes: at most ${MOST_FILES} files and ${MOST_BYTES} bytes are allowed`);
  const folded = new Set<string>();
  for (const name of files.keys()) {
    if (folded.has(name.toLowerCase())) throw refusal(`${name}: there is another file of this name, but for upper and lower case`);
    folded.add(name.toLowerCase());
  }
  const blocked = [...folded].find((name) => name.split('/').some((_, at, parts) => at > 0 && folded.has(parts.slice(0, at).join('/'))));
  if (blocked !== undefined) throw refusal(`${blocked}: a part of this path is a file and not a folder`);
  const json = files.get('plugin.json');
  if (!json) throw new BozzettoError('E_PLUGIN_MANIFEST', 'there is no plugin.json');
  if (json.byteLength > MOST.manifest) throw new BozzettoError('E_PLUGIN_MANIFEST', `plugin.json has ${json.byteLength} bytes, more than ${MOST.manifest}`);
  const manifest = parseManifest(textOf(json));
  const { id, modeller } = manifest;
  for (const name of [...(modeller?.kinds ?? []), ...(modeller?.materials ?? [])]) {
    const content = files.get(name);
    if (!content) throw refusal(`modeller: there is no file ${name}`, id);
    if (content.byteLength > MOST.content) throw refusal(`${name} has ${content.byteLength} bytes, more than ${MOST.content}`, id);
  }
  return { manifest, main: mainOf(manifest, files), digest: digestOf(files), files, bytes };
}

function mainOf({ id, main: name }: Manifest, files: ReadonlyMap<string, Uint8Array>): PluginPackage['main'] {
  if (name === null) return null;
  const refuse = (message: string) => new BozzettoError('E_PLUGIN_MAIN', `plugin.json: main: ${message}`, { plugin: id });
  const source = files.get(name);
  if (!source) throw refuse(`there is no file ${name}`);
  if (source.byteLength > MOST.main) throw refuse(`${name} has ${source.byteLength} bytes, more than ${MOST.main}`);
  const map = files.get(`${name}.map`);
  if (map && map.byteLength > MOST.map) throw refuse(`${name}.map has ${map.byteLength} bytes, more than ${MOST.map}`);
  return { name, source: textOf(source), map: map ? textOf(map) : null };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
