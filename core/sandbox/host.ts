/** The plugin host: an untrusted folder becomes an ordinary Plugin, whose code runs in a process that has nothing. */
import { BozzettoError } from '../errors.ts';
import type { HookName, Plugin, Tap, Taps } from '../plugin.ts';
import type { Kv, Outbound } from '../ports.ts';
import { type Approval, judgeApproval } from './approval.ts';
import type { Usage } from './child/isolate.ts';
import { type Grants, parseGrants } from './grants.ts';
import { type HostEvent, openGroups } from './groups.ts';
import { type PluginPackage, readPackage } from './package.ts';
import { settingsOf } from './settings.ts';
import { commandOf, onPath } from './spawn.ts';
import { type Admitted, openStay, type Stay } from './stay.ts';

export interface HostOptions {
  /** What a plugin keeps from run to run; without it, `kv` is refused. */
  kv?: (plugin: string) => Kv;
  /** The way out; without it, `fetch` is refused. */
  outbound?: Outbound;
  /** Reads a folder that an operator named for a plugin: names and bytes. Without it, `folder` is refused. */
  folder?: (path: string) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Node's executable; our own where absent. */
  node?: string;
  /** bubblewrap around the process: where it can be had (`auto`), or else none at all (`required`); `off` for tests. */
  wall?: 'auto' | 'required' | 'off';
  /** MiB that one process may have. */
  memory?: number;
  /** Milliseconds. */
  heartbeat?: { every: number; patience: number };
  /** Measure the heap after each call, for `lastCall`. */
  measure?: boolean;
  onEvent?: (event: HostEvent) => void;
  /** For tests that measure coverage: what the child process gets instead of nothing. */
  instrument?: { env: Record<string, string>; execArgv: string[] };
}

export interface AdmitOptions {
  /** What the operator has approved. */
  approvals?: readonly Approval[];
  /** For tests and development, instead of approvals: all that it asks for, or these. */
  grants?: 'all' | Grants;
  settings?: Record<string, unknown>;
  /** What the files must be. */
  digest?: string;
  required?: boolean;
  /** Trust group: plugins of one group share a process. */
  group?: string;
}

export interface LastCall extends Usage { hook: HookName }

export interface PluginHost {
  /** Lets a plugin in; nothing of it runs yet. Throws what `readPackage` throws, E_PLUGIN_DIGEST, E_PLUGIN_APPROVAL, E_PLUGIN_MAIN, E_PLUGIN_SETTINGS. */
  plugin(from: string | PluginPackage, options?: AdmitOptions): Promise<Plugin>;
  /** Loads it once for real. Throws E_PLUGIN_SYNTAX, E_PLUGIN_IMPORT, E_PLUGIN_EXPORT, E_PLUGIN_LIMIT, E_PLUGIN_LOST, E_PLUGIN_HOST. */
  check(plugin: Plugin): Promise<{ taps: HookName[]; milliseconds: number }>;
  /** The processes that there are; `rss` in bytes and `isolates` by the last heartbeat. */
  state(): { group: string; pid: number; walled: boolean; rss: number; isolates: number }[];
  lastCall(plugin: Plugin): LastCall | null;
  close(): Promise<void>;
}

/**
 * Opens the host. It starts no process and loads no isolated-vm until a plugin enters a run.
 *
 * @example
 * const host = openHost({ kv, outbound });
 * const plugin = await host.plugin('plugins/acme', { approvals });
 * await run(brief, { ports, plugins: [...builtIn, plugin] });
 * await host.close();
 */
