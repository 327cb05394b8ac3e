/** Plugins are checked at the door, before anything runs. */
import { BozzettoError } from './errors.ts';
import type { HookName, Plugin } from './plugin.ts';

/** In the order of the flow. */
export const HOOK_NAMES = ['plan', 'retrieve', 'code', 'execute', 'critique', 'verify', 'export', 'settled'] as const satisfies HookName[];
const FIELDS = new Set(['id', 'version', 'builtIn', 'required', 'order', 'enter']);
const WORDS = new Set<unknown>(['early', 'default', 'late']);
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/;

/** Lower-case words joined by hyphens, at most 64 characters. */
export const isId = (id: unknown): id is string => typeof id === 'string' && id.length <= 64 && ID.test(id);
/** `1.2.3`, as semver.org has it. */
export const isVersion = (version: unknown): version is string => typeof version === 'string' && version.length <= 64 && VERSION.test(version);
const isHook = (key: string) => (HOOK_NAMES as readonly string[]).includes(key);

/** What is wrong with a plugin, or null. */
function objection(plugin: Plugin): string | null {
  if (!isId(plugin.id)) {
    return `id ${JSON.stringify(plugin.id)}: write lower-case words joined by hyphens, at most 64 characters`;
  }
  if (!isVersion(plugin.version)) return `version ${JSON.stringify(plugin.version)}: write it as 1.2.3`;
  if (plugin.enter !== undefined && typeof plugin.enter !== 'function') return 'enter: a method is expected';
  for (const [key, value] of Object.entries(plugin)) {
    if (isHook(key) && typeof value !== 'function') return `${key}: a method is expected`;
    if (!isHook(key) && !FIELDS.has(key)) return `unknown key ${key}: the hooks are ${HOOK_NAMES.join(', ')}; the fields are ${[...FIELDS].join(', ')}`;
  }
  if (!HOOK_NAMES.some((hook) => plugin[hook])) return `it has no method of a hook: the hooks are ${HOOK_NAMES.join(', ')}`;
  for (const [hook, word] of Object.entries(plugin.order ?? {})) {
    if (!isHook(hook) || !plugin[hook as HookName]) return `order.${hook}: it has no method ${hook}`;
    if (!WORDS.has(word) && typeof (word as { before?: unknown } | null)?.before !== 'string') {
      return `order.${hook}: write 'early', 'default', 'late' or { before: '<plugin id>' }`;
    }
  }
  return null;
}

/** Throws E_PLUGIN_INVALID for the first plugin that has a wrong shape or an id that is taken. */
export function admit(plugins: readonly Plugin[]): void {
  const ids = new Set<string>();
  for (const plugin of plugins) {
    const wrong = objection(plugin) ?? (ids.has(plugin.id) ? 'another plugin has the same id' : null);
    if (wrong) throw new BozzettoError('E_PLUGIN_INVALID', `plugin ${plugin.id}: ${wrong}`, { plugin: plugin.id });
    ids.add(plugin.id);
  }
}
