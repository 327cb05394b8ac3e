/** What changed between two plans, named as a person would: which parts, measures, materials; and the scripts line by line. */
import { createTwoFilesPatch } from 'diff';
import { z } from 'zod';
import type { PlanJson } from './json/version.ts';

const Change = z.object({ what: z.enum(['part', 'parameter', 'material', 'item', 'acceptance', 'plan']), name: z.string(), change: z.enum(['added', 'removed', 'changed']), fields: z.array(z.object({ field: z.string(), from: z.json().nullable(), to: z.json().nullable() })) });
export const PlanDiff = z.array(Change);
export type PlanDiff = z.infer<typeof PlanDiff>;
type Fields = Record<string, unknown>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isPlain = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry for each field that differs; of nested objects the inner field is named, `form.radius`. */
function fieldsOf(from: Fields, to: Fields, above = ''): PlanDiff[number]['fields'] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    const [a, b] = [from[key], to[key]];
    if (same(a, b)) return [];
    if (isPlain(a) && isPlain(b)) return fieldsOf(a, b, `${above}${key}.`);
    return [{ field: above + key, from: (a ?? null) as z.core.util.JSONType, to: (b ?? null) as z.core.util.JSONType }];
  });
}

function between(what: PlanDiff[number]['what'], from: Record<string, Fields>, to: Record<string, Fields>): PlanDiff {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name): PlanDiff => {
    const [a, b] = [from[name], to[name]];
    if (!a) return [{ what, name, change: 'added', fields: fieldsOf({}, b!) }];
    if (!b) return [{ what, name, change: 'removed', fields: fieldsOf(a, {}) }];
    const fields = fieldsOf(a, b);
    return fields.length > 0 ? [{ what, name, change: 'changed', fields }] : [];
  });
}

const byName = (list: readonly Fields[], key = 'name'): Record<string, Fields> => Object.fromEntries(list.map((each) => [String(each[key]), each]));

/** Empty where nothing differs. A version without a plan (a script of one's own) has nothing to compare. */
export function planDiff(from: PlanJson | null, to: PlanJson | null): PlanDiff {
  const [a, b] = [from, to].map((plan) => ({ title: plan?.title, detail: plan?.detail, flat: plan?.flat, assumptions: plan?.assumptions }));
  const whole = fieldsOf(a as Fields, b as Fields);
  return [
    ...(whole.length > 0 ? [{ what: 'plan' as const, name: 'plan', change: 'changed' as const, fields: whole }] : []),
    ...between('item', byName(from?.items ?? []), byName(to?.items ?? [])),
    ...between('part', byName(from?.parts ?? []), byName(to?.parts ?? [])),
    ...between('parameter', from?.parameters ?? {}, to?.parameters ?? {}),
    ...between('material', from?.materials ?? {}, to?.materials ?? {}),
    ...between('acceptance', byName(from?.acceptance ?? [], 'id'), byName(to?.acceptance ?? [], 'id')),
  ];
}

/** A unified patch; empty where the scripts are the same. */
export function scriptDiff(from: { name: string; source: string }, to: { name: string; source: string }): string {
  return from.source === to.source ? '' : createTwoFilesPatch(from.name, to.name, from.source, to.source, '', '', { context: 3, timeout: 2000 }) ?? '';
}