export function openHost(options: HostOptions = {}): PluginHost {
  const { kv, outbound, folder, node = process.execPath, wall = 'auto', memory = 1024, heartbeat = { every: 1000, patience: 5000 }, measure = false, onEvent = () => {}, instrument } = options;
  if (wall === 'required' && onPath('bwrap') === null) throw new BozzettoError('E_PLUGIN_HOST', 'bubblewrap is required around plugins, and there is no bwrap on PATH');
  const groups = openGroups({
    wall, heartbeat, onEvent, env: instrument?.env ?? {},
    command: (walled) => commandOf({ node, wall: walled, memory, execArgv: instrument?.execArgv ?? [] }),
  });
  const known = new WeakMap<Plugin, Admitted>();
  const last = new WeakMap<Plugin, LastCall>();
  const admittedOf = (plugin: Plugin) => {
    const admitted = known.get(plugin);
    if (!admitted) throw new BozzettoError('E_PLUGIN_INVALID', `plugin ${plugin.id} is not from this host`, { plugin: plugin.id });
    return admitted;
  };

  return {
    async plugin(from, { approvals = [], grants: wished, settings = {}, digest, required, group = 'plugins' } = {}) {
      const pkg = typeof from === 'string' ? await readPackage(from) : from;
      const { manifest, main } = pkg;
      const { id, version, taps } = manifest;
      if (digest !== undefined && digest !== pkg.digest) throw new BozzettoError('E_PLUGIN_DIGEST', `plugin ${id}: its files are ${pkg.digest}, expected were ${digest}`, { plugin: id });
      const grants = wished === undefined ? approved(pkg, approvals) : wished === 'all' ? manifest.grants : parseGrants(wished, id);
      if (!main) throw new BozzettoError('E_PLUGIN_MAIN', `plugin ${id} brings content alone: there is nothing to run`, { plugin: id });
      const plugin: Plugin = { id, version, order: taps, ...(required !== undefined && { required }) };
      const set = settingsOf(manifest.settings, settings, id);
      const path = grants.folder && set[grants.folder.setting];
      const admitted: Admitted = {
        manifest, main, grants, settings: set, group, folder: folder && typeof path === 'string' && path !== '' ? () => folder(path) : null, kv: kv?.(id) ?? null, outbound: outbound ?? null, measure,
        onCall: (hook, usage) => last.set(plugin, { hook, ...usage }),
      };
      const enter = (runId: string) => {
        const stay = openStay(admitted, runId, groups);
        return { taps: tapsOf(taps, (hook, payload, context) => stay.call(hook, payload, context)), leave: () => stay.leave() };
      };
      // Called outside of a run: an isolate for this call alone.
      const single: Stay['call'] = async (hook, payload, context) => {
        const stay = openStay(admitted, context.runId, groups);
        return stay.call(hook, payload, context).finally(() => stay.leave());
      };
      Object.assign(plugin, tapsOf(taps, single), { enter });
      known.set(plugin, admitted);
      return plugin;
    },
    async check(plugin) {
      const admitted = admittedOf(plugin);
      const stay = openStay(admitted, 'check', groups);
      try {
        return { taps: Object.keys(admitted.manifest.taps) as HookName[], milliseconds: await stay.opened() };
      } finally {
        stay.leave();
      }
    },
    state: () => groups.state(),
    lastCall: (plugin) => last.get(plugin) ?? null,
    close: () => groups.close(),
  };
}

function approved(pkg: PluginPackage, approvals: readonly Approval[]): Grants {
  const { id, version, grants } = pkg.manifest;
  const { state, asks } = judgeApproval(pkg, approvals);
  if (state === 'tampered') throw new BozzettoError('E_PLUGIN_DIGEST', `plugin ${id} ${version} was approved with other files`, { plugin: id });
  if (state === 'waiting') throw new BozzettoError('E_PLUGIN_APPROVAL', `plugin ${id} ${version} waits for approval${asks.length > 0 ? ` of ${asks.join('; ')}` : ''}`, { plugin: id });
  return grants;
}

function tapsOf(taps: Admitted['manifest']['taps'], call: Stay['call']): Taps {
  const made: Record<string, Tap<HookName>> = {};
  for (const hook of Object.keys(taps) as HookName[]) made[hook] = (payload, context) => call(hook, payload, context) as never;
  return made;
}
