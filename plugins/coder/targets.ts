/** Which functions a round has to write: those that are still missing, and those that the notes of the last round are about. */
import { isDeepStrictEqual } from 'node:util';
import { meshFunctionOf, WRITTEN, type CodePayload, type Note, type Plan, type PlanPart, type Report } from '#core/index.ts';
import { blockAt } from './blocks.ts';
import { replaceable } from './splice.ts';

export const writtenParts = ({ parts }: Plan): PlanPart[] => parts.filter(({ form }) => form.type === WRITTEN);

/** Functions of parts that the plan before does not have just so: a mesh goes by form and size, what places it by everything. */
export function changedSince(before: Plan | null, plan: Plan): Set<string> {
  const old = new Map((before?.parts ?? []).map((part) => [part.name, part]));
  return new Set(plan.parts.flatMap((part) => {
    const was = old.get(part.name);
    const mesh = was && isDeepStrictEqual([was.form, was.size], [part.form, part.size]);
    const placed = mesh && isDeepStrictEqual([was.place, was.material, was.item, was.count], [part.place, part.material, part.item, part.count]);
    return [...(mesh ? [] : [meshFunctionOf(part)]), ...(placed ? [] : [`build_${part.name}`])];
  }));
}

/** Functions that the notes are about; all of the coder's where they name none. An error in none of the coder's may be mended where a part is built. */
export function blamed({ plan, notes, last }: Pick<CodePayload, 'plan' | 'notes' | 'last'>, own: ReadonlySet<string>): Set<string> {
  const error = last?.report.error;
  if (last && error) {
    const named = [...linesOf(error)].map((line) => blockAt(last.script.source, line)).filter((name) => name !== undefined);
    const guilty = named.some((name) => own.has(name)) ? named.filter((name) => own.has(name)) : named.filter(replaceable);
    return new Set(guilty.length > 0 ? guilty : own);
  }
  // What the modeller mends by a move needs no other hand, unless somebody has said in words what is wrong with it.
  const moved = new Set(notes.filter(({ repair }) => repair !== undefined).map(({ about }) => about));
  const open = notes.filter(({ about, fix, repair }) => repair === undefined && !(fix === null && moved.has(about)));
  const named = open.flatMap((note) => ofPart(note, plan));
  return new Set(named.length > 0 || open.length === 0 ? named : own);
}

function linesOf({ line, traceback, refusals }: NonNullable<Report['error']>): Set<number> {
  return new Set([...(line === null ? [] : [line]), ...refusals.map((refusal) => refusal.line), ...[...traceback.matchAll(/\bline (\d+)/g)].map(([, number]) => Number(number))]);
}

/** A written part by the function of its mesh, another by the one that builds it. */
function ofPart({ about }: Note, { parts, items }: Plan): string[] {
  if (about === null) return [];
  const part = parts.find(({ name }) => name === about) ?? parts.find(({ name }) => about.replace(/_\d+$/, '') === name);
  if (part) return [part.form.type === WRITTEN ? meshFunctionOf(part) : `build_${part.name}`];
  return items.some(({ name }) => name === about) ? parts.filter(({ item, form }) => item === about && form.type === WRITTEN).map(meshFunctionOf) : [];
}
