/** Bytes by their content on the local disk: `<folder>/<first two of sha256>/<sha256>`, each whole or not there. */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BozzettoError } from '#core/errors.ts';
import { address, isWhole, measured, tooLarge, unknownFile, type Blobs } from './blobs.ts';

const DAY = 24 * 3600 * 1000;

/** @param folder made where it is missing. All of a cluster's processes on one machine may share it. */
export function openDiskBlobs(folder: string): Blobs {
  /** Folders of bytes whose own names are on the disk for certain. */
  const known = new Set<string>();
  const place = (sha256: string) => join(folder, address(sha256).slice(0, 2), sha256);

  async function keep(bytes: Uint8Array | Readable, most?: number): Promise<{ sha256: string; bytes: number }> {
    if (bytes instanceof Uint8Array) {
      if (most !== undefined && bytes.byteLength > most) throw tooLarge(most);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const there = await stat(place(sha256)).catch(() => null);
      if (there?.size === bytes.byteLength) {
        await syncFolder(dirname(place(sha256))); // whoever put it may not have come so far yet
        return { sha256, bytes: bytes.byteLength };
      }
    }
    const aside = join(folder, 'aside', randomBytes(12).toString('hex'));
    await mkdir(dirname(aside), { recursive: true });
    try {
      const { through, result } = measured(most);
      await pipeline(bytes instanceof Uint8Array ? Readable.from([bytes]) : bytes, through, createWriteStream(aside, { flags: 'wx', mode: 0o600 }));
      const kept = result();
      // The name must never stand for bytes that a loss of power left unwritten.
      const file = await open(aside, 'r+');
      await file.sync().finally(() => file.close());
      const home = dirname(place(kept.sha256));
      await mkdir(home, { recursive: true });
      await rename(aside, place(kept.sha256));
      // Nor may the database name bytes whose name was lost. The folder's own name stands in the one above.
      await syncFolder(home);
      if (!known.has(home)) await syncFolder(folder);
      if (known.size === 0) await syncFolder(dirname(folder));
      known.add(home);
      return kept;
    } finally {
      await rm(aside, { force: true });
    }
  }

  const blobs: Blobs = {
    kind: 'disk',
    put: (bytes, { most } = {}) => onDisk(() => keep(bytes, most)),
    get: (sha256) => onDisk(async () => isWhole(sha256, await readFile(place(sha256))), sha256),
    async read(sha256, range) {
      await blobs.stat(sha256);
      return createReadStream(place(sha256), range ?? {});
    },
    stat: (sha256) => onDisk(async () => ({ bytes: (await stat(place(sha256))).size }), sha256),
    delete: (sha256) => onDisk(() => rm(place(sha256), { force: true })),
    url: async () => null,
    async check() {
      const bytes = randomBytes(16);
      const { sha256 } = await blobs.put(bytes);
      await blobs.get(sha256);
      await blobs.delete(sha256);
    },
    tidy: () => onDisk(async () => {
      const asides = await readdir(join(folder, 'aside')).catch(() => []);
      for (const aside of asides) {
        const path = join(folder, 'aside', aside);
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
        if (Date.now() - mtimeMs > DAY) await rm(path, { force: true });
      }
    }),
    close() {},
  };
  return blobs;
}

/** Names in it that a loss of power must leave. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error; // a file system that keeps names by itself
  } finally {
    await handle.close();
  }
}

async function onDisk<T>(work: () => Promise<T>, sha256?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    if (sha256 !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') throw unknownFile(sha256);
    throw new BozzettoError('E_STORE_FAILED', error instanceof Error ? error.message : String(error), { hint: 'Make room in dataDir, or permit the server to write there.', cause: error });
  }
}
