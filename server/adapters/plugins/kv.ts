/** What one plugin keeps from run to run: a file a key. The quota is the host's matter; it asks `entries` what is there. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kv } from '#core/ports.ts';

/** The key is in the file, and only its hash in the name: a key is a stranger's text. */
export function openKv(folder: string): Kv {
  const path = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  const read = async (file: string): Promise<{ key: string; value: string } | null> => {
    try {
      return JSON.parse(await readFile(file, 'utf8')) as { key: string; value: string };
    } catch (error) {
      // A file that was cut short counts as one that is not there: it is written whole the next time.
      if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  };
  return {
    get: async (key) => (await read(path(key)))?.value ?? null,
    async set(key, value) {
      await mkdir(folder, { recursive: true });
      const aside = `${path(key)}.${randomBytes(6).toString('hex')}`;
      await writeFile(aside, JSON.stringify({ key, value }), { flag: 'wx' });
      await rename(aside, path(key));
    },
    delete: (key) => rm(path(key), { force: true }),
    async entries() {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).map((name) => read(join(folder, name))));
      return found.flatMap((entry) => entry ?? []).map(({ key, value }) => ({ key, bytes: Buffer.byteLength(key) + Buffer.byteLength(value) }));
    },
  };
}
