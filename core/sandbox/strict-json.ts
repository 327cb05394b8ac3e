/** Reads the JSON that a stranger wrote and a person has read: what it says to one it says to the other. */

/** Levels of nesting; a manifest needs seven, and whoever walks one must not fall. */
const DEEPEST = 20;

/** Each string of a JSON text, and the colon behind it where it is a key. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Throws a SyntaxError for what is no JSON, for two keys of one name in one object, and for what is nested too deep. A byte order mark is no part of it. */
export function strictJson(text: string): unknown {
  const source = text.replace(/^\ufeff/, '');
  const value: unknown = JSON.parse(source);
  let keys = 0;
  const open: [unknown, number][] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [each, depth] = next;
    if (typeof each !== 'object' || each === null) continue;
    if (depth === DEEPEST) throw new SyntaxError(`it is nested more than ${DEEPEST} levels deep`);
    if (!Array.isArray(each)) keys += Object.keys(each).length;
    for (const inner of Object.values(each)) open.push([inner, depth + 1]);
  }
  const written = Array.from(source.matchAll(STRINGS)).filter(([, colon]) => colon !== undefined).length;
  if (written !== keys) throw new SyntaxError('an object has two keys of one name');
  return value;
}
