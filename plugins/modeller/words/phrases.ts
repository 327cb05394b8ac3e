/** Chunks as phrases: what links a phrase to the one before, what describes its head, and the head itself. */
import type { Chunk } from './chunks.ts';
import type { RelationPhrase } from './relations.ts';
import { SETTINGS } from './relations.ts';

export type Link =
  | 'start' | 'stop' | 'comma' | 'and' | 'with' | 'without' | 'relation' | 'made'
  | 'painted' | 'be' | 'of' | 'for' | 'like' | 'says' | 'next';

export interface Phrase {
  link: Link;
  relation: RelationPhrase | null;
  /** A comma or stop stands in front of it, whatever the link. */
  apart: boolean;
  article: 'a' | 'the' | null;
  /** "each": what follows is about what was just named, comma or not. */
  each: boolean;
  /** Its head is "it" or "them". */
  pronoun: 'it' | 'them' | null;
  /** Modifiers and attributive nouns in front of the head, in order. */
  before: Chunk[];
  head: Chunk | null;
  /** Modifiers behind the head. */
  after: Chunk[];
}

/** True for a chunk that can be the head of a phrase. */
export const isNoun = (chunk: Chunk) => chunk.unknown === 'noun' || (chunk.entry !== null && chunk.ending === null && (chunk.entry.kinds.length > 0
  || chunk.entry.part));
/** True for a chunk that can describe a head. */
const isModifier = (chunk: Chunk) =>
  Boolean(chunk.color || chunk.stretch || chunk.size || chunk.count || chunk.ending || chunk.text !== null || chunk.entry?.material
    || chunk.entry?.style || chunk.entry?.shape || chunk.unknown === 'adjective' || chunk.unknown === 'other');
const skipped = (chunk: Chunk) => chunk.role === 'noise' || chunk.role === 'shaped' || chunk.role === 'aspect';

const blank = (link: Link, apart: boolean, relation: RelationPhrase | null = null): Phrase => ({ link, relation, apart, article: null, each: false,
  pronoun: null, before: [], head: null, after: [] });
const isEmpty = (phrase: Phrase) => phrase.before.length === 0 && phrase.head === null && phrase.after.length === 0 && !phrase.pronoun
  && phrase.article === null;

/** Cuts a sentence's chunks into phrases. A later link overrules an empty earlier one: ", and with" is "with". */
export function phrasesOf(chunks: readonly Chunk[]): Phrase[] {
  const phrases: Phrase[] = [];
  let now = blank('start', true);
  const open = (link: Link, apart: boolean, relation: RelationPhrase | null = null) => {
    if (isEmpty(now) && now.link !== 'relation') now = blank(link === 'comma' || link === 'next' || (link === 'and' && now.link !== 'start'
      && now.link !== 'comma') ? now.link : link, apart || now.apart, relation ?? now.relation);
    else {
      phrases.push(now);
      now = blank(link, apart, relation);
    }
  };
  chunks.forEach((chunk, i) => {
    if (chunk.stop === '.') open('stop', true);
    else if (chunk.stop === ',') open('comma', true);
    if (skipped(chunk)) {
      // "heart-shaped": the noun in front only describes.
      if (chunk.role === 'shaped' && now.head?.unknown === 'noun') now = { ...now, before: [...now.before, { ...now.head, unknown: 'adjective' }],
        head: null };
      return;
    }
    if (chunk.relation) {
      const only = chunk.words === 'in' && describes(chunks, i + 1);
      open(only ? 'made' : 'relation', false, only ? null : chunk.relation);
      return;
    }
    if (chunk.role === 'a' || chunk.role === 'the') {
      const only = now.pronoun !== null && now.link !== 'relation' && isEmpty({ ...now, pronoun: null });
      if (!isEmpty(now) && !only) open('next', false);
      now.article = chunk.role;
      now.each = chunk.words === 'each';
    } else if (chunk.role === 'it') now.pronoun = ['them', 'they'].includes(chunk.words) ? 'them' : 'it';
    else if (chunk.role) {
      open(chunk.role as Link, false);
      // "it has" and "they are" go back to what the sentence is about.
      if (/^(it|they) /.test(chunk.words)) now.pronoun = chunk.words.startsWith('it') ? 'it' : 'them';
    }
    else place(chunk, i);
  });
  phrases.push(now);
  return phrases.filter((phrase) => !isEmpty(phrase) || phrase.link === 'relation');

  function place(chunk: Chunk, i: number) {
    const post = now.link === 'made' || now.link === 'painted' || now.link === 'be';
    const describesOnly = isModifier(chunk) && (nounFollows(chunks, i) || (post && now.article !== 'a') || (now.head !== null && !now.head.owner));
    if (isNoun(chunk) && !describesOnly) {
      if (now.head && now.after.length > 0) open('next', false);
      if (now.head) now.before.push(now.head);
      now.head = chunk;
    } else if (chunk.count && now.head) {
      open('next', false);
      now.before.push(chunk);
    } else if (now.head === null) now.before.push(chunk);
    else if (isModifier(chunk) && !chunk.size && !chunk.text && nounFollows(chunks, i)) {
      open('next', false);
      now.before.push(chunk);
    } else now.after.push(chunk);
  }
}

/** True where a noun comes before anything that ends the phrase. */
function nounFollows(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.stop !== '' || chunk.relation || (chunk.role && !skipped(chunk))) return false;
    if (isNoun(chunk)) return true;
    if (chunk.count && !chunks[i + 1]?.ending) return false;
  }
  return false;
}

const named = (chunk: Chunk) => Boolean(chunk.color || chunk.entry?.material || chunk.entry?.style);

/** "in oak", "in a modern style": nothing behind the preposition but what describes. */
function describes(chunks: readonly Chunk[], at: number): boolean {
  let any = false;
  let article = false;
  for (let i = at; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (i > at && chunk.stop !== '') break;
    if (chunk.role === 'a' || chunk.role === 'the') article = true;
    else if (chunk.relation || (chunk.role && !skipped(chunk))) break;
    else if (isNoun(chunk) && (article || !(named(chunk) || (chunk.unknown && chunks[i + 1] && named(chunks[i + 1]!))))) return false;
    else if (SETTINGS.has(chunk.key)) return false;
    else any ||= isModifier(chunk);
  }
  return any;
}
