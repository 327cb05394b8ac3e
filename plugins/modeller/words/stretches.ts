/** "tall", "very thin", "twice as wide", "20 % longer": factors on what is usual. */
import type { Aspect } from './request.ts';
import { positive } from './spelling.ts';
import type { Token } from './tokens.ts';
import { table } from './table.ts';

/** Aspect and factor for a whole thing; then, where it differs, the aspect for a part of it ("long legs", "a short handle"). */
type Row = [aspect: Aspect, factor: number, partAspect?: Aspect];

const ROWS = table<Row>({
  tall: ['height', 1.25], high: ['height', 1.25], lofty: ['height', 1.35], towering: ['height', 1.6], short: ['height', 0.8, 'length'],
    low: ['height', 0.75], squat: ['height', 0.75],
  wide: ['width', 1.25], broad: ['width', 1.25], fat: ['width', 1.3, 'thickness'], narrow: ['width', 0.8], slim: ['width', 0.8, 'thickness'],
    slender: ['width', 0.8, 'thickness'],
  skinny: ['width', 0.7, 'thickness'], long: ['length', 1.25], elongated: ['length', 1.4], lengthy: ['length', 1.25], deep: ['depth', 1.25],
    shallow: ['depth', 0.8],
  thick: ['thickness', 1.4], thin: ['thickness', 0.7], chunky: ['thickness', 1.5], stout: ['thickness', 1.35], sturdy: ['thickness', 1.3],
    heavy: ['thickness', 1.3], delicate: ['thickness', 0.75],
  bulky: ['size', 1.3], tiny: ['size', 0.35], miniature: ['size', 0.2], mini: ['size', 0.4], minuscule: ['size', 0.2], small: ['size', 0.7],
    little: ['size', 0.7], petite: ['size', 0.7],
  compact: ['size', 0.8], large: ['size', 1.4], big: ['size', 1.4], huge: ['size', 2.5], giant: ['size', 3], gigantic: ['size', 3.5],
    enormous: ['size', 3], massive: ['size', 2],
  oversized: ['size', 1.6], oversize: ['size', 1.6], colossal: ['size', 3.5], jumbo: ['size', 1.8], spacious: ['size', 1.3], roomy: ['size', 1.2],
    great: ['size', 1.3],
});
/** Words of two that stretch. */
const PAIRS = table<Row>({
  'double height': ['height', 2], 'half height': ['height', 0.5], 'triple height': ['height', 3], 'double width': ['width', 2],
    'half width': ['width', 0.5], 'double wide': ['width', 2],
  'extra large': ['size', 1.7], 'over sized': ['size', 1.6], 'half size': ['size', 0.5], 'half sized': ['size', 0.5], 'double size': ['size', 2],
    'waist high': ['height', 1], 'doll sized': ['size', 0.2],
});
/** Exponents on the factor. */
const DEGREES = table<number>({
  very: 1.6, really: 1.6, quite: 1.2, rather: 1.1, extra: 1.6, super: 2, extremely: 2.2, incredibly: 2.2, ultra: 2.2, unusually: 1.4,
    particularly: 1.4, much: 1.8, far: 1.8, way: 1.8,
  lot: 1.8, considerably: 1.8, significantly: 1.8, slightly: 0.5, little: 0.5, bit: 0.5, somewhat: 0.6, fairly: 0.8, touch: 0.4, tad: 0.4,
    moderately: 0.8, tiny: 0.3, more: 1, even: 1, so: 1,
});
const LESS = new Set(['less', 'not', 'too', 'overly']);
const FILLERS = new Set(['a', 'the', 'that', 'as', 'of', 'enough']);
/** "a bit shorter": only these may follow an article that belongs to the stretch. */
const MEASURES = new Set(['bit', 'little', 'lot', 'touch', 'tad', 'tiny', 'third', 'quarter']);
const MULTIPLES = table<number>({ twice: 2, thrice: 3, half: 0.5, double: 2 });

