/** The fingerprint of a plugin's files: the same for a folder and for an archive of it. */
import { createHash } from 'node:crypto';

/** `sha256-<hex>` over the files in the order of their names: name and length of each, then its bytes. */
export function digestOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  const names = [...files.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const bytes = files.get(name)!;
    hash.update(`${JSON.stringify(name)} ${bytes.byteLength}\n`).update(bytes);
  }
  return `sha256-${hash.digest('hex')}`;
}
