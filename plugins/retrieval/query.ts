/** What to look for: words as they are; of an error and its traceback what matters, and no more. */
import { synonyms } from './synonyms.ts';
import { apart, names, plain } from './words.ts';

/** Word → weight. */
export type Query = Map<string, number>;

const WHOLE = 3;
const SYNONYM = 0.45;
/** Items of an enum that an error lists: together they tell which one it is. */
const ITEMS = 16;

const FRAME = /^\s*(?:Traceback \(most recent call last\):|File ".*|script\.py:.*|line \d+(?:, in .*)?|caused by .*|… \d+ more frames.*|\[Previous line repeated.*|~*\^+~*)\s*$/;
const ERROR = /^\s*(?:[\w.]+\.)?([A-Z]\w*(?:Error|Exception|Warning|Spent)|SystemExit|KeyboardInterrupt)(?::\s*(.*))?$/;

/** What Blender and Python say in every error of a sort: it tells nothing of this one. `$1` and its like stay. */
const PHRASES: [RegExp, string][] = [
  [/'(\w+)' object has no attribute '(\w+)'/g, ' $1.$2 bpy.types.$1 '],
  [/(\w+): attribute "(\w+)" not found/g, ' $1.$2 '],
  [/BMeshOpsModule: operator "(\w+)" doesn't exist/g, ' bmesh.ops.$1 '],
  [/^(\w+): keyword "(\w+)" is invalid for this operator/g, ' bmesh.ops.$1 $2 '],
  [/^(\w+)\(?\)?: '(\w+)' not found in/g, ' $1 $2 '],
  [/Calling operator "([\w.]+)" error, could not be found/g, ' $1 '],
  [/Converting py args to operator properties:?\s*:?/g, ' '],
  [/keyword "(\w+)" unrecognized/g, ' $1 '],
  [/bpy_prop_collection\[key\]: key "([^"]+)" not found/g, ' "$1" '],
  [/Operator (bpy\.ops\.[\w.]+)\.poll\(\)/g, ' $1 operator poll context '],
  [/failed, context is incorrect|Context missing active object/g, ' active object mode '],
  [/bpy_struct: item\.attr = val:/g, ' '],
  [/bpy_prop_collection\[index\] = value:/g, ' '],
  [/error with argument \d+, "(\w+)" -/g, ' $1 '],
  [/sequences of dimension \d+ should contain (\d+) items, not \d+/g, ' $1 numbers '],
  [/\((\w+)\) (?:takes|missing|got) /g, ' $1 '],
  [/takes (?:at most|exactly|from)? ?[\d to]+ (?:positional )?arguments?,? (?:but )?(?:got )?\d*|missing \d+ required positional arguments?:?|\(pos \d+\)/g, ' '],
  [/not found in|has no attribute|expected|should be|must be|got/g, ' '],
  [/ Did you mean: .*$/g, ' '],
  [/(?:bpy\.types\.)?NoneType\b\.?/g, ' '],
  [/\bError:/g, ' '],
];

/** A word → weight table of a question in words, an error, or a traceback. */
export function query(text: string): Query {
  const weights: Query = new Map();
  const add = (word: string, weight: number) => weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  for (const { said, weight, code } of essence(text)) {
    for (const name of names(said)) if (!code || name.length > 3) add(name, weight * WHOLE);
    for (const word of plain(apart(said))) {
      add(word, weight);
      if (!code) for (const other of synonyms(word)) add(other, weight * SYNONYM);
    }
  }
  return weights;
}

interface Said { said: string; weight: number; code: boolean }

/** The error's own words in full, the line of code that raised it a little less; all else of a traceback not at all. */
function essence(text: string): Said[] {
  const lines = text.split('\n').filter((line) => line.trim() && !FRAME.test(line));
  if (!lines.some((line) => ERROR.test(line))) return [{ said: text, weight: 1, code: false }];
  const said = new Map<string, Said>();
  const code = lines.findLast((line) => !ERROR.test(line));
  if (code) said.set(code, { said: code.replace(/#.*$/, ''), weight: 0.7, code: true });
  for (const line of lines) {
    const message = ERROR.exec(line)?.[2];
    if (message === undefined || said.has(message)) continue;
    const [problem, items] = withoutItems(message.replace(/^'(bpy_prop_collection.*)'$/, '$1'));
    said.set(message, { said: PHRASES.reduce((rest, [phrase, instead]) => rest.replace(phrase, instead), problem), weight: 1, code: false });
    if (items) said.set(items, { said: items, weight: 0.3, code: true });
  }
  return [...said.values()];
}

/** An error and the list that it shows, such as the items of an enum. */
function withoutItems(message: string): [string, string] {
  const list = /\(\[?((?:'\w+'(?:, )?)+)\]?\)/.exec(message);
  if (!list) return [message, ''];
  return [message.replace(list[0], ' '), list[1]!.split(', ').length > ITEMS ? '' : list[1]!];
}
