/** What the last round got wrong and the modeller can put right: parts that float or are buried are moved. */
import type { Note, PlanPart, Script } from '#core/index.ts';
import type { Nudges } from './compile.ts';

interface Move { kind: 'move'; part: string; by: [number, number, number] }

function isMove(repair: unknown): repair is Move {
  const { kind, part, by } = (repair ?? {}) as Partial<Move>;
  return kind === 'move' && typeof part === 'string' && Array.isArray(by) && by.length === 3 && by.every((each) => Number.isFinite(each));
}

const PREFIX = 'moved:';

/** Moves that the last script had made already, from its `answers`. */
function earlier(last: Script | undefined): Record<string, [number, number, number]> {
  const all: Record<string, [number, number, number]> = {};
  for (const answer of last?.answers ?? []) {
    if (!answer.startsWith(PREFIX)) continue;
    const [part, by] = answer.slice(PREFIX.length).split('=');
    all[part!] = by!.split(',').map(Number) as [number, number, number];
  }
  return all;
}

/** Moves for the next script, those of the last one included, and its `answers`; null where there are none. */
export function mend(notes: readonly Note[], parts: readonly PlanPart[], last: Script | undefined): { nudges: Nudges; answers: string[] } | null {
  const moves = notes.map((note): unknown => note.repair).filter(isMove).filter(({ part }) => parts.some(({ name }) => name === part));
  const nudges = earlier(last);
  if (moves.length === 0 && Object.keys(nudges).length === 0) return null;
  for (const { part, by } of moves) nudges[part] = [0, 1, 2].map((k) => (nudges[part]?.[k] ?? 0) + by[k]!) as [number, number, number];
  return { nudges, answers: Object.entries(nudges).map(([part, by]) => `${PREFIX}${part}=${by.join(',')}`) };
}
