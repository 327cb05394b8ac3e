/** What changed between two plans, named as a person would: which parts, measures, materials; and the scripts line by line. */
import { createTwoFilesPatch, formatPatch } from 'diff';
import { z } from 'zod';
import type { PlanJson } from './json/version.ts';

const Change = z.object({ what: z.enum(['part', 'parameter', 'material', 'item', 'acceptance', 'plan']), name: z.string(), change: z.enum(['added', 'removed', 'changed']), fields: z.array(z.object({ field: z.string(), from: z.json().nullable(), to: z.json().nullable() })) });
export const PlanDiff = z.array(Change);
export type PlanDiff = z.infer<typeof PlanDiff>;
type Fields = Record<string, unknown>;

/** Digits that are shown; and what is left over where numbers are the same, in metres or whatever is measured. */
const [DIGITS, CRUMB] = [6, 1e-9];

/** Numbers as they matter, at any depth: sums of decimals leave crumbs behind, as in 0.1 + 0.2. Whole numbers stay as they are. */
export function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isInteger(value) ? value : Math.abs(value) < CRUMB ? 0 : Number(value.toPrecision(DIGITS))) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => rounded(each)) as T;
  return isPlain(value) ? (Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)])) as T) : value;
}

/** As one sees it: what is rounded to the same is, and so is what lies a crumb to both sides of where it is rounded. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return rounded(a) === rounded(b) || Math.abs(a - b) <= CRUMB * Math.max(1, Math.abs(a), Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, n) => same(each, b[n]));
  if (isPlain(a) && isPlain(b)) return Object.keys({ ...a, ...b }).every((key) => same(a[key], b[key]));
  return a === b;
}

const isPlain = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry for each field that differs; of nested objects the inner field is named, `form.radius`. */
function fieldsOf(from: Fields, to: Fields, above = ''): PlanDiff[number]['fields'] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    const [a, b] = [from[key], to[key]];
    if (same(a, b)) return [];
    if (isPlain(a) && isPlain(b)) return fieldsOf(a, b, `${above}${key}.`);
    return [{ field: above + key, from: rounded(a ?? null) as z.core.util.JSONType, to: rounded(b ?? null) as z.core.util.JSONType }];
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

/** Empty where nothing differs that could be seen. A version without a plan (a script of one's own) has nothing to compare. */
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

interface Source { name: string; source: string }

/** Milliseconds for which the comparison may keep everybody else waiting; a few hundred changed lines take a tenth of it. */
const PATIENCE = 60;

/** A unified patch; empty where the scripts are the same. Where there is too much to compare, one of them goes as a whole and the other comes. */
export function scriptDiff(from: Source, to: Source): string {
  if (from.source === to.source) return '';
  return createTwoFilesPatch(from.name, to.name, from.source, to.source, '', '', { context: 3, timeout: PATIENCE }) ?? replaced(from, to);
}

function replaced(from: Source, to: Source): string {
  const [gone, come] = [linesOf(from, '-'), linesOf(to, '+')];
  const hunk = { oldStart: 1, oldLines: gone.length, newStart: 1, newLines: come.length, lines: [...gone, ...come] };
  return formatPatch({ oldFileName: from.name, newFileName: to.name, oldHeader: '', newHeader: '', hunks: [hunk] });
}

const linesOf = ({ source }: Source, sign: '-' | '+'): string[] => source.split('\n').slice(0, source.endsWith('\n') ? -1 : undefined).map((line) => sign + line);
