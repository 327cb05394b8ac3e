/** What comes closest to a word that nobody knows: by meaning, by shared words, by spelling. */
import { distance } from 'fastest-levenshtein';
import { related } from './concepts.ts';
import type { Vocabulary } from './request.ts';
import { phraseKey, singular } from './spelling.ts';

/** At most this many are named. */
const MOST = 5;

/** Known kinds, nearest first, at most five; never empty while there is a kind. Ties keep the vocabulary's order. */
export function nearest(phrase: string, vocabulary: Vocabulary): string[] {
  const said = phrase.toLowerCase().split(/[\s-]+/).filter(Boolean).map(singular);
  const close = new Set([phrase.toLowerCase(), ...said].flatMap((word) => related(word)).map(phraseKey));
  const whole = phraseKey(said.join(' '));
  const scored = Object.entries(vocabulary.kinds).map(([kind, { words }], order) => {
    const keys = [kind.replaceAll('_', ' '), ...words].map(phraseKey);
    return { kind: kind.replaceAll('_', ' '), order, score: Math.min(...keys.map((each) => (close.has(each) ? 0.1 : spelling(whole, each, said)))) };
  });
  scored.sort((a, b) => a.score - b.score || a.order - b.order);
  return scored.filter(({ score }, n) => n < MOST && (score < 0.6 || (n < 3 && scored[0]!.score >= 0.6))).map(({ kind }) => kind);
}

/** Part names, nearest first. */
export function nearestNames(word: string, names: readonly string[]): string[] {
  const whole = phraseKey(word);
  return [...new Set(names)].map((name, order) => ({ name, order, score: spelling(whole, phraseKey(name), [word]) }))
    .toSorted((a, b) => a.score - b.score || a.order - b.order).slice(0, MOST).map(({ name }) => name);
}

/** 0 for the same, 1 for nothing in common; a whole word in common counts for much. */
function spelling(whole: string, known: string, said: readonly string[]): number {
  if (whole.length > 60) return 1;
  const shared = said.some((word) => word.length > 2 && (known === phraseKey(word) || (known.length > 3 && word.includes(known)))) ? 0.25 : 1;
  const within = known.length > 3 && whole.length > 3 && (whole.includes(known) || known.includes(whole)) ? 0.35 : 1;
  return Math.min(shared, within, distance(whole, known) / Math.max(whole.length, known.length, 1));
}

/** True where `a` became `b` by one slip: a letter too many, too few or wrong, or two neighbours swapped. The first letter must be right. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false;
  const apart = distance(a, b);
  if (apart === 1) return true;
  if (apart !== 2 || a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
