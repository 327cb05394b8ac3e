import { definePlugin } from 'bozzetto/plugin';
import { chunks } from '../glb.ts';
import { joined } from './glb-writer.ts';

const CASES: Record<string, (words: string[]) => string> = {
  snake_case: (words) => words.join('_'),
  'kebab-case': (words) => words.join('-'),
  camelCase: (words) => words.map((word, n) => (n === 0 ? word : capital(word))).join(''),
  PascalCase: (words) => words.map(capital).join(''),
};
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export default definePlugin({
  /** Names the nodes and meshes of the GLB, and the GLB itself, as the house does. The .blend and the script keep the names that they refer to. */
  async export({ asset }, { settings, asset: files, log }) {
    const spell = CASES[String(settings['case'])]!;
    const renamed = (name: string) => `${String(settings['prefix'])}${spell(name.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean))}${String(settings['suffix'])}`;
    const { json, bin } = chunks(await files.bytes(asset.glb));
    const given = new Map<string, string>();
    for (const thing of [...(json.nodes ?? []), ...(json.meshes ?? [])]) {
      if (!thing.name) continue;
      const name = renamed(thing.name);
      given.set(thing.name, name);
      thing.name = name;
    }
    const clash = new Set(given.values()).size < given.size;
    if (clash) throw new Error('two objects would get the same name; choose another case');
    const file = settings['file'] === true ? `${renamed(asset.title)}.glb` : asset.glb.name;
    const glb = await files.write(file, asset.glb.type, joined(json, bin));
    log(`${given.size} names: ${[...given].slice(0, 3).map((pair) => pair.join(' -> ')).join(', ')}`);
    return {
      ...asset,
      glb,
      files: asset.files.map((one) => (one.sha256 === asset.glb.sha256 && one.name === asset.glb.name ? glb : one)),
      parts: asset.parts.map((part) => ({ ...part, objects: part.objects.map((name) => given.get(name) ?? name) })),
      statistics: asset.statistics && { ...asset.statistics, bytes: glb.bytes },
      notes: [...asset.notes, `names in the GLB follow the house: ${renamed('seat back')}`],
    };
  },
});
