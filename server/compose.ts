/** Where ports meet adapters: what runs need, and what one run gets of it. */
import { join } from 'node:path';
import { createBuiltIns, KINDS, MODELLER, readContent, type BuiltInOptions, type Content } from '#plugins/index.ts';
import type { FileStore, Plugin, Ports } from '#core/index.ts';
import { createBlender, type LocalBlender } from './adapters/blender/index.ts';
import { manual } from './adapters/blender/manual.ts';
import { createLlm, folderAnswers, record, type Answers, type ConnectedLlm, type CreateLlmOptions } from './adapters/llm/index.ts';
import { createMcpSources, readMcpServers } from './adapters/mcp/index.ts';
import { hasPlugins } from './adapters/plugins/folder.ts';
import { beside, openInstalled } from './adapters/plugins/installed.ts';
import { cacheFolder, createDiskStore, pruneStore } from './adapters/store/disk.ts';

export { KINDS, readContent };

export interface EquipmentOptions extends Pick<BuiltInOptions, 'meshopt' | 'webp'> {
  /** Where files of Blender go, and pictures for models come from. */
  store: FileStore;
  /** Where answers of models are kept. */
  answers: Answers;
  /** The operator's word that scripts of any author may run where there is no wall. */
  unsafeNoSandbox: boolean;
  /** Models by flag; environment and models.json count as well. Null: no model, whatever is configured. */
  models: Pick<CreateLlmOptions, 'model' | 'models' | 'baseUrl' | 'accept'> | null;
  /** Opens what is installed; null: no installed plugin takes part. */
  installed: ((read: typeof readContent) => Promise<Guests>) | null;
  /** A line of what goes on in Blender: it ended, it is started again. */
  log?: (message: string) => void;
  /** A line of what goes on with models, which may quote them. */
  logModels?: (message: string) => void;
}

/** Installed plugins, as a run finds them when it begins. */
export interface Guests {
  take(): Promise<{ plugins: Plugin[]; content: Content; notices: readonly string[]; release(): Promise<void> | void }>;
  close(): Promise<void>;
}

/** What is opened once a process and shared by its runs. */
export interface Equipment {
  blender: LocalBlender;
  /** Undefined where no model is configured. */
  llm: ConnectedLlm | undefined;
  /** All plugins of a run that begins now, and what of the installed ones takes no part and why. Throws the error of a required one that can't. */
  enter(): Promise<{ plugins: Plugin[]; notices: string[]; leave(): Promise<void> }>;
  /** Ends Blender, the plugin host and the documentation servers. */
  close(): Promise<void>;
}

const NOTHING: Content = { kinds: [], materials: {} };

/**
 * Blender is started at once: it is warm by the time that a script is written.
 * Throws E_MODEL_INVALID and E_OPTION_INVALID where the configuration of models has faults.
 */
export async function equip({ store, answers, unsafeNoSandbox, models, installed, log, logModels, ...passes }: EquipmentOptions): Promise<Equipment> {
  const llm = models ? await createLlm({ ...models, store, answers, log: logModels }) : undefined;
  const documents = llm ? createMcpSources(await readMcpServers()) : null;
  const guests = (await installed?.(readContent)) ?? null;
  const blender = createBlender({ store, trusted: [MODELLER], unsafe: unsafeNoSandbox, ...(log && { log }) });
  void blender.warm().catch(() => {}); // the first job tells
  let built: { content: Content; plugins: Plugin[] } | undefined;
  const builtIns = (content: Content): Plugin[] => {
    if (built?.content !== content) built = { content, plugins: createBuiltIns({ ...passes, content, manual: (signal) => manual({ signal }), sources: documents?.sources ?? [] }) };
    return built.plugins;
  };
  return {
    blender, llm,
    async enter() {
      if (!guests) return { plugins: builtIns(NOTHING), notices: [], leave: async () => {} };
      const { plugins, content, notices: told, release } = await guests.take();
      const notices = [...told];
      try {
        return { plugins: beside(builtIns(content), plugins, notices), notices, leave: async () => release() };
      } catch (error) {
        await release();
        throw error;
      }
    },
    close: async () => void (await Promise.all([blender.close(), documents?.close(), guests?.close()])),
  };
}

/** One run's, on this machine, with nothing but the local disk, a local Blender and the models that are configured. */
export interface House {
  ports: Ports;
  plugins: Plugin[];
  /** What of the installed plugins takes no part, and why. */
  notices: string[];
  /** Ends Blender and the documentation servers, and clears away what old runs left in the cache. */
  close(): Promise<void>;
}

export interface HouseOptions extends Pick<EquipmentOptions, 'meshopt' | 'webp'>, Partial<Pick<EquipmentOptions, 'unsafeNoSandbox' | 'models'>> {
  /** Where runs, files and answers are kept; the usual cache folder where absent. */
  cache?: string;
  /** A folder that each exchange with a model is written to. */
  recordTo?: string;
  /** False: no installed plugin takes part. */
  installed?: boolean;
}

/** What is installed for the command line. Nothing of this is imported where no plugin was ever installed. */
async function localGuests(read: typeof readContent): Promise<Guests> {
  const { openPluginStore } = await import('./adapters/plugins/store.ts');
  const { close, ...taken } = await openInstalled(openPluginStore(), read);
  return { take: async () => ({ ...taken, release() {} }), close };
}

/** Throws as `equip` does, and the error of a required plugin that can't take part. */
export async function compose({ unsafeNoSandbox = false, models = {}, recordTo, installed = true, cache = cacheFolder(), ...passes }: HouseOptions): Promise<House> {
  const store = createDiskStore(cache);
  const equipment = await equip({ ...passes, store, answers: folderAnswers(join(cache, 'answers')), unsafeNoSandbox, models, installed: installed && hasPlugins() ? localGuests : null });
  const { blender, llm } = equipment;
  const { plugins, notices } = await equipment.enter();
  return {
    ports: { store, blender, ...(llm && { llm: recordTo === undefined ? llm : record(llm, recordTo) }) },
    plugins,
    notices,
    async close() {
      await equipment.close();
      await pruneStore(cache);
    },
  };
}
