/** Who runs when in a hook. We resolve it ourselves: tapable puts an unknown `before` first of all. */
import { BozzettoError } from './errors.ts';
import type { HookName, Plugin } from './plugin.ts';

const RANK = { early: 0, builtIn: 1, default: 2, late: 3 };

function wish(plugin: Plugin, hook: HookName): { rank: number } | { before: string } {
  const word = plugin.order?.[hook] ?? (plugin.builtIn ? 'builtIn' : 'default');
  return typeof word === 'object' ? word : { rank: RANK[word] };
}

/**
 * The plugins that tap a hook, in the order of their calls: `early`, built-ins, `default`, `late`, equals as installed,
 * and each `{ before: id }` directly before that plugin.
 * Throws E_PLUGIN_ORDER where `before` names nobody, a plugin without that hook, or goes round in a circle.
 */
export function inOrder(plugins: readonly Plugin[], hook: HookName): Plugin[] {
  const ranked: { plugin: Plugin; rank: number }[] = [];
  let waiting: { plugin: Plugin; before: string }[] = [];
  for (const plugin of plugins.filter((one) => one[hook])) {
    const wanted = wish(plugin, hook);
    if ('before' in wanted) waiting.push({ plugin, before: wanted.before });
    else ranked.push({ plugin, rank: wanted.rank });
  }
  const order = ranked.toSorted((a, b) => a.rank - b.rank).map(({ plugin }) => plugin);
  while (waiting.length > 0) {
    const still = waiting.filter(({ plugin, before }) => {
      const at = order.findIndex((one) => one.id === before);
      if (at >= 0) order.splice(at, 0, plugin);
      return at < 0;
    });
    if (still.length === waiting.length) throw refusal(plugins, hook, still[0]!);
    waiting = still;
  }
  return order;
}

function refusal(plugins: readonly Plugin[], hook: HookName, { plugin, before }: { plugin: Plugin; before: string }): BozzettoError {
  const target = plugins.find((one) => one.id === before);
  let why = 'no plugin of that id is installed';
  if (target) why = target[hook] ? 'the wishes go round in a circle' : `${before} has no method ${hook}`;
  return new BozzettoError('E_PLUGIN_ORDER', `plugin ${plugin.id} wants to run before ${before} in ${hook}: ${why}`, { plugin: plugin.id, stage: hook });
}
