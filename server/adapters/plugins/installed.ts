/** What installed, approved and enabled plugins bring to a run. With none, nothing is opened and nothing is loaded. */
import { BozzettoError, coded } from '#core/errors.ts';
import type { HookName, Plugin } from '#core/index.ts';
import type { PluginHost, PluginPackage } from '#core/sandbox/index.ts';
import { contentOf } from './content.ts';
import { operatorFolder } from './operator-folder.ts';
import type { Installed, PluginSource } from './plugin-store.ts';

/** Content of the modeller, as whoever reads it gives it. */
export interface ContentLike { kinds: { name: string }[]; materials: Record<string, object> }
export type ReadContent<C extends ContentLike> = (files: ReturnType<typeof contentOf>, others: C, options: { proven: boolean }) => C;

export interface InstalledPlugins<C> {
  plugins: Plugin[];
  content: C;
  /** What is left out of runs and why, for the operator. */
  notices: string[];
  close(): Promise<void>;
}

interface Ready { plugin: Installed; pkg: PluginPackage }

/** Those that may take part, and why the others may not. A required plugin that can't is an error: a run without it is not what the operator wants. */
async function ready(store: PluginSource): Promise<{ ready: Ready[]; notices: string[] }> {
  const found: Ready[] = [];
  const notices: string[] = [];
  for (const plugin of (await store.list()).filter(({ enabled }) => enabled)) {
    try {
      const pkg = await store.package(plugin);
      const { state } = await store.judge(plugin);
      if (state === 'waiting' || state === 'tampered') throw new BozzettoError('E_PLUGIN_APPROVAL', `plugin ${plugin.id} ${plugin.version} waits for approval: bozzetto plugin approve ${plugin.id}`, { plugin: plugin.id });
      found.push({ plugin, pkg });
    } catch (error) {
      if (plugin.required) throw error;
      notices.push(coded(error).message);
    }
  }
  return { ready: found, notices };
}

/** Kinds and materials of all that may take part, but one. */
export async function contentOfInstalled<C extends ContentLike>(store: PluginSource, read: ReadContent<C>, butFor?: string): Promise<C> {
  const { ready: all } = await ready(store);
  return gathered(all.filter(({ plugin }) => plugin.id !== butFor), read, []);
}

function gathered<C extends ContentLike>(all: readonly Ready[], read: ReadContent<C>, notices: string[]): C {
  let content = { kinds: [], materials: {} } as unknown as C;
  for (const { plugin, pkg } of all) {
    if (!pkg.manifest.modeller) continue;
    try {
      const { kinds, materials } = read(contentOf(pkg), content, { proven: true });
      content = { kinds: [...content.kinds, ...kinds], materials: { ...content.materials, ...materials } } as unknown as C;
    } catch (error) {
      if (plugin.required) throw error;
      notices.push(`plugin ${plugin.id}: ${coded(error).message}`);
    }
  }
  return content;
}

/** Why a plugin can't have its place in a hook, or null. */
function misplaced(plugin: Plugin, hook: HookName, all: readonly Plugin[]): string | null {
  const passed = new Set([plugin.id]);
  for (let word = plugin.order?.[hook]; typeof word === 'object';) {
    const { before } = word;
    const target = all.find(({ id }) => id === before);
    if (!target?.[hook]) return `runs before ${before} in ${hook}, which is not there`;
    if (passed.has(before)) return `runs before ${before} in ${hook}, and that before it`;
    passed.add(before);
    word = target.order?.[hook];
  }
  return null;
}

/**
 * All plugins of a run. One that takes the id of another, or that wants to run before one that is not there, is left out with a notice: a run must not fail for it.
 * Throws E_PLUGIN_ORDER or E_PLUGIN_INVALID where that is a required one.
 */
export function beside(builtIns: readonly Plugin[], installed: readonly Plugin[], notices: string[]): Plugin[] {
  const leaveOut = (plugin: Plugin, code: 'E_PLUGIN_ORDER' | 'E_PLUGIN_INVALID', why: string) => {
    if (plugin.required) throw new BozzettoError(code, `plugin ${plugin.id} ${why}`, { plugin: plugin.id });
    notices.push(`plugin ${plugin.id} takes no part: it ${why}`);
    return false;
  };
  const taken = new Set(builtIns.map(({ id }) => id));
  let left = installed.filter((plugin) => !taken.has(plugin.id) || leaveOut(plugin, 'E_PLUGIN_INVALID', 'has the name of a built-in'));
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const all = [...builtIns, ...left];
    left = left.filter((plugin) => {
      const why = Object.keys(plugin.order ?? {}).map((hook) => misplaced(plugin, hook as HookName, all)).find((each) => each !== null);
      return why === undefined || leaveOut(plugin, 'E_PLUGIN_ORDER', why);
    });
  }
  return [...builtIns, ...left];
}

/**
 * Opens the plugin host only where a plugin with code takes part; it starts a process only when one of them is called.
 * Throws the error of a required plugin that can't take part: E_PLUGIN_APPROVAL, E_PLUGIN_DIGEST, E_PLUGIN_SETTINGS, …
 * @param folder reads the folder that the operator has named for a plugin
 */
export async function openInstalled<C extends ContentLike>(store: PluginSource, read: ReadContent<C>, { folder = operatorFolder } = {}): Promise<InstalledPlugins<C>> {
  const { ready: all, notices } = await ready(store);
  const content = gathered(all, read, notices);
  const coders = all.filter(({ pkg }) => pkg.main !== null);
  if (coders.length === 0) return { plugins: [], content, notices, close: async () => {} };
  const [{ openHost }, { openOutbound }] = await Promise.all([import('#core/sandbox/index.ts'), import('../outbound/index.ts')]);
  const ended: Promise<unknown>[] = [];
  const host: PluginHost = openHost({
    kv: (id) => store.kv(id),
    outbound: openOutbound(),
    folder,
    onEvent(event) {
      // It has ended its process twice: it stays off until somebody looks at it.
      if (event.type === 'disabled' && event.plugin) ended.push(store.switchOff(event.plugin, `it ended its process twice${event.why ? `: ${event.why}` : ''}`).catch(() => {}));
    },
  });
  const approvals = await store.approvals();
  const plugins: Plugin[] = [];
  for (const { plugin, pkg } of coders) {
    try {
      plugins.push(await host.plugin(pkg, { approvals, settings: plugin.settings, digest: plugin.digest, required: plugin.required }));
    } catch (error) {
      if (plugin.required) throw error;
      notices.push(`plugin ${plugin.id} takes no part: ${coded(error).message}`);
    }
  }
  return {
    plugins, content, notices,
    async close() {
      await host.close();
      await Promise.all(ended);
    },
  };
}
