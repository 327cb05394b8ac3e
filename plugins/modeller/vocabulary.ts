/** The words that the reader may map to, built from the kinds and materials that are there. */
import type { Kind } from './kind.ts';
import { STYLES } from './looks.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import type { Kinds } from './settle.ts';
import type { Vocabulary } from './words/request.ts';

const COUNT = /^(one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b[ -]?/;

/** A count of parts is a count, whatever one kind calls so: "three legs" are no tripod, "two" is no two-storey house. */
function uncounted(words: readonly string[], partWords: ReadonlySet<string>): string[] {
  return [...new Set(words)].filter((word) => {
    const rest = word.replace(COUNT, '');
    return rest === word || (rest !== '' && !partWords.has(rest) && !partWords.has(rest.replace(/g?ed$/, '')));
  });
}

const made = new WeakMap<Kinds, WeakMap<Materials, Vocabulary>>();

/** Made once for the same kinds and materials; neither may change afterwards. */
export function vocabularyOf(kinds: Kinds, library: Materials = MATERIALS): Vocabulary {
  const known = made.get(kinds) ?? new WeakMap<Materials, Vocabulary>();
  made.set(kinds, known);
  const vocabulary = known.get(library) ?? make(kinds, library);
  known.set(library, vocabulary);
  return vocabulary;
}

function make(kinds: Kinds, library: Materials): Vocabulary {
  // "Legs" may choose a base of one kind, and "leaves" be a material, but they are first of all parts of many.
  const parts = new Set(Object.values(kinds).flatMap((kind) => kind.parts.flatMap(({ name, words = [] }) => [name, ...words].flatMap((word) => [word, `${word}s`]))));
  return {
    kinds: Object.fromEntries(Object.values(kinds).map((kind) => [kind.name, kindWords(kind, parts)])),
    materials: Object.fromEntries(Object.entries(library).map(([name, { words }]) => [name, [name, ...words.filter((word) => !parts.has(word))]])),
    styles: [...STYLES],
  };
}

function kindWords(kind: Kind, partWords: ReadonlySet<string>): Vocabulary['kinds'][string] {
  const parts: Record<string, string[]> = {};
  for (const { name, words = [] } of kind.parts) parts[name] = uncounted((parts[name] ?? []).concat(name.replaceAll('_', ' '), words), partWords);
  const shapes = Object.values(kind.variants).flatMap((choices) => Object.entries(choices).flatMap(([choice, { words }]) => [choice].concat(words)));
  return {
    words: uncounted([kind.name, ...kind.words], partWords),
    parts,
    options: Object.fromEntries(Object.entries(kind.options).map(([name, { words }]) => [name, uncounted([name.replaceAll('_', ' ')].concat(words), partWords)])),
    shapes: uncounted(shapes, partWords).filter((word) => !partWords.has(word)),
    text: JSON.stringify(kind.parts).includes('"$text"'),
  };
}
