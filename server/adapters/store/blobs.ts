/** Bytes by their content: on disk, or in an S3-compatible store. What rows call a FileRef lives here. */
import type { Readable } from 'node:stream';

export interface ByteRange { start: number; /** Included. */ end: number }

/** All methods throw E_STORE_FAILED where the store can't be had; `read` and `stat` of unknown bytes throw E_FILE_UNKNOWN. */
export interface Blobs {
  kind: 'disk' | 's3';
  /** Keeps them once, checked against their sha256. A stream is kept whole or not at all; more than `most` bytes throw E_BODY_LARGE. */
  put(bytes: Uint8Array | Readable, options?: { most?: number }): Promise<{ sha256: string; bytes: number }>;
  get(sha256: string): Promise<Uint8Array>;
  read(sha256: string, range?: ByteRange): Promise<Readable>;
  stat(sha256: string): Promise<{ bytes: number }>;
  delete(sha256: string): Promise<void>;
  /** An address that serves the file for a while without us; null where the store has none (disk). */
  url(sha256: string, as: { name: string; type: string; seconds: number }): Promise<string | null>;
  /** Writes and reads back a few bytes: for readiness. */
  check(): Promise<void>;
}
