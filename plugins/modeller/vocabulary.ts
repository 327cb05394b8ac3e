/** The words that the reader may map to, built from the kinds and materials that are there. */
import type { Kind } from './kind.ts';
import { STYLES } from './looks.ts';
import { MATERIALS } from './materials/library.ts';
import type { Kinds } from './settle.ts';
import type { Vocabulary } from './words/request.ts';

/** A count in words chooses nothing: "two books" are not a two-storey house. */
const COUNT = /^(one|two|three|four|five|six|seven|eight|nine|ten)$/;

export function vocabularyOf(kinds: Kinds): Vocabulary {
  // "Legs" may choose a base of one kind, and "leaves" be a material, but they are first of all parts of many.
  const parts = new Set(Object.values(kinds).flatMap((kind) => kind.parts.flatMap(({ name, words = [] }) => [name, ...words].flatMap((word) => [word, `${word}s`]))));
  return {
    kinds: Object.fromEntries(Object.values(kinds).map((kind) => [kind.name, kindWords(kind, parts)])),
    materials: Object.fromEntries(Object.entries(MATERIALS).map(([name, { words }]) => [name, [name, ...words.filter((word) => !parts.has(word))]])),
    styles: [...STYLES],
  };
}

function kindWords(kind: Kind, partWords: ReadonlySet<string>): Vocabulary['kinds'][string] {
  const parts: Record<string, string[]> = {};
  for (const { name, words = [] } of kind.parts) parts[name] = [...new Set((parts[name] ?? []).concat(name.replaceAll('_', ' '), words))];
  const shapes = Object.values(kind.variants).flatMap((choices) => Object.entries(choices).flatMap(([choice, { words }]) => [choice].concat(words)));
  return {
    words: [kind.name, ...kind.words],
    parts,
    options: Object.fromEntries(Object.entries(kind.options).map(([name, { words }]) => [name, [...new Set([name.replaceAll('_', ' ')].concat(words))]])),
    shapes: [...new Set(shapes)].filter((word) => !partWords.has(word) && !COUNT.test(word)),
    text: JSON.stringify(kind.parts).includes('"$text"'),
  };
}
