/** A vocabulary, turned round: from a phrase to everything that it can mean. */
import nlp from 'compromise';
import { isCommonWord } from './concepts.ts';
import { isGrammar } from './grammar.ts';
import { oneSlip } from './nearest.ts';
import type { Vocabulary } from './request.ts';
import { key, phraseKey, singular, singularKey } from './spelling.ts';
import type { Token } from './tokens.ts';
import { table } from './table.ts';

export interface Entry {
  /** Kinds that the phrase names, in the vocabulary's order. */
  kinds: string[];
  /** Names a part or an option of some kind. */
  part: boolean;
  material: string | null;
  style: string | null;
  /** The word of some kind's `shapes`. */
  shape: string | null;
}

export interface Found { entry: Entry; key: string; plural: boolean; length: number }
export interface Named { part: string | null; option: string | null }

export interface Lexicon {
  vocabulary: Vocabulary;
  /** The longest phrase that starts at token `at`. */
  find: (tokens: readonly Token[], at: number) => Found | null;
  /** What a phrase key names on a kind. */
  named: (kind: string, key: string) => Named | null;
  /** A kind's own word for a shape, synonyms included: `circular` → `round`; null where the kind has no such variant. */
  shape: (kind: string, word: string) => string | null;
  /** The one known word that differs by one slip from this unknown one; null if there is none, or more, or the word is a real one. */
  typo: (word: string) => string | null;
}

const LONGEST = 5;
const SHAPE_SYNONYMS = table<string[]>({
  round: ['circular', 'rounded', 'disc', 'disk'], square: ['squared', 'squarish', 'boxy'], rectangular: ['oblong', 'rectangle'], oval: ['elliptical',
    'ellipse', 'egg'], tapered: ['tapering', 'conical'],
  curved: ['curving', 'curvy', 'bent', 'bowed', 'arched'], straight: ['upright'], hexagonal: ['hexagon', 'six sided'], octagonal: ['octagon',
    'eight sided'], triangular: ['triangle'], twisted: ['spiral', 'twisting'],
});

const built = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary; made once for each. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = built.get(vocabulary);
  if (known) return known;
  const made = build(vocabulary);
  built.set(vocabulary, made);
  return made;
}

function build(vocabulary: Vocabulary): Lexicon {
  const entries = new Map<string, Entry>();
  const names = new Map<string, Map<string, Named>>();
  const shapes = new Map<string, Map<string, string>>();
  const words = new Map<string, string>();
  const entry = (phrase: string): Entry => {
    const at = phraseKey(phrase);
    if (!/[\s-]/.test(phrase)) words.set(at, phrase.toLowerCase());
    const found = entries.get(at) ?? { kinds: [], part: false, material: null, style: null, shape: null };
    entries.set(at, found);
    return found;
  };
  for (const [kind, { words: said, parts, options, shapes: variants }] of Object.entries(vocabulary.kinds)) {
    for (const phrase of new Set([kind.replaceAll('_', ' '), ...said])) if (!entry(phrase).kinds.includes(kind)) entry(phrase).kinds.push(kind);
    const own = new Map<string, Named>();
    const name = (phrase: string, named: Partial<Named>) => {
      // Plurals are found by their singular, which another kind may be called: the books of a bookshelf.
      entry(singularKey(phrase.split(/[\s-]+/))).part = true;
      for (const each of [phraseKey(phrase), singularKey(phrase.split(/[\s-]+/))]) {
        const before = own.get(each) ?? { part: null, option: null };
        own.set(each, { part: before.part ?? named.part ?? null, option: before.option ?? named.option ?? null });
      }
    };
    for (const [part, each] of Object.entries(parts)) for (const phrase of [...each, part.replaceAll('_', ' ')]) name(phrase, { part });
    for (const [option, each] of Object.entries(options)) for (const phrase of [...each, option.replaceAll('_', ' ')]) name(phrase, { option });
    names.set(kind, own);
    const mine = new Map<string, string>();
    for (const word of variants) {
      entry(word).shape = word;
      mine.set(phraseKey(word), word);
      for (const synonym of SHAPE_SYNONYMS[word] ?? []) entry(synonym).shape ??= synonym;
    }
    for (const word of variants) for (const synonym of SHAPE_SYNONYMS[word] ?? []) if (!mine.has(phraseKey(synonym))) mine.set(phraseKey(synonym),
      word);
    shapes.set(kind, mine);
  }
  for (const [material, said] of Object.entries(vocabulary.materials)) for (const phrase of [material.replaceAll('_', ' '),
    ...said]) entry(phrase).material ??= material;
  for (const style of vocabulary.styles) entry(style).style = style;

  return {
    vocabulary,
    find: (tokens, at) => findPhrase(tokens, at, entries),
    named: (kind, phrase) => {
      const [exact, single] = [names.get(kind)?.get(phrase), names.get(kind)?.get(singularKey([phrase]))];
      return exact || single ? { part: exact?.part ?? single?.part ?? null, option: exact?.option ?? single?.option ?? null } : null;
    },
    shape: (kind, word) => shapes.get(kind)?.get(phraseKey(word)) ?? null,
    typo: (word) => correct(word, words),
  };
}

function findPhrase(tokens: readonly Token[], at: number, entries: ReadonlyMap<string, Entry>): Found | null {
  let most = 1;
  while (most < LONGEST && tokens[at + most]?.stop === '' && !tokens[at + most - 1]!.owner) most++;
  for (let length = most; length >= 1; length--) {
    const said = tokens.slice(at, at + length).map(({ word }) => word);
    if (said.length < length || (length > 1 && (isGrammar(said[0]!) || said.includes('a')))) continue;
    const exact = phraseKey(said.join(' '));
    const whole = entries.get(exact);
    const one = singularKey(said);
    if (whole) return { entry: whole, key: exact, plural: whole.part && one !== exact && entries.has(one), length };
    const single = one === exact ? undefined : entries.get(one);
    if (single) return { entry: single, key: one, plural: true, length };
  }
  return null;
}

/** The library's list of common English words. */
const ENGLISH_WORDS = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;

function correct(word: string, words: ReadonlyMap<string, string>): string | null {
  if (word.length < 5 || word.length > 30 || isGrammar(key(word))) return null;
  const one = singular(word);
  for (const each of [word, one]) if (Object.hasOwn(ENGLISH_WORDS, each) || isCommonWord(each)) return null;
  for (const each of [key(word), key(one)]) {
    const near = [...words.keys()].filter((known) => known.length >= 4 && oneSlip(each, known));
    if (near.length === 1) return words.get(near[0]!)!;
    if (near.length > 1) return null;
  }
  return null;
}
