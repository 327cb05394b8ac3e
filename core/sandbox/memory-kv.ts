/** A Kv that forgets everything at the end of the process. */
import type { Kv } from '../ports.ts';

export function memoryKv(): Kv {
  const values = new Map<string, string>();
  return {
    get: async (key) => values.get(key) ?? null,
    set: async (key, value) => void values.set(key, value),
    delete: async (key) => void values.delete(key),
    entries: async () => [...values].map(([key, value]) => ({ key, bytes: Buffer.byteLength(key) + Buffer.byteLength(value) })),
  };
}
