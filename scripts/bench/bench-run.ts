/** One brief through the real pipeline, with a store that lasts as long as the benchmark. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coded, run, type RunRecord, type Store } from '#core/index.ts';
import { createBuiltIns } from '#plugins/index.ts';
import { createBlender, type LocalBlender } from '#server/adapters/blender/index.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';

export interface Outcome { brief: Parameters<typeof run>[0]; record: RunRecord | null; code: string | null; message: string; seconds: number }

/** Runs briefs; nothing is taken over from earlier runs. The store's folder goes when the process ends. */
export function openBench(): { store: Store; blender: LocalBlender; folder: string; make(brief: Parameters<typeof run>[0]): Promise<Outcome> } {
  const folder = mkdtempSync(join(tmpdir(), 'bozzetto-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(130));
  const store = createDiskStore(folder);
  const blender = createBlender({ store });
  const ports = { store, blender };
  const plugins = createBuiltIns({ meshopt: false, webp: false });
  return {
    store,
    blender,
    folder,
    async make(brief) {
      const start = performance.now();
      const took = () => (performance.now() - start) / 1000;
      try {
        return { brief, record: await run(brief, { ports, plugins }), code: null, message: '', seconds: took() };
      } catch (error) {
        const { code, message } = coded(error);
        return { brief, record: null, code, message, seconds: took() };
      }
    },
  };
}
