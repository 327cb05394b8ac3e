/** A plugin's package out of a test's own text. */
import { packageOf, type PluginPackage } from '../sandbox/package.ts';

/**
 * What a folder with this source would be. The taps are read off the source where the manifest does not name them.
 *
 * @example
 * const plugin = await host.plugin(pluginPackage('export default { verify: () => [] }'), { grants: 'all' });
 */
export function pluginPackage(source: string, manifest: Record<string, unknown> = {}, files: Record<string, string> = {}): PluginPackage {
  const named = [...source.matchAll(/^ *(?:async )?(plan|retrieve|code|execute|critique|verify|export|settled)(?: ?\(|:)|[{,] *(?:async )?(plan|retrieve|code|execute|critique|verify|export|settled)(?:\(|:)/gm)].map((found) => found[1] ?? found[2]);
  const taps = Object.fromEntries((named.length > 0 ? named : ['verify']).map((hook) => [hook, 'default']));
  const json = { id: 'guest', name: 'A guest', version: '1.0.0', api: 1, main: 'plugin.js', taps, ...manifest };
  const all = { 'plugin.json': JSON.stringify(json), [json.main]: source, ...files };
  return packageOf(new Map(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])));
}
