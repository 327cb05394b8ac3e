/** What "it" and "them" stand for: the part that was just named, or the whole thing. */
import type { Clause, Target } from './clauses.ts';
import type { Edit } from './request.ts';

const WHOLE: Target = { items: null, named: null, plural: false, thing: false, article: null, refused: false, own: [] };
/** Where it stands, and not how tall it is: a seat is raised. */
const MOVES = /\b(raise|lift|lower)\b/;

/** What the clause before was about, and what came of it. */
export interface Before { targets: readonly Target[]; edits: readonly Edit[] }

/**
 * Targets of a clause that names none. "Them" and nothing at all are what was just named. "It" is the single part that was just named, or the
 * whole: where several were named, where the part is to go, and where it was only painted and the wish is about how tall or big ("paint the
 * seat blue and make it 60 cm tall": nobody means a seat of that height). `rest` are the clauses behind it, `alone` says that it is the only one.
 */
export function inherited(clause: Clause, before: Before, rest: readonly Clause[], alone: boolean): Target[] {
  const fresh = before.targets.map((target) => ({ ...target, own: [] }));
  const [first] = fresh;
  if (alone || !first) return [WHOLE];
  if (clause.pronoun !== 'it' && !clause.words.startsWith('it ')) return fresh; // "it should be" is one word of the grammar
  const gone = first.refused || (first.named !== null && before.edits.length > 0 && before.edits.every(({ do: action }) => action === 'remove'));
  const several = fresh.length !== 1 || fresh.some(({ plural, named }) => plural && named);
  if (!gone && !several && !(first.named && onlyPainted(before.edits) && sizesWhole(clause, rest))) return fresh;
  const items = first.items?.length === 1 && fresh.every((each) => each.items?.[0] === first.items![0]) ? first.items : null;
  return [{ ...WHOLE, items: first.named ? items : first.items }];
}

const onlyPainted = (edits: readonly Edit[]) => edits.length > 0 && edits.every(({ do: action }) => ['color', 'material', 'shape'].includes(action));

/** Whether it says how tall or how big, here or in what goes on from here: "make it 2 m wide and 75 cm tall". */
function sizesWhole(clause: Clause, rest: readonly Clause[]): boolean {
  const end = rest.findIndex(({ targets, pronoun, verbs }) => targets.length > 0 || pronoun !== null || verbs.length > 0);
  return [clause, ...rest.slice(0, end < 0 ? rest.length : end)].some(isOverall);
}

function isOverall({ said, aspect, verbs, words }: Clause): boolean {
  const overall = (each: string | null | undefined) => each === 'height' || each === 'size';
  if (MOVES.test(words)) return false;
  return overall(aspect) || said.some(({ size, stretch }) => overall(stretch?.aspect) || overall(size?.grow?.aspect)
    || size?.sizes.some((each) => overall(each.aspect))) || verbs.some((verb) => verb.does === 'resize' && verb.aspect === null && aspect === null
    && !said.some(({ size, stretch }) => size || stretch));
}
