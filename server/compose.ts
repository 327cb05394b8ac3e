/** Where ports meet adapters: what a run needs on this machine, with nothing but the local disk, a local Blender and the models that are configured. */
import { join } from 'node:path';
import { createBuiltIns, MODELLER, readContent, type BuiltInOptions, type Content } from '#plugins/index.ts';
import type { Plugin, Ports } from '#core/index.ts';
import { createBlender } from './adapters/blender/index.ts';
import { manual } from './adapters/blender/manual.ts';
import { createLlm, record, type CreateLlmOptions } from './adapters/llm/index.ts';
import { createMcpSources, readMcpServers } from './adapters/mcp/index.ts';
import { hasPlugins } from './adapters/plugins/folder.ts';
import { beside, openInstalled, type InstalledPlugins } from './adapters/plugins/installed.ts';
import { cacheFolder, createDiskStore, pruneStore } from './adapters/store/disk.ts';

export interface House {
  ports: Ports;
  plugins: Plugin[];
  /** What of the installed plugins takes no part, and why. */
  notices: string[];
  /** Ends Blender and the documentation servers, and clears away what old runs left in the cache. */
  close(): Promise<void>;
}

export interface HouseOptions extends Pick<BuiltInOptions, 'meshopt' | 'webp'> {
  /** The operator's word that scripts of any author may run where there is no wall. */
  unsafeNoSandbox?: boolean;
  /** Models by flag; environment and models.json count as well. Null: no model, whatever is configured. */
  models?: Pick<CreateLlmOptions, 'model' | 'models' | 'baseUrl' | 'accept'> | null;
  /** Where runs, files and answers are kept; the usual cache folder where absent. */
  cache?: string;
  /** A folder that each exchange with a model is written to. */
  recordTo?: string;
  /** False: no installed plugin takes part. */
  installed?: boolean;
}

/** What there is where nobody installed anything. */
const NONE = (): InstalledPlugins<Content> => ({ plugins: [], content: { kinds: [], materials: {} }, notices: [], close: async () => {} });

/** Nothing of this is imported where no plugin was ever installed. */
async function openPlugins(): Promise<InstalledPlugins<Content>> {
  const { openPluginStore } = await import('./adapters/plugins/store.ts');
  return openInstalled(openPluginStore(), readContent);
}


/**
 * Blender is started at once: it is warm by the time that a script is written.
 * Throws E_MODEL_INVALID and E_OPTION_INVALID where the configuration of models has faults, and the error of a required plugin that can't take part.
 */
export async function compose({ unsafeNoSandbox = false, models = {}, recordTo, installed = true, cache = cacheFolder(), ...passes }: HouseOptions): Promise<House> {
  const store = createDiskStore(cache);
  const llm = models && (await createLlm({ ...models, store, folder: join(cache, 'answers') }));
  const documents = llm ? createMcpSources(await readMcpServers()) : null;
  const { plugins: guests, content, notices, close } = installed && hasPlugins() ? await openPlugins() : NONE();
  const builtIns = createBuiltIns({ ...passes, content, manual: (signal) => manual({ signal }), sources: documents?.sources ?? [] });
  const plugins = beside(builtIns, guests, notices);
  const blender = createBlender({ store, trusted: [MODELLER], unsafe: unsafeNoSandbox });
  void blender.warm().catch(() => {}); // the first job tells
  return {
    ports: { store, blender, ...(llm && { llm: recordTo === undefined ? llm : record(llm, recordTo) }) },
    plugins,
    notices: [...notices],
    async close() {
      await Promise.all([blender.close(), documents?.close(), close()]);
      await pruneStore(cache);
    },
  };
}
