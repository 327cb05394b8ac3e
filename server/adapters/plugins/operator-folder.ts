/** The folder that an operator names for a plugin to read. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { BozzettoError } from '#core/errors.ts';

const MOST = { files: 500, bytes: 16 * 2 ** 20 };

/** Its plain files by name, with forward slashes; links and dot files are left out. Throws E_PLUGIN_SETTINGS where it can't be read or holds too much. */
export async function operatorFolder(path: string): Promise<Map<string, Uint8Array>> {
  const refuse = (why: string, cause?: unknown) => new BozzettoError('E_PLUGIN_SETTINGS', `the folder ${path} ${why}`, { cause });
  if (!isAbsolute(path)) throw refuse('is not an absolute path');
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const walk = async (under: string): Promise<void> => {
    for (const entry of await readdir(join(path, under), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = under ? `${under}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await walk(name);
      if (!entry.isFile()) continue;
      bytes += (await lstat(join(path, name))).size;
      if (files.size >= MOST.files || bytes > MOST.bytes) throw refuse(`has more than ${MOST.files} files or ${MOST.bytes} bytes`);
      files.set(name, await readFile(join(path, name)));
    }
  };
  await walk('').catch((error: unknown) => {
    throw error instanceof BozzettoError ? error : refuse(`can't be read: ${(error as Error).message}`, error);
  });
  return files;
}
