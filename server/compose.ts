/** Where ports meet adapters: what a run needs on this machine, with nothing but the local disk and a local Blender. */
import { createBuiltIns, MODELLER, type BuiltInOptions } from '#plugins/index.ts';
import type { Plugin, Ports } from '#core/index.ts';
import { createBlender } from './adapters/blender/index.ts';
import { createDiskStore, pruneStore } from './adapters/store/disk.ts';

export interface House {
  ports: Ports;
  plugins: Plugin[];
  /** Ends Blender, and clears away what old runs left in the cache. */
  close(): Promise<void>;
}

export interface HouseOptions extends BuiltInOptions {
  /** The operator's word that scripts of any author may run where there is no wall. */
  unsafeNoSandbox?: boolean;
}

/** Blender is started at once: it is warm by the time that a script is written. */
export function compose({ unsafeNoSandbox = false, ...options }: HouseOptions): House {
  const store = createDiskStore();
  const blender = createBlender({ store, trusted: [MODELLER], unsafe: unsafeNoSandbox });
  void blender.warm().catch(() => {}); // the first job tells
  return {
    ports: { store, blender },
    plugins: createBuiltIns(options),
    async close() {
      await blender.close();
      await pruneStore();
    },
  };
}
