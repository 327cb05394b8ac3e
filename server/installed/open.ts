/** What the server's plugins bring to its runs. A run keeps what it began with; the next one sees what has changed. */
import { contentOfInstalled, type ContentLike, type InstalledPlugins, openInstalled, type ReadContent } from '../adapters/plugins/installed.ts';
import { pluginsFingerprint } from '../db/plugins.ts';
import type { Site } from '../site.ts';
import { serverFolder } from './folder.ts';
import { readTable, type TableSite } from './table.ts';

export type PluginsSite = TableSite & Pick<Site, 'config'>;

export type Taken<C extends ContentLike> = Pick<InstalledPlugins<C>, 'plugins' | 'content' | 'notices'> & {
  /** When the run is over: the host of an older state ends with its last run. */
  release(): Promise<void>;
};

export interface ServerPlugins<C extends ContentLike> {
  /** For a run that begins now. Throws the error of a required plugin that can't take part, E_DATABASE, E_STORE_FAILED. */
  take(): Promise<Taken<C>>;
  close(): Promise<void>;
}

/** One state of the table, opened. */
interface State<C extends ContentLike> { fingerprint: string; installed: Promise<InstalledPlugins<C>>; runs: number }

const nothing = <C extends ContentLike>(): InstalledPlugins<C> => ({ plugins: [], content: { kinds: [], materials: {} } as unknown as C, notices: [], close: async () => {} });

/**
 * Opens nothing until a run begins, and no host where nothing is installed.
 * @param read what reads kinds and materials: `readContent` of the plugins' room
 */
export function openServerPlugins<C extends ContentLike>(site: PluginsSite, read: ReadContent<C>): ServerPlugins<C> {
  let current: State<C> | null = null;
  const open = new Set<State<C>>();

  async function retire(state: State<C>): Promise<void> {
    if (state.runs > 0 || state === current || !open.delete(state)) return;
    await (await state.installed.catch(() => null))?.close();
  }

  /** With one run more. The table is asked each time: what the bus lost is seen all the same. */
  async function enter(): Promise<State<C>> {
    const fingerprint = site.config.plugins ? await pluginsFingerprint(site.database.knex) : '[]';
    if (current?.fingerprint === fingerprint) {
      current.runs += 1;
      return current;
    }
    const old = current;
    const installed = fingerprint === '[]' ? Promise.resolve(nothing<C>()) : readTable(site).then((source) => openInstalled(source, read, { folder: serverFolder(site.config) }));
    const state: State<C> = { fingerprint, installed, runs: 1 };
    current = state;
    open.add(state);
    // What could not be opened is opened anew the next time.
    installed.catch(() => {
      if (current === state) current = null;
      open.delete(state);
    });
    if (old) await retire(old);
    return state;
  }

  return {
    async take() {
      const state = await enter();
      let released = false;
      const release = async () => {
        if (released) return;
        released = true;
        state.runs -= 1;
        await retire(state);
      };
      try {
        const { plugins, content, notices } = await state.installed;
        return { plugins, content, notices, release };
      } catch (error) {
        await release();
        throw error;
      }
    },
    async close() {
      current = null;
      await Promise.all([...open].map(async (state) => (await state.installed.catch(() => null))?.close()));
      open.clear();
    },
  };
}

/** Kinds and materials of all that may take part, but of one: without a host. */
export async function contentOfServer<C extends ContentLike>(site: PluginsSite, read: ReadContent<C>, butFor?: string): Promise<C> {
  return site.config.plugins ? contentOfInstalled(await readTable(site), read, butFor) : nothing<C>().content;
}
