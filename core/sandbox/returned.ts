/** The value that a plugin returned, read out of its text, before anything else looks at it: schemas, records, databases and terminals each have their own trouble with strange ones. */

/** Values in a value, those in lists and objects counted; 30,000 checks have 270,000. A schema writes a complaint for each wrong one, and eight million of them take its process away. */
export const MOST_VALUES = 300_000;

/** What steers terminals, turns text round or ends it: C0 but for tab and line end, C1, marks and overrides of the direction, lone surrogates. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
/** Whether JSON may hold any of it, written as it is or escaped. */
const SUSPECT = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\u00[01]|\\u[dD][89a-fA-F]|\\[bfr]/;

/** Text that a terminal, a page and a database take as text. */
export const plainText = (text: string, longest = 1000): string => text.replaceAll(STEERING, '').slice(0, longest).toWellFormed();

/** The same on one line: what is told under a plugin's name can't look like a line of somebody else's. */
export const plainLine = (text: string, longest = 1000): string => plainText(text.replaceAll(/[\n\r\u0085\u2028\u2029]+ */g, ' '), longest);

/** Whether a text is for people and nothing else. */
export const isPlainText = (text: string): boolean => plainText(text, Infinity) === text;
export const isPlainLine = (text: string): boolean => plainLine(text, Infinity) === text;

/** Texts and keys without what steers. Throws RangeError for too many values, SyntaxError for what is no JSON. */
export function returned(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const open: unknown[] = [value];
  for (let left = MOST_VALUES; open.length > 0; ) {
    const each = open.pop();
    if (typeof each !== 'object' || each === null) continue;
    const inner: unknown[] = Object.values(each);
    left -= inner.length;
    if (left < 0) throw new RangeError(`it holds more than ${MOST_VALUES} values`);
    for (const one of inner) open.push(one);
  }
  return SUSPECT.test(text) ? JSON.parse(text, (_, each: unknown) => plain(each)) : value;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value, Infinity);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  if (keys.every((key) => plainLine(key, Infinity) === key)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [plainLine(key, Infinity), each]));
}
