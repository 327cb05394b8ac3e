/** How many: number words are numbers already; here are the collective ones, and the bounds. */
import { BozzettoError } from '#core/index.ts';
import type { Token } from './tokens.ts';
import { table } from './table.ts';

/** What can be asked for of one thing or part. */
export const FEWEST = 1;
export const MOST = 200;

const COLLECTIVE = table<number>({ dozen: 12, dozens: 24, pair: 2, pairs: 2, couple: 2, score: 20, trio: 3, duo: 2, quartet: 4, brace: 2 });
/** Words that do not say a number; three is what they are read as. */
const VAGUE = new Set(['several', 'some', 'few', 'many', 'multiple', 'various', 'lots', 'numerous', 'bunch', 'group', 'cluster', 'collection',
  'plenty', 'stack', 'pile', 'row', 'heap', 'set', 'handful']);
const TIMES = table<number>({ single: 1, double: 2, triple: 3, twin: 2, quadruple: 4, both: 2 });

export interface CountRead { count: number; /** The word, where the number is a guess. */ vague: string | null; length: number }

/** Reads the count that starts at token `at`: "three", "a pair of", "half a dozen", "a set of six", "several". Bounds are not checked yet. */
export function readCount(tokens: readonly Token[], at: number): CountRead | null {
  const key = (i: number) => (tokens[i]?.stop === '' || i === at ? (tokens[i]?.key ?? '') : '');
  let i = at;
  if (['a', 'an'].includes(key(i))) i++;
  else if (key(i) === 'minus' && tokens[i + 1]?.number != null) return { count: -tokens[i + 1]!.number!, vague: null, length: 2 };
  const number = i === at ? (tokens[i]?.number ?? null) : null;
  if (number !== null) {
    i++;
    if (number < 1 && ['a', 'an'].includes(key(i)) && COLLECTIVE[key(i + 1)]) i++;
  }
  const collective = COLLECTIVE[key(i)];
  if (collective !== undefined) return { count: (number ?? 1) * collective, vague: null, length: skipOf(key, i + 1) - at };
  if (number !== null) return { count: number, vague: null, length: i - at };
  if (!VAGUE.has(key(i))) return null;
  const word = key(i);
  const end = skipOf(key, i + 1);
  const after = tokens[end]?.number;
  if (end > i + 1 && after != null) return { count: after, vague: null, length: end + 1 - at };
  const needsOf = !['several', 'some', 'few', 'many', 'multiple', 'various', 'numerous'].includes(word);
  return needsOf && end === i + 1 ? null : { count: 3, vague: word, length: end - at };
}

const skipOf = (key: (i: number) => string, i: number) => (key(i) === 'of' ? i + 1 : i);

/** "double-headed", "twin-engined": the number in front of a part. */
export const timesWord = (key: string): number | null => TIMES[key] ?? null;

/** Returns the count; throws E_COUNT_IMPOSSIBLE unless it is whole and in 1 … 200. `what` is named in the message. */
export function checkCount(count: number, what: string): number {
  if (Number.isInteger(count) && count >= FEWEST && count <= MOST) return count;
  throw new BozzettoError('E_COUNT_IMPOSSIBLE', `${count} ${what} cannot be made: a count must be a whole number from ${FEWEST} to ${MOST}.`);
}
