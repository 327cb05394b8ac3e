/** Which of all hits the coder gets to read. */
import type { Reference } from '#core/index.ts';

/** A hit of one question; scores are from 0 to 1, the best hit has 1. */
export type Ranked = Reference;

/** References and characters of text that a prompt can do with. */
const MOST = 12;
const CHARACTERS = 24_000;
/** What is read first: patterns to follow, then what is called otherwise, then reference. */
const FIRST = ['recipe', 'rename', 'manual'];

/**
 * At most 12 references with 24,000 characters: the best hit of each list, then the second of each, and so on; one that is too long for what is left is passed over.
 * Recipes come first, none twice.
 */
export function chosen(lists: readonly (readonly Ranked[])[]): Reference[] {
  const taken = new Map<string, Ranked>();
  let room = CHARACTERS;
  for (let rank = 0; lists.some((list) => rank < list.length); rank += 1) {
    for (const list of lists) {
      const hit = list[rank];
      if (!hit || taken.has(hit.id) || hit.text.length > room || taken.size === MOST) continue;
      taken.set(hit.id, hit);
      room -= hit.text.length;
    }
  }
  const place = ({ source }: Ranked) => (FIRST.includes(source) ? FIRST.indexOf(source) : FIRST.length);
  return [...taken.values()].toSorted((a, b) => place(a) - place(b) || b.score - a.score);
}
