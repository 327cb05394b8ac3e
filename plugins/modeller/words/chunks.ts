/** Tokens as chunks: at each place the longest thing that means something, with all that it can mean. */
import { readColor, type Color } from './colors.ts';
import { readCount, timesWord, type CountRead } from './counts.ts';
import { GRAMMAR, LONGEST_PHRASE, type Role } from './grammar.ts';
import type { Entry, Found, Lexicon } from './lexicon.ts';
import { RELATIONS, type RelationPhrase } from './relations.ts';
import { readSizes, type SizesRead } from './sizes.ts';
import { key, singular } from './spelling.ts';
import { readStretch, type StretchRead } from './stretches.ts';
import { tokenize, type Token } from './tokens.ts';
import type { Verb } from './verbs.ts';

export interface Chunk {
  /** As said. */
  words: string;
  at: number;
  length: number;
  stop: Token['stop'];
  role: Role | null;
  /** What the word does in an edit. */
  verb: Verb | null;
  relation: RelationPhrase | null;
  entry: Entry | null;
  /** Key under which the entry is known. */
  key: string;
  plural: boolean;
  /** `legged`: has such a part; `backless`: has none. */
  ending: 'ed' | 'less' | null;
  color: Color | null;
  /** The material of "dark oak". */
  natural: string | null;
  stretch: StretchRead | null;
  size: SizesRead | null;
  count: CountRead | null;
  text: string | null;
  /** What a word that nobody knows seems to be. */
  unknown: 'noun' | 'adjective' | 'other' | null;
  /** What it was written as, where a slip was mended. */
  slip: string | null;
  /** `desk's`. */
  owner: boolean;
}

/** A chunk with every reading empty. */
const blank = (tokens: readonly Token[], at: number, length: number): Chunk => ({
  words: tokens.slice(at, at + length).map(({ word }) => word).join(' '), at, length, stop: tokens[at]!.stop, role: null, verb: null, relation: null,
    entry: null,
  key: tokens[at]!.key, plural: false, ending: null, color: null, natural: null, stretch: null, size: null, count: null, text: null, unknown: null,
    slip: null, owner: tokens[at + length - 1]!.owner,
});

/** Reads a whole text. `verbs` are looked up before anything else: the words that only an edit knows. */
export function chunksOf(text: string, lexicon: Lexicon, verbs?: ReadonlyMap<string, Verb>): { tokens: Token[]; chunks: Chunk[] } {
  const tokens = tokenize(text);
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length;) {
    const chunk = chunkAt(tokens, at, lexicon, verbs);
    chunks.push(chunk);
    at += chunk.length;
  }
  return { tokens, chunks };
}

function chunkAt(tokens: readonly Token[], at: number, lexicon: Lexicon, verbs: ReadonlyMap<string, Verb> | undefined): Chunk {
  const token = tokens[at]!;
  if (token.literal?.type === 'text') return { ...blank(tokens, at, 1), text: token.literal.value };
  const found = lexicon.find(tokens, at);
  const phrase = phraseAt(tokens, at, verbs);
  const color = readColor(tokens, at);
  const stretch = readStretch(tokens, at);
  const size = readSizes(tokens, at, (i) => Boolean(tokens[i] && (lexicon.find(tokens, i)?.entry.part || lexicon.find(tokens,
    i)?.entry.kinds.length)));
  const times = timesWord(token.key);
  const part = tokens[at + 1] && times !== null ? (lexicon.find(tokens, at + 1) ?? endingAt(tokens, at + 1, lexicon)) : null;
  const count = readCount(tokens, at) ?? (times !== null && part?.entry.part ? { count: times, vague: null, length: 1 } : null);
  const length = Math.max(found?.length ?? 0, phrase?.length ?? 0, color?.length ?? 0, stretch?.length ?? 0, size?.length ?? 0, count?.length ?? 0);
  if (length === 0) return unknownAt(tokens, at, lexicon);
  const chunk = blank(tokens, at, length);
  if (size?.length === length) return { ...chunk, size };
  if (found?.length !== length && stretch?.length !== length && !phrase?.verb && count?.length === length) return { ...chunk, count };
  // A vocabulary's word is never noise, but "the vase stands" does not name a part.
  const named = found?.length === length && !(token.tags.includes('Verb') && found.entry.kinds.length === 0);
  if (phrase?.length === length && !(phrase.role === 'noise' && (named || stretch?.length === length))) {
    return { ...chunk, role: phrase.role, verb: phrase.verb, relation: phrase.relation };
  }
  return {
    ...chunk,
    ...(found?.length === length && { entry: found.entry, key: found.key, plural: found.plural }),
    color: color?.length === length ? { color: color.color, name: color.name } : null,
    natural: color?.length === length && color.natural ? (lexicon.find(tokens, at + length - 1)?.entry.material ?? null) : null,
    stretch: stretch?.length === length ? stretch : null,
  };
}

/** The longest closed-class phrase that starts here. */
function phraseAt(tokens: readonly Token[], at: number, verbs: ReadonlyMap<string,
  Verb> | undefined): { role: Role | null; verb: Verb | null; relation: RelationPhrase | null; length: number } | null {
  for (let length = LONGEST_PHRASE; length >= 1; length--) {
    const said = tokens.slice(at, at + length);
    if (said.length < length || said.some(({ stop }, i) => i > 0 && stop !== '')) continue;
    const whole = said.map((token) => token.key).join(' ');
    const verb = verbs?.get(whole);
    if (verb) return { role: null, verb, relation: null, length };
    const relation = RELATIONS.get(whole) ?? null;
    const role = GRAMMAR.get(whole) ?? null;
    if (relation || role) return { role: relation ? null : role, verb: null, relation, length };
  }
  return null;
}

/** `legged` → leg, `backless` → back. */
function endingAt(tokens: readonly Token[], at: number, lexicon: Lexicon): (Found & { ending: 'ed' | 'less' }) | null {
  const token = tokens[at]!;
  const [, stem, suffix] = /^(.{2,})(ed|less|free)$/.exec(token.word) ?? [];
  if (!stem) return null;
  const stems = suffix === 'ed' ? [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/v$/, 'f')] : [stem, singular(stem)];
  for (const each of stems) {
    const found = lexicon.find([{ ...token, word: each, key: key(each) }], 0);
    if (found?.entry.part) return { ...found, ending: suffix === 'ed' ? 'ed' : 'less' };
  }
  return null;
}

function unknownAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Chunk {
  const token = tokens[at]!;
  const chunk = blank(tokens, at, 1);
  const ending = endingAt(tokens, at, lexicon);
  if (ending) return { ...chunk, entry: ending.entry, key: ending.key, ending: ending.ending };
  const mended = lexicon.typo(token.word);
  const found = mended === null ? null : lexicon.find([{ ...token, word: mended, key: key(mended) }], 0);
  if (found) return { ...chunk, entry: found.entry, key: found.key, plural: singular(token.word) !== token.word,
    slip: `"${token.word}" read as "${mended}"` };
  const is = (tag: string) => token.tags.includes(tag);
  const noun = is('Noun') && !is('Pronoun') && !is('Unit');
  return { ...chunk, unknown: noun ? 'noun' : is('Adjective') || is('Verb') ? 'adjective' : 'other' };
}
