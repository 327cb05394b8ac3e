/** The texts of a package's kinds and materials. */
import type { PluginPackage } from '#core/sandbox/index.ts';

export function contentOf({ manifest: { modeller }, files }: PluginPackage): { kinds: Map<string, string>; materials: Map<string, string> } {
  const texts = (names: readonly string[] = []) => new Map(names.map((name) => [name, new TextDecoder().decode(files.get(name))]));
  return { kinds: texts(modeller?.kinds), materials: texts(modeller?.materials) };
}
