/** Bytes by their content: on disk, or in an S3-compatible store. What rows call a FileRef lives here. */
import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { BozzettoError } from '#core/errors.ts';

export interface ByteRange { start: number; /** Included. */ end: number }

/** All methods throw E_STORE_FAILED where the store can't be had; `read` and `stat` of unknown bytes throw E_FILE_UNKNOWN. */
export interface Blobs {
  kind: 'disk' | 's3';
  /** Keeps them once, checked against their sha256. A stream is kept whole or not at all; more than `most` bytes throw E_BODY_LARGE. */
  put(bytes: Uint8Array | Readable, options?: { most?: number }): Promise<{ sha256: string; bytes: number }>;
  /** Throws E_STORE_FAILED where they are not what was put. */
  get(sha256: string): Promise<Uint8Array>;
  read(sha256: string, range?: ByteRange): Promise<Readable>;
  stat(sha256: string): Promise<{ bytes: number }>;
  delete(sha256: string): Promise<void>;
  /** An address that serves the file for a while without us; null where the store has none (disk). */
  url(sha256: string, as: { name: string; type: string; seconds: number }): Promise<string | null>;
  /** Writes and reads back a few bytes: for readiness. */
  check(): Promise<void>;
  /** Clears away what puts that were broken off left behind. */
  tidy(): Promise<void>;
  /** Lets go of connections. */
  close(): void;
}

export const unknownFile = (sha256: string): BozzettoError => new BozzettoError('E_FILE_UNKNOWN', `the store has no ${sha256}`);

export const tooLarge = (most: number): BozzettoError => new BozzettoError('E_BODY_LARGE', `more than ${most} bytes`);

/** The bytes, if they are still those that the name stands for. */
export function isWhole(sha256: string, bytes: Uint8Array): Uint8Array {
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new BozzettoError('E_STORE_FAILED', `the bytes of ${sha256} were changed in the store`);
}

/** A sha256 that may become part of a path. Throws E_FILE_UNKNOWN for anything else. */
export function address(sha256: string): string {
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256;
  throw unknownFile(JSON.stringify(sha256.slice(0, 80)));
}

/** Counts and hashes what flows through; ends with E_BODY_LARGE beyond `most` bytes. `result` is right when all has flowed. */
export function measured(most = Infinity): { through: Transform; result: () => { sha256: string; bytes: number } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      if (bytes > most) done(tooLarge(most));
      else done(null, chunk);
    },
  });
  return { through, result: () => ({ sha256: hash.digest('hex'), bytes }) };
}
