/** The words that the reader may map to, built from the kinds and materials that are there. */
import type { Kind } from './kind.ts';
import { STYLES } from './looks.ts';
import { MATERIALS } from './materials/library.ts';
import type { Kinds } from './settle.ts';
import type { Vocabulary } from './words/request.ts';

export function vocabularyOf(kinds: Kinds): Vocabulary {
  // "Legs" may choose a base of one kind, but is first of all a part of many.
  const parts = new Set(Object.values(kinds).flatMap((kind) => kind.parts.flatMap(({ name, words = [] }) => [name, ...words].flatMap((word) => [word, `${word}s`]))));
  return {
    kinds: Object.fromEntries(Object.values(kinds).map((kind) => [kind.name, kindWords(kind, parts)])),
    materials: Object.fromEntries(Object.entries(MATERIALS).map(([name, { words }]) => [name, [name, ...words]])),
    styles: [...STYLES],
  };
}

function kindWords(kind: Kind, notShapes: ReadonlySet<string>): Vocabulary['kinds'][string] {
  const parts: Record<string, string[]> = {};
  for (const { name, words = [] } of kind.parts) parts[name] = [...new Set([...(parts[name] ?? []), name.replaceAll('_', ' '), ...words])];
  return {
    words: [kind.name, ...kind.words],
    parts,
    options: Object.fromEntries(Object.entries(kind.options).map(([name, { words }]) => [name, [...new Set([name.replaceAll('_', ' '), ...words])]])),
    shapes: [...new Set(Object.values(kind.variants).flatMap((choices) => Object.entries(choices).flatMap(([choice, { words }]) => [choice, ...words])))].filter((word) => !notShapes.has(word)),
    text: JSON.stringify(kind.parts).includes('"$text"'),
  };
}
