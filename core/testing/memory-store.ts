/** A Store that forgets everything at the end of the process. */
import { createHash } from 'node:crypto';
import type { RunRecord } from '../data/record.ts';
import { BozzettoError } from '../errors.ts';
import type { Store } from '../ports.ts';

export interface MemoryStore extends Store {
  /** Bytes by sha256. */
  files: Map<string, Uint8Array>;
  /** Stored runs by id, each as it was saved last. */
  runs: Map<string, RunRecord>;
}

/** An empty store. An asset's id is the id of the run that made it. */
export function memoryStore(): MemoryStore {
  const files = new Map<string, Uint8Array>();
  const runs = new Map<string, RunRecord>();
  return {
    files,
    runs,
    async put(bytes, { name, type }) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.set(sha256, Uint8Array.from(bytes));
      return { name, type, bytes: bytes.byteLength, sha256 };
    },
    async get({ name, sha256 }) {
      const bytes = files.get(sha256);
      if (!bytes) throw new BozzettoError('E_STORE_FAILED', `the store has no ${name}`);
      return Uint8Array.from(bytes);
    },
    async saveRun(record) {
      runs.set(record.id, structuredClone(record));
    },
    async loadRun(id) {
      return structuredClone(runs.get(id) ?? null);
    },
    async loadAsset(asset) {
      const record = runs.get(asset);
      return record?.asset ? structuredClone(record) : null;
    },
  };
}
