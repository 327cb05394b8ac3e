/** Takes the files of a job out of the folder in which a stranger's script has been. */
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileRef } from '#core/data/file.ts';
import type { Store } from '#core/ports.ts';

/** Largest file that is taken, in bytes. */
export const LARGEST = 512 * 2 ** 20;

/**
 * Reads a regular file inside `dir`, following no link, neither of the file nor of its folder. Throws an Error that says why not.
 */
export async function readInside(dir: string, name: string): Promise<Buffer> {
  const path = join(dir, name);
  const folder = await lstat(dirname(path));
  if (!folder.isDirectory()) throw new Error(`${dirname(name)} is no folder`);
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const about = await file.stat();
    if (!about.isFile() || about.nlink > 1) throw new Error(`${name} is no plain file`);
    if (about.size > LARGEST) throw new Error(`${name} has ${about.size} bytes, more than ${LARGEST}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Puts the named files of a job's folder into the store. `allowed`: the names that this job may have written. */
export async function collect(files: readonly FileRef[], allowed: ReadonlySet<string>, dir: string, store: Store): Promise<FileRef[]> {
  const kept: FileRef[] = [];
  for (const { name, type } of files) {
    if (!allowed.has(name)) throw new Error(`${name} was not asked for`);
    kept.push(await store.put(await readInside(dir, name), { name, type }));
  }
  return kept;
}
