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
  /** Adds a copy of the GLB in which file, nodes and meshes are named as the house does. asset.glb, which the checks were about, stays as it is, and so do .blend and script. */
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
    const glb = await files.write(`${renamed(asset.title)}.glb`, asset.glb.type, joined(json, bin));
    log(`${given.size} names: ${[...given].slice(0, 3).map((pair) => pair.join(' -> ')).join(', ')}`);
    return { ...asset, files: [...asset.files, glb], notes: [...asset.notes, `${glb.name} has the names of the house: ${renamed('seat back')}`] };
  },
});