export interface StretchRead {
  /** For a whole thing, and for a part. */
  aspect: Aspect;
  partAspect: Aspect;
  factor: number;
  word: string;
  /** In the comparative, or compared in another way. */
  compared: boolean;
  length: number;
}

/** Three decimals, so that a factor reads well in a plan. */
export const rounded = (factor: number) => Math.round(factor * 1000) / 1000;

/**
 * Reads the stretch that starts at token `at`, with what modifies it: "very tall", "a bit shorter", "less wide", "twice as thick",
 * "20 percent wider". "Too thin" and "not so tall" ask for the opposite. Null where none starts.
 */
export function readStretch(tokens: readonly Token[], at: number): StretchRead | null {
  let i = at;
  let exponent = 1;
  let inverse = false;
  let multiple: number | null = null;
  let percent: number | null = null;
  for (; i < at + 7; i++) {
    const token = tokens[i];
    if (!token || (i > at && token.stop !== '')) return null;
    const row = rowAt(tokens, i);
    const behind = tokens[i + 1];
    if (i === at && FILLERS.has(token.key) && !(token.key === 'a' && MEASURES.has(behind?.key ?? ''))) return null;
    if (row && !(row.degree && behind && behind.stop === '' && (rowAt(tokens, i + 1)?.compared || behind.key === 'bit'))) {
      if (tokens[at]!.key === 'a' && !row.compared) return null;
      return finish(tokens, at, i, row, { exponent, inverse, multiple, percent });
    }
    if (token.number !== null && behind?.key === 'percent') percent = token.number / 100;
    else if (token.number !== null && (['time', 'times'].includes(behind?.key ?? '') || (token.number === 0.5
      && behind?.key === 'as'))) multiple = token.number;
    else if (MULTIPLES[token.key] && i === at) multiple = MULTIPLES[token.key]!;
    else if (LESS.has(token.key)) inverse = true;
    else if (DEGREES[token.key]) exponent *= DEGREES[token.key]!;
    else if (['percent', 'time', 'times'].includes(token.key) && i > at) continue;
    else if (!FILLERS.has(token.key)) return null;
  }
  return null;
}

interface Found { row: Row; word: string; compared: boolean; /** Also an adverb of degree: "a little taller". */ degree: boolean; length: number }

function rowAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const two = PAIRS[`${token.key} ${tokens[at + 1]?.key}`];
  if (two) return { row: two, word: `${token.word} ${tokens[at + 1]!.word}`, compared: false, degree: false, length: 2 };
  const plain = ROWS[token.key];
  if (plain) return { row: plain, word: token.word, compared: false, degree: token.key in DEGREES, length: 1 };
  const base = positive(token.key);
  const row = base ? ROWS[base] : undefined;
  return row ? { row, word: token.word, compared: true, degree: false, length: 1 } : null;
}

interface How { exponent: number; inverse: boolean; multiple: number | null; percent: number | null }

function finish(tokens: readonly Token[], at: number, i: number, { row, word, compared, length }: Found, how: How): StretchRead {
  const [aspect, base, partAspect = aspect] = row;
  const enough = tokens[i + length]?.key === 'enough' && tokens[i + length]!.stop === '';
  // "not wide enough" asks for more of it.
  if (enough) how.inverse = false;
  const grows = base > 1 !== how.inverse;
  let factor = how.inverse ? 1 / base ** how.exponent : base ** how.exponent;
  if (how.percent !== null) factor = grows ? 1 + how.percent : Math.max(0.01, 1 - how.percent);
  if (how.multiple !== null) factor = base > 1 || how.multiple < 1 ? how.multiple : 1 / how.multiple;
  const relative = compared || how.percent !== null || how.multiple !== null || tokens.slice(at, i).some(({ key }) => ['more', 'less',
    'too'].includes(key));
  return { aspect, partAspect, factor: rounded(factor), word, compared: relative, length: i + length + (enough ? 1 : 0) - at };
}
