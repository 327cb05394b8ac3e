/** What must not be read as words is taken out first: lettering in quotes, `#ff8800`, `rgb(…)`, inches and feet as marks. */

export type Literal = { type: 'text'; value: string } | { type: 'color'; value: string };

/** A word that stands for literal number `n` in the sentence; letters only, so that no later step takes it apart. */
const placeholder = (n: number) => `zqliteral${Array.from(String(n)).map((digit) => String.fromCharCode(97 + Number(digit))).join('')}q`;

/** The number of the literal that a word stands for, or null. */
export function literalNumber(word: string): number | null {
  const found = /^zqliteral([a-j]{1,3})q$/.exec(word);
  return found ? Number(Array.from(found[1]!).map((letter) => letter.charCodeAt(0) - 97).join('')) : null;
}

const hex2 = (value: number) => Math.max(0, Math.min(255, Math.round(value))).toString(16).padStart(2, '0');

/** Verbs after which lettering may come without quotes; it ends at a comma, a stop or one of the words behind. */
const SAYS = new RegExp(
  String.raw`\b((?:that |which )?(?:says|say|saying)|(?:that|which) reads|with the (?:words?|text|lettering|inscription|letters|label)`
    + String.raw`|labell?ed|inscribed with|engraved with)\s*:?\s+(?!\s|zqliteral)([^.,;]{1,120}?)`
    + String.raw`(?=\s*(?:[.,;]|$|\s(?:with|on (?:a|an|the|it|top)|in (?:a|an|the)|next to|beside|above|under`
    + String.raw`|and (?:a|an|the|two|three|make|paint|add|remove))\b))`,
  'gi',
);

/**
 * Takes literals out of a sentence. A `"` right behind a digit is an inch and a `'` a foot, unless it closes what an earlier one opened.
 * A quote that never closes is dropped.
 */
export function takeLiterals(text: string): { text: string; literals: Literal[] } {
  const literals: Literal[] = [];
  const keep = (literal: Literal) => ` ${placeholder(literals.push(literal) - 1)} `;
  const keepText = (value: string) => (literals.length < 900 && value.trim() ? keep({ type: 'text', value: value.trim().slice(0, 200) }) : ' ');
  let rest = text.replace(/[“”„‟«»″]/g, '"').replace(/[‘’‚′]/g, "'").replace(/zqliteral\w*/gi, ' ');
  rest = rest.replace(/#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/gi, (_, digits: string) => {
    const long = digits.length === 6 ? digits : Array.from(digits).map((digit) => digit + digit).join('');
    return keep({ type: 'color', value: `#${long.toLowerCase()}` });
  });
  rest = rest.replace(/\brgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})[^)]{0,20}\)/gi, (_, r: string, g: string, b: string) =>
    keep({ type: 'color', value: `#${hex2(Number(r))}${hex2(Number(g))}${hex2(Number(b))}` }));
  let out = '';
  for (let i = 0; i < rest.length; i++) {
    const char = rest[i]!;
    if (char === '"' || char === "'") {
      const afterDigit = /[\d½¼¾]\s?$/.test(out.slice(-2));
      const opens = char === '"' ? !afterDigit : /(^|[\s:(])$/.test(out.slice(-1)) && !afterDigit;
      const close = opens ? closing(rest, i, char) : -1;
      if (close > 0) {
        out += keepText(rest.slice(i + 1, close));
        i = close;
      } else if (afterDigit) out += char === '"' ? ' inch ' : ' foot ';
      else out += char === "'" ? char : ' ';
    } else out += char;
  }
  return { text: out.replace(/\breading\s*:?\s+(?=zqliteral)/gi, 'saying ').replace(SAYS, (_, verb: string,
    words: string) => `${verb}${keepText(words)}`), literals };
}

/** Where the quote opened at `from` closes: for `'` only in front of a space, punctuation or the end, so that `don't` closes nothing. */
function closing(text: string, from: number, mark: string): number {
  for (let at = text.indexOf(mark, from + 1); at > 0; at = text.indexOf(mark, at + 1)) {
    if (mark === '"' || !/[a-z0-9]/i.test(text[at + 1] ?? ' ')) return at;
  }
  return -1;
}
