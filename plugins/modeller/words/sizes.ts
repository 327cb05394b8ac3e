/** Lengths in a sentence: a number, a unit and what it measures, in every way that people write them. All in metres. */
import { BozzettoError } from '#core/index.ts';
import type { Aspect } from './request.ts';
import { positive } from './spelling.ts';
import type { Token } from './tokens.ts';
import { table } from './table.ts';

/** What can be made: 1 mm to 200 m. */
export const SMALLEST = 0.001;
export const LARGEST = 200;

const UNITS = table<number>({
  mm: 0.001, millimeter: 0.001, cm: 0.01, centimeter: 0.01, dm: 0.1, decimeter: 0.1, m: 1, meter: 1, mtr: 1, km: 1000, kilometer: 1000,
    mile: 1609.344,
  inch: 0.0254, inche: 0.0254, in: 0.0254, foot: 0.3048, feet: 0.3048, ft: 0.3048, yard: 0.9144, yd: 0.9144,
});
const unitOf = (token: Token | undefined): number | undefined =>
  token && (UNITS[token.key] ?? (token.key.length > 2 && token.key.endsWith('s') ? UNITS[token.key.slice(0, -1)] : undefined));

/** Words that say which way a length runs, behind or in front of it. */
const ASPECTS = table<Aspect>({
  tall: 'height', high: 'height', height: 'height', wide: 'width', broad: 'width', width: 'width', across: 'diameter', diameter: 'diameter',
    deep: 'depth', depth: 'depth',
  long: 'length', length: 'length', thick: 'thickness', thickness: 'thickness', radius: 'diameter', size: 'size', big: 'size', large: 'size',
});
const ASPECT_NOUNS = new Set(['height', 'width', 'diameter', 'depth', 'length', 'thickness', 'radius', 'size']);
const ABOUT = new Set(['about', 'approximately', 'roughly', 'around', 'circa', 'exactly', 'nearly', 'almost', 'approx', 'ca', 'just', 'over', 'under',
  'only', 'some', 'between']);
const LINKS = new Set(['of', 'is', 'to', 'at', 'should', 'be', 'in', 'a', 'the', 'by', 'as']);
const SHRINKS = new Set(['short', 'small', 'narrow', 'thin', 'low', 'shallow', 'slim', 'little']);
const COMPARED = table<Aspect>({ ...ASPECTS, short: 'height', small: 'size', narrow: 'width', thin: 'thickness', low: 'height',
  shallow: 'depth', slim: 'width', little: 'size' });

export interface Size { aspect: Aspect | null; metres: number }
export interface SizesRead {
  sizes: Size[];
  /** "10 cm taller": a difference, with its sign. */
  grow: { aspect: Aspect; metres: number } | null;
  length: number;
}

/** Which aspect a noun names: `height` → height; null for other words. */
export const aspectNoun = (word: string): Aspect | null => (ASPECT_NOUNS.has(word) ? ASPECTS[word]! : null);

/**
 * Reads the lengths that start at token `at`: "40 cm tall", "height of 2 m", "5 foot 4", "half a metre", "2 by 3 m", "between 40 and 50 cm".
 * `counted` says whether the token at an index is a thing that a bare number would count. Null where no length starts.
 * Throws E_SIZE_IMPOSSIBLE outside 1 mm … 200 m.
 */
export function readSizes(tokens: readonly Token[], at: number, counted: (at: number) => boolean): SizesRead | null {
  let i = at;
  const lead = ASPECT_NOUNS.has(tokens[i]?.key ?? '') ? tokens[i]!.key : null;
  if (lead) for (i++; LINKS.has(tokens[i]?.key ?? '') && i < at + 5;) i++;
  const range = tokens[i]?.key === 'between';
  while (ABOUT.has(tokens[i]?.key ?? '') || (['at', 'up'].includes(tokens[i]?.key ?? '') && ['least', 'most',
    'to'].includes(tokens[i + 1]?.key ?? ''))) i += ABOUT.has(tokens[i]!.key) ? 1 : 2;
  const sizes: Size[] = [];
  for (;;) {
    const one = readLength(tokens, i, counted, range);
    if (!one) break;
    i += one.length;
    const behind = readAspect(tokens, i);
    if (behind?.compared) return { sizes: [], grow: { aspect: behind.aspect, metres: one.metres * behind.sign }, length: i + behind.length - at };
    i += behind?.length ?? 0;
    const aspect = behind?.aspect ?? (sizes.length === 0 && lead ? ASPECTS[lead]! : null);
    const double = (behind?.word ?? lead) === 'radius' && aspect === 'diameter' ? 2 : 1;
    sizes.push({ aspect, metres: possible(one.metres * double, tokens.slice(at, i)) });
    if (!['by', 'and'].includes(tokens[i]?.key ?? '') || !readLength(tokens, i + 1, counted, false)) break;
    if (tokens[i]!.key === 'and' && aspect === null) break;
    i++;
  }
  if (sizes.length === 0) return null;
  if (sizes.length > 1 && sizes.every(({ aspect }) => aspect === null)) {
    (['width', 'depth', 'height'] as const).forEach((aspect, n) => sizes[n] && (sizes[n].aspect = aspect));
    sizes.splice(3);
  }
  return { sizes, grow: null, length: i - at };
}

