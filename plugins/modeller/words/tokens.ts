/** A sentence as tokens: words with their keys, tags and numbers, by the natural-language library. */
import nlp from 'compromise';
import { literalNumber, takeLiterals, type Literal } from './literals.ts';
import { key } from './spelling.ts';
import { table } from './table.ts';

export interface Token {
  /** Lower case, as written: `knives`. */
  word: string;
  key: string;
  /** Value of a cardinal number in digits or words: `two and a half` is one token. */
  number: number | null;
  /** What stands in front of it: nothing, a light break or the end of a sentence. */
  stop: '' | ',' | '.';
  /** The library's part of speech. */
  tags: readonly string[];
  /** `desk's`. */
  owner: boolean;
  literal: Literal | null;
}

interface Term { text: string; normal: string; pre: string; post: string; implicit?: string; tags: string[] }

const VULGAR = table<string>({ '½': '.5', '¼': '.25', '¾': '.75' });
const CONTRACTIONS: [RegExp, string][] = [
  [/\b(do|does|did|is|are|should|could|would|must)n'?t\b/g, '$1 not'], [/\bcan't\b/g, 'can not'], [/\bwon't\b/g, 'will not'],
  [/\b(it|that|there|what)'s\b/g, '$1 is'], [/\b(i|you|we|they)'(d|ll|ve|m|re)\b/g, '$1'], [/\blet's\b/g, 'let'],
];

/** Numbers and joints in one spelling: `1,5 m` → `1.5 m`, `2x3` → `2 by 3`, `40cm` → `40 cm`, `three-legged` → `three legged`. */
function clean(text: string): string {
  let rest = text.replace(/[½¼¾]/g, (char) => VULGAR[char]!).replace(/(\d) +(\.\d)/g, '$1$2');
  rest = rest.normalize('NFKC').toLowerCase().replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
  rest = rest.replace(/\r?\n+/g, ' . ').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').replace(/[_`´^~*|\\<>{}[\]]/g, ' ');
  for (const [pattern, by] of CONTRACTIONS) rest = rest.replace(pattern, by);
  rest = rest.replace(/(\d) (\d)\/(\d)\b/g, (_, whole: string, a: string, b: string) => `${Number(whole) + Number(a) / Number(b)}`);
  rest = rest.replace(/(?<![\d.])(\d)\/(\d{1,2})\b/g, (_, a: string, b: string) => `${Number(a) / Number(b)}`);
  rest = rest.replace(/(\d),(?=\d{3}(?!\d))/g, '$1').replace(/(\d),(\d)/g, '$1.$2').replace(/(^|\s)\.(\d)/g, '$10.$2');
  rest = rest.replace(/\d+(?:\.\d+)?e[+-]?\d+/g, (digits) => plainNumber(Number(digits)));
  rest = rest.replace(/\d{16,}/g, (digits) => plainNumber(Number(digits)));
  rest = rest.replace(/(\d\s*(?:mm|cm|m|in|inch|ft|foot)?)\s*[x×]\s*(?=[\d.])/g, '$1 by ').replace(/×/g, ' by ');
  rest = rest.replace(/\b(made|built|carved|crafted) (?:entirely|completely|wholly|fully|mostly|partly|purely|solely|only|all) (of|from|out)\b/g,
    '$1 $2');
  rest = rest.replace(/(^|[\s(])[-−]\s?(?=\.?\d)/g, '$1minus ').replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1 to ');
  rest = rest.replace(/\s[-–—]+\s|—/g, ' , ').replace(/[-–‐‑/](?=\S)/g, ' ').replace(/&/g, ' and ').replace(/\+/g, ' plus ').replace(/%/g,
    ' percent ').replace(/=/g, ' is ');
  return rest.replace(/(\d)(?=[a-z])/g, '$1 ').replace(/([a-z])(?=\d)/g, '$1 ').replace(/\b(mm|cm|m|ft|in|km|yd)\.(?=\s+[a-z])/g,
    '$1').replace(/[ \t]+/g, ' ').trim();
}

const plainNumber = (value: number) => (value < 1e15 ? value.toFixed(9).replace(/\.?0+$/, '') : ' infinity ');

/** Splits a text into tokens. Never throws; an empty list where there is no word. */
export function tokenize(text: string): Token[] {
  const { text: rest, literals } = takeLiterals(text);
  const doc = nlp(clean(rest));
  const sentences = doc.json({ terms: { tags: true } }) as { terms: Term[] }[];
  const numbers = readNumbers(doc);
  const tokens: Token[] = [];
  sentences.forEach(({ terms }, s) => {
    let stop: Token['stop'] = tokens.length > 0 ? '.' : '';
    for (let t = 0; t < terms.length; t++) {
      const term = terms[t]!;
      if (/[,;:(]/.test(term.pre)) stop ||= ',';
      const number = numbers.get(`${s}:${t}`);
      const last = number ? terms[t + number.length - 1]! : term;
      const word = number ? terms.slice(t, t + number.length).map((each) => each.normal).join('') : (term.implicit ?? term.normal);
      const literal = literalNumber(word);
      const owner = /'s?$/.test(term.text) || term.tags.includes('Possessive');
      const bare = owner ? word.replace(/'s?$/, '') : word;
      if (/[\p{L}\p{N}]/u.test(bare)) {
        tokens.push({ word: bare, key: key(bare), number: number?.value ?? null, stop, tags: term.tags, owner, literal: literal === null ? null
          : literals[literal] ?? null });
        stop = '';
      }
      else if (/[,:(]/.test(term.text)) stop ||= ',';
      if (number) t += number.length - 1;
      if (/[;.!?]/.test(last.post)) stop = '.';
      else if (/[,:()]/.test(last.post)) stop ||= ',';
    }
  });
  return tokens;
}

/** Cardinal numbers by `sentence:term`: their value and how many terms they span. A number in digits stands alone. */
function readNumbers(doc: ReturnType<typeof nlp>): Map<string, { value: number; length: number }> {
  const found = new Map<string, { value: number; length: number }>();
  const matches = doc.numbers() as unknown as { fullPointer: [number, number, number][]; json: (options: object) => { terms: Term[] }[] };
  const pointers = matches.fullPointer;
  matches.json({ terms: { tags: true } }).forEach(({ terms }, i) => {
    const [sentence, start] = pointers[i]!;
    for (let t = 0; t < terms.length;) {
      const one = terms[t]!;
      if (one.tags.includes('Ordinal') || terms.some(({ normal }) => normal === 'few')) return;
      if (one.normal === 'minus') {
        t++;
        continue;
      }
      const digits = Number(one.normal);
      if (one.normal !== '' && Number.isFinite(digits)) {
        const multiple = ({ hundred: 100, thousand: 1000, million: 1e6 } as Record<string, number>)[terms[t + 1]?.normal ?? ''];
        found.set(`${sentence}:${start + t}`, { value: digits * (multiple ?? 1), length: multiple ? 2 : 1 });
        t += multiple ? 2 : 1;
        continue;
      }
      let end = t;
      while (end < terms.length && !/^\d/.test(terms[end]!.normal)) end++;
      const value = one.normal === 'half' && end === t + 1 ? 0.5 : (nlp(terms.slice(t,
        end).map((each) => each.normal).join(' ')).numbers().get() as unknown as (number | null)[])[0];
      if (typeof value === 'number') found.set(`${sentence}:${start + t}`, { value, length: end - t });
      t = end;
    }
  });
  return found;
}
