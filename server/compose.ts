/** Where ports meet adapters: what a run needs on this machine, with nothing but the local disk and a local Blender. */
import { createBuiltIns, type BuiltInOptions } from '#plugins/index.ts';
import type { Plugin, Ports } from '#core/index.ts';
import { createBlender } from './adapters/blender/index.ts';
import { createDiskStore, pruneStore } from './adapters/store/disk.ts';

export interface House {
  ports: Ports;
  plugins: Plugin[];
  /** Clears away what old runs left in the cache. */
  close(): Promise<void>;
}

export function compose(options: BuiltInOptions): House {
  const store = createDiskStore();
  return {
    ports: { store, blender: createBlender({ store }) },
    plugins: createBuiltIns(options),
    close: async () => void (await pruneStore()),
  };
}