/** One length: number and unit. A number without a unit borrows that of "by 3 m" or "to 50 cm" behind it. */
function readLength(tokens: readonly Token[], at: number, counted: (at: number) => boolean,
  range: boolean): { metres: number; length: number } | null {
  let i = at;
  const minus = tokens[i]?.key === 'minus';
  if (minus) i++;
  const token = tokens[i];
  if (!token) return null;
  let number = token.number;
  if (number !== null) i++;
  else if (['a', 'an'].includes(token.key) && tokens[i + 1] && longUnit(tokens[i + 1]!)) [number, i] = [1, i + 1];
  else if (['nan', 'infinity', 'infinite'].includes(token.key) && unitOf(tokens[i + 1])) [number, i] = [Infinity, i + 1];
  else return null;
  if (token.number !== null && token.number < 1 && ['a', 'an'].includes(tokens[i]?.key ?? '')) i++;
  const joint = tokens[i]?.key ?? '';
  const other = tokens[i + 1];
  if (['to', 'or', ...(range ? ['and'] : [])].includes(joint) && other?.number != null && isUnit(tokens, i + 2, counted)) [number,
    i] = [(number + other.number) / 2, i + 2];
  const unit = isUnit(tokens, i, counted) ? unitOf(tokens[i])! : null;
  if (unit === null) {
    const borrowed = joint === 'by' ? borrowedUnit(tokens, i + 1) : undefined;
    return borrowed === undefined || token.number === null ? null : { metres: sign(minus, number * borrowed), length: i - at };
  }
  if (token.number === null && number === 1 && !readAspect(tokens, i + 1) && !['and', 'by'].includes(tokens[i + 1]?.key ?? '')) return null;
  i++;
  let metres = number * unit;
  if (tokens[i]?.key === 'and' && tokens[i + 1]?.key === 'a' && tokens[i + 2]?.key === 'half') [metres, i] = [metres + unit / 2, i + 3];
  const more = tokens[i];
  if (more?.number != null && more.stop === '') {
    const foot = unit === UNITS['foot'] && more.number < 12;
    const next = unitOf(tokens[i + 1]);
    if (foot && next !== undefined && next === UNITS['inch']) [metres, i] = [metres + more.number * next, i + (tokens[i + 1]!.key === 'in'
      && !readAspect(tokens, i + 2) && tokens[i + 2] ? 1 : 2)];
    else if (foot && next === undefined && !counted(i + 1)) [metres, i] = [metres + more.number * UNITS['inch']!, i + 1];
    else if (unit === 1 && (next === 0.01 || (next === undefined && more.number >= 10 && more.number < 100 && !counted(i + 1)))) [metres,
      i] = [metres + more.number / 100, i + (next ? 2 : 1)];
  }
  return { metres: sign(minus, metres), length: i - at };
}

const sign = (minus: boolean, metres: number) => (minus ? -metres : metres);
const longUnit = (token: Token) => token.key.length > 2 && unitOf(token) !== undefined;

/** `in` is a unit only where a preposition makes no sense; `feet` in "with four feet" is no unit either. */
function isUnit(tokens: readonly Token[], at: number, counted: (at: number) => boolean): boolean {
  const token = tokens[at];
  if (unitOf(token) === undefined || token!.stop !== '') return false;
  const behind = tokens[at + 1];
  const ends = !behind || behind.stop !== '' || readAspect(tokens, at + 1) !== null;
  if (token!.key === 'in') return ends || behind.key === 'by' || counted(at + 1);
  const with_ = ['with', 'has', 'have', 'on'].includes(tokens[at - 2]?.key ?? '');
  return !(['foot', 'feet'].includes(token!.key) && counted(at) && with_ && !readAspect(tokens, at + 1));
}

/** The unit of the next number in "2 by 3 by 4 m". */
function borrowedUnit(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; tokens[i]?.number != null; i += 2) {
    const unit = unitOf(tokens[i + 1]);
    if (unit !== undefined) return unit;
    if (tokens[i + 1]?.key !== 'by') return undefined;
  }
  return undefined;
}

function readAspect(tokens: readonly Token[], at: number): { aspect: Aspect; word: string; length: number; compared: boolean; sign: number } | null {
  let i = at;
  if (['in', 'of'].includes(tokens[i]?.key ?? '') && ASPECT_NOUNS.has(tokens[i + 1]?.key ?? '')) i++;
  const token = tokens[i];
  if (!token || token.stop !== '') return null;
  const aspect = ASPECTS[token.key];
  if (aspect) return { aspect, word: token.key, length: i + 1 - at, compared: false, sign: 1 };
  const base = positive(token.key) ?? '';
  const compared = COMPARED[base];
  return compared ? { aspect: compared, word: base, length: i + 1 - at, compared: true, sign: SHRINKS.has(base) ? -1 : 1 } : null;
}

function possible(metres: number, said: readonly Token[]): number {
  const rounded = Math.round(metres * 1e6) / 1e6;
  if (rounded >= SMALLEST && rounded <= LARGEST) return rounded;
  throw new BozzettoError('E_SIZE_IMPOSSIBLE', `"${said.map(({ word }) => word).join(' ')}" cannot be made: a size must be between 1 mm and 200 m.`);
}
