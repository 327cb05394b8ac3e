/** A package as one file: a gzipped tar, the same bytes for the same files; read back with nothing taken on trust. */
import { createGunzip, gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { extract, pack } from 'tar-stream';
import { BozzettoError } from '#core/errors.ts';

/** Files by name, with forward slashes. */
export type Files = Map<string, Uint8Array>;

export const MOST_ARCHIVE = 8_000_000;
const MOST_FILES = 200;
const MOST_BYTES = 16_000_000;
/** Source code packs 3 to 8 times; zeros 1,000 times. */
const MOST_RATIO = 100;
/** Below this many bytes a high ratio harms nobody. */
const HARMLESS = 1_000_000;

/** Sorted names, no times, no owners. */
export async function packArchive(files: Files): Promise<Uint8Array> {
  const tar = pack();
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) tar.entry({ name, mode: 0o644, mtime: new Date(0), type: 'file' }, Buffer.from(bytes));
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  const packed = gzipSync(Buffer.concat(chunks), { level: 9 });
  packed[9] = 255; // the operating system that packed it is nobody's business
  return packed;
}

/**
 * Unpacks into memory. Names are checked by `isSafeName`: no absolute paths, no `..`, no dot files.
 * Throws E_PLUGIN_ARCHIVE: links and devices, two files of one name (also where only upper and lower case differ), too many, too large, too well packed, damaged.
 */
export async function unpackArchive(archive: Uint8Array, isSafeName: (name: string) => boolean): Promise<Files> {
  const wrong = (why: string, cause?: unknown) => new BozzettoError('E_PLUGIN_ARCHIVE', `the archive ${why}`, { cause });
  if (archive.byteLength > MOST_ARCHIVE) throw wrong(`has ${archive.byteLength} bytes; at most ${MOST_ARCHIVE} are read`);
  if (archive[0] !== 0x1f || archive[1] !== 0x8b) throw wrong('is no gzipped tar');
  const files: Files = new Map();
  const folded = new Set<string>();
  // Counted before tar sees them: a header may lie about sizes, what comes out of gzip does not.
  let unpacked = 0;
  async function* counted(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      unpacked += chunk.byteLength;
      if (unpacked > MOST_BYTES + MOST_FILES * 2048) throw wrong(`unpacks to more than ${MOST_BYTES} bytes`);
      if (unpacked > HARMLESS && unpacked > archive.byteLength * MOST_RATIO) throw wrong(`is packed more than ${MOST_RATIO} times, which source code never is`);
      yield chunk;
    }
  }
  const tar = extract();
  const feeding = Readable.from(counted(Readable.from([Buffer.from(archive)]).pipe(createGunzip().on('error', (error) => feeding.destroy(error)))), { objectMode: false });
  feeding.on('error', (error) => tar.destroy(error));
  feeding.pipe(tar);
  let entries = 0;
  try {
    for await (const entry of tar) {
      const { name, type, size } = entry.header;
      entries += 1;
      if (entries > MOST_FILES) throw wrong(`holds more than ${MOST_FILES} files`);
      if (type !== 'file') throw wrong(`holds ${JSON.stringify(name.slice(0, 100))}, which is a ${type ?? 'thing'} and not a plain file`);
      if (!isSafeName(name)) throw wrong(`holds ${JSON.stringify(name.slice(0, 100))}, which is no plain name inside the package`);
      if (folded.has(name.toLowerCase())) throw wrong(`holds ${name} twice`);
      if (size > MOST_BYTES) throw wrong(`holds ${name} of ${size} bytes`);
      folded.add(name.toLowerCase());
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry) chunks.push(chunk as Uint8Array);
      files.set(name, new Uint8Array(Buffer.concat(chunks)));
    }
  } catch (error) {
    throw error instanceof BozzettoError ? error : wrong(`is damaged: ${(error as Error).message}`, error);
  } finally {
    feeding.destroy();
    tar.destroy();
  }
  if (files.size === 0) throw wrong('is empty');
  return files;
}
