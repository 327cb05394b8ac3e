/** One thing of a request, as it is described: each wish is written down once, and what cannot be is told. */
import { BozzettoError } from '#core/index.ts';
import type { Chunk } from './chunks.ts';
import { checkCount } from './counts.ts';
import type { Lexicon, Named } from './lexicon.ts';
import { isNoun } from './phrases.ts';
import type { ItemRequest } from './request.ts';
import { table } from './table.ts';

/** What is collected beside the items. */
export interface Notes { styles: string[]; ignored: string[] }

/** A thing nobody has said anything about yet. */
export const newItem = (noun: string, kind: string, count: number): ItemRequest =>
  ({ noun, kind, count, sizes: [], stretches: [], colors: [], materials: [], shapes: [], counts: [], with: [], without: [], text: null });

const pushOnce = (list: string[], word: string) => void (list.includes(word) || list.push(word));
/** How a part is called in a request: the part's name, else that of the option that brings it. */
export const partName = (named: Named | null) => named?.part ?? named?.option ?? null;

/** Asked for. Throws E_BRIEF_CONTRADICTORY where it was refused before; so does `refuse` the other way round. */
export function ask(item: ItemRequest, named: Named): void {
  const name = named.option ?? named.part!;
  if (item.without.includes(name)) throw new BozzettoError('E_BRIEF_CONTRADICTORY', `The ${item.noun} is wanted both with and without ${name}.`,
    { hint: 'Say whether it should have it or not.' });
  pushOnce(item.with, name);
}
export function refuse(item: ItemRequest, named: Named): void {
  const name = named.option ?? named.part!;
  if (item.with.includes(name)) throw new BozzettoError('E_BRIEF_CONTRADICTORY', `The ${item.noun} is wanted both with and without ${name}.`,
    { hint: 'Say whether it should have it or not.' });
  pushOnce(item.without, name);
}

/** "Three legs". None at all is a refusal; two different counts are E_BRIEF_CONTRADICTORY; beyond the bounds is E_COUNT_IMPOSSIBLE. */
export function countParts(item: ItemRequest, named: Named, count: number): void {
  if (count === 0) return refuse(item, named);
  const part = partName(named)!;
  checkCount(count, `${part.replaceAll('_', ' ')}s`);
  const before = item.counts.find((each) => each.part === part);
  if (before && before.count !== count) throw new BozzettoError('E_BRIEF_CONTRADICTORY',
    `The ${item.noun} is wanted with ${before.count} and with ${count} of "${part}".`);
  if (named.option) ask(item, named);
  if (!before) item.counts.push({ part, count });
}

/** Generic material → the ones that it does not contradict: "a wooden oak table" is of oak. */
const FAMILIES = table<RegExp>({
  wood: /oak|walnut|pine|birch|maple|cherry|beech|teak|ash|cedar|mahogany|ebony|bamboo|plywood|driftwood|rosewood|wood/,
  metal: /steel|iron|brass|bronze|copper|gold|silver|alumin|chrome|tin|zinc|titanium|metal/,
  stone: /marble|granite|slate|limestone|sandstone|basalt|stone/,
  fabric: /linen|cotton|velvet|wool|felt|denim|silk|canvas|fabric/,
});

/** Writes one modifier down. `part` is a part name or null for the whole; `painted` prefers the colour where a word is both. */
export function describe(item: ItemRequest, part: string | null, chunk: Chunk, painted: boolean, lexicon: Lexicon, notes: Notes): void {
  if (chunk.slip) pushOnce(notes.ignored, chunk.slip);
  const shape = chunk.size ? null : lexicon.shape(item.kind, chunk.words) ?? (chunk.entry?.shape ? lexicon.shape(item.kind, chunk.entry.shape)
    : null);
  if (chunk.size) measure(item, part, chunk, notes);
  else if (chunk.text !== null) {
    if (lexicon.vocabulary.kinds[item.kind]?.text && item.text === null) item.text = chunk.text;
    else pushOnce(notes.ignored, chunk.text);
  } else if (chunk.entry?.material && !(painted && chunk.color)) addMaterial(item, part, chunk.entry.material, notes);
  else if (shape) {
    if (!item.shapes.some((each) => each.part === part && each.word === shape)) item.shapes.push({ part, word: shape });
  } else if (chunk.color) {
    const known = item.colors.find((each) => each.part === part);
    if (known && known.color !== chunk.color.color) pushOnce(notes.ignored, chunk.color.name);
    else if (!known) item.colors.push({ part, ...chunk.color });
    if (chunk.natural && !painted) addMaterial(item, part, chunk.natural, notes);
  } else if (chunk.entry?.style) pushOnce(notes.styles, chunk.entry.style);
  else if (chunk.stretch) {
    const { aspect, partAspect, factor, word } = chunk.stretch;
    item.stretches.push({ part, aspect: part === null ? aspect : partAspect, factor, word });
  } else if (chunk.unknown !== 'other' || chunk.words.length > 2) pushOnce(notes.ignored, chunk.words);
}

function measure(item: ItemRequest, part: string | null, chunk: Chunk, notes: Notes) {
  const { sizes, grow } = chunk.size!;
  if (grow) pushOnce(notes.ignored, chunk.words);
  for (const size of sizes) {
    const aspect = size.aspect ?? (part === null ? 'size' : 'length');
    const known = item.sizes.find((each) => each.part === part && each.aspect === aspect);
    if (known && Math.abs(known.metres - size.metres) > 1e-6) {
      throw new BozzettoError('E_BRIEF_CONTRADICTORY',
        `The ${part ?? item.noun} is wanted with a ${aspect} of ${known.metres} m and of ${size.metres} m.`);
    }
    if (!known) item.sizes.push({ part, aspect, metres: size.metres });
  }
}

function addMaterial(item: ItemRequest, part: string | null, material: string, notes: Notes) {
  const known = item.materials.find((each) => each.part === part);
  if (!known) item.materials.push({ part, material });
  else if (known.material === material) return;
  else if (FAMILIES[known.material]?.test(material)) known.material = material;
  else if (!FAMILIES[material]?.test(known.material)) pushOnce(notes.ignored, material);
}

/**
 * Applies modifiers in the order in which they were said. One right in front of an attributive part is that part's:
 * "three-legged", "glass-topped", "high-backed", "two door". Counts that are left over come back.
 */
export function describeAll(item: ItemRequest, part: string | null, chunks: readonly Chunk[], painted: boolean, lexicon: Lexicon,
  notes: Notes): Chunk[] {
  const held: Chunk[] = [];
  for (const chunk of chunks) {
    const attribute = chunk.ending !== null || (isNoun(chunk) && !chunk.color && !chunk.entry?.material && !chunk.entry?.style
      && !chunk.entry?.shape);
    if (!attribute) {
      held.push(chunk);
      continue;
    }
    const named = lexicon.named(item.kind, chunk.key);
    const before = held.at(-1);
    const own = before && before.at + before.length === chunk.at ? before : null;
    if (!named) pushOnce(notes.ignored, own?.count ? `${held.pop()!.words} ${chunk.words}` : chunk.words);
    else if (chunk.ending === 'less') refuse(item, named);
    else if (own?.count) countParts(item, named, held.pop()!.count!.count);
    else {
      if (own && !own.size) describe(item, partName(named), held.pop()!, painted, lexicon, notes);
      if (named.option || !own) ask(item, named);
    }
  }
  for (const chunk of held) if (!chunk.count) describe(item, part, chunk, painted, lexicon, notes);
  return held.filter((chunk) => chunk.count !== null);
}
